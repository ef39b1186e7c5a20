// What is told after a choice: the verdict in words, its tone, the rationale. And how parts wait until they are told.
import { useLayoutEffect, useState } from 'preact/hooks';
import css from './practice.module.css';

export type Tone = 'good' | 'fair' | 'bad';

interface Props {
  /** Left out: neither good nor bad. */
  tone?: Tone | false | undefined;
  verdict: string;
  rationale: string;
  /** Told before the rationale. */
  also?: string | undefined;
}

/**
 * Whether the script is there. Before, a practice shows what is played first and nothing else: a lesson is to arrive in
 * the first flight of a connection.
 */
export function useIsPlayed(): boolean {
  const [isPlayed, setPlayed] = useState(false);
  useLayoutEffect(() => {
    setPlayed(true);
  }, []);
  return isPlayed;
}

export function Told({ tone, verdict, rationale, also }: Props) {
  if (!useIsPlayed()) return null;
  return (
    <div class={`${css.told ?? ''} ${(tone ? css[tone] : '') ?? ''}`}>
      <strong>{verdict}</strong>
      {also !== undefined && <p>{also}</p>}
      <p>{rationale}</p>
    </div>
  );
}

/** The class of a part that is on screen only when its time has come; on paper and without script it is there. */
export function shownIf(isShown: boolean, name: string | undefined): string {
  return `${name ?? ''} ${isShown ? '' : (css.later ?? '')}`;
}

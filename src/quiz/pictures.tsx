// Small pictures of what an answer came to, fetched with it. None says anything that is not said in words beside it.
import type { RowVerdict, Verdict } from './reveal-rows.ts';

const strokes: Readonly<Record<Verdict | RowVerdict, string>> = {
  right: 'M5 10.5l3.5 3.5L15 6.5',
  missed: 'M5 10.5l3.5 3.5L15 6.5',
  partly: 'M5 10h10',
  wrong: 'M6 6l8 8M14 6l-8 8',
  blank: 'M10 14v.01M10 6v5',
};

export function VerdictIcon({ verdict }: { readonly verdict: Verdict | RowVerdict | undefined }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r={verdict ? 10 : 3} />
      {verdict && <path d={strokes[verdict]} />}
    </svg>
  );
}

/** @param share 0–1 */
export function Ring({ share }: { readonly share: number }) {
  return (
    <svg class="ring" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="17" />
      <circle cx="20" cy="20" r="17" pathLength="100" stroke-dasharray={`${String(share * 100)} 100`} />
    </svg>
  );
}

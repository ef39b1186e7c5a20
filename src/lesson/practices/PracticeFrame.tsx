// The sheet every practice lies on: title, what to do, the place to do it, what is said to a screen reader, start over.
import type { ComponentChildren } from 'preact';
import css from './practice.module.css';

export interface FrameMessages {
  kicker: string;
  restart: string;
  restarted: string;
  undo: string;
}

interface Props {
  /** Prefix of all ids inside. */
  base: string;
  practice: { title: string; task: string };
  messages: FrameMessages;
  /** What was just done, in words, for those who do not see it. */
  status: string;
  /** Is there anything to forget? */
  isTouched: boolean;
  onRestart: () => void;
  /** Takes the last start-over back; undefined when there is none. */
  onUndo: (() => void) | undefined;
  children: ComponentChildren;
}

export function PracticeFrame({
  base,
  practice,
  messages,
  status,
  isTouched,
  onRestart,
  onUndo,
  children,
}: Props) {
  return (
    <section class={css.frame} aria-labelledby={`${base}-title`}>
      <div class={css.head}>
        <span class={css.kicker}>{messages.kicker}</span>
        <button
          type="button"
          class={css.restart}
          disabled={!isTouched && !onUndo}
          onClick={onUndo ?? onRestart}
        >
          ↺ {onUndo ? messages.undo : messages.restart}
        </button>
      </div>
      <h3 id={`${base}-title`}>{practice.title}</h3>
      <p class={css.task} id={`${base}-task`} tabIndex={-1}>
        {practice.task}
      </p>
      {children}
      <p role="status" class="visually-hidden">
        {status}
      </p>
    </section>
  );
}

/** Prefix of the ids of a practice: a page may hold several. */
export function idBase(draftKey: string): string {
  return draftKey.replaceAll('/', '-');
}

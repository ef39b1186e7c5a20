// One card: its front, its back, and how it went. Space turns it and 1 to 4 grade it while the focus is in it; everything has
// a button as well.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locale.ts';
import { CardBack } from './CardBack.tsx';
import { CardFront } from './CardFront.tsx';
import type { Face } from './card.ts';
import type { RecallMessages } from './RecallSession.tsx';
import css from './RecallSession.module.css';
import { grades, type Grade } from './schedule.ts';

interface CardOnTableProps {
  readonly face: Face;
  readonly messages: RecallMessages;
  readonly locale: Locale;
  readonly onGrade: (grade: Grade, revision: string, isRight?: boolean) => void;
}

export function CardOnTable({ face, messages, locale, onGrade }: CardOnTableProps) {
  const [isRevealed, setRevealed] = useState(false);
  const [picks, setPicks] = useState<readonly string[]>([]);
  const isGraded = useRef(false);
  const card = useRef<HTMLFormElement>(null);
  const isRight = picks.length > 0 ? isKey(face, picks) : undefined;

  useLayoutEffect(() => {
    if (isRevealed) card.current?.querySelector<HTMLElement>('[data-answer]')?.focus();
  }, [isRevealed]);

  const grade = (mark: Grade): void => {
    // A key that repeats is one answer.
    if (isGraded.current) return;
    isGraded.current = true;
    onGrade(mark, face.revision, isRight);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const mark = grades[Number(event.key) - 1];
    if (isRevealed && mark) grade(mark);
    else if (!isRevealed && event.key === ' ' && !(event.target as Element).matches('button, input, a')) {
      event.preventDefault();
      setRevealed(true);
    }
  };
  return (
    <form
      ref={card}
      method="dialog"
      class={css['table']}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        setRevealed(true);
      }}
    >
      <CardFront {...{ face, messages, locale, isRevealed, picks }} onPick={setPicks} />
      {isRevealed ? (
        <>
          <CardBack {...{ face, messages, picks, isRight }} />
          <fieldset class={css['grades']}>
            <legend>{messages.howWas}</legend>
            {grades.map((mark, index) => (
              <button
                key={mark}
                type="button"
                class="button-quiet"
                aria-keyshortcuts={String(index + 1)}
                onClick={() => {
                  grade(mark);
                }}
              >
                <kbd aria-hidden="true">{index + 1}</kbd> {messages.grades[mark]}
              </button>
            ))}
          </fieldset>
        </>
      ) : (
        <button class="button" aria-keyshortcuts="Space">
          {messages.reveal}
        </button>
      )}
      <p class={css['keys']}>{messages.keys}</p>
    </form>
  );
}

/** Whether exactly the right options were picked. */
function isKey(face: Face, picks: readonly string[]): boolean {
  const options = face.kind === 'item' ? (face.options ?? []) : [];
  return options.every(({ id, isKey: isWanted }) => picks.includes(id) === isWanted);
}

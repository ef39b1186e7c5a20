// Cards with two or three faces. With `write`, the learner's own version comes before the last face.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import { Deck, type DeckMessages } from './Deck.tsx';
import { openFaces, readFlips, turn, write } from './flip-cards.ts';
import css from './FlipPractice.module.css';
import shared from './practice.module.css';
import { idBase, PracticeFrame, type FrameMessages } from './PracticeFrame.tsx';
import { shownIf } from './Told.tsx';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  practice: Localized<PracticeOf<'flip'>>;
  messages: FrameMessages &
    DeckMessages & {
      turn: string;
      skip: string;
      prompt: string;
      kept: string;
      summary: string;
      written: string;
    };
  draftKey: string;
}

export function FlipPractice({ practice, messages, draftKey }: Props) {
  const { faces, cards } = practice;
  const base = idBase(draftKey);
  const { state, change, forget, undo } = useDraft(draftKey, readFlips);
  const [chosenAt, setAt] = useState<number>();
  const [status, setStatus] = useState('');
  const focus = useFocus();

  const isDone = (card: (typeof cards)[number]) => openFaces(state, card) === faces.length;
  const firstOpen = cards.findIndex((card) => !isDone(card));
  const at = chosenAt ?? (firstOpen === -1 ? cards.length : firstOpen);
  const current = cards[at];
  const written = cards.filter(({ id }) => state.own[id]?.trim());

  const go = (to: number) => {
    setAt(to);
    setStatus('');
    focus(`${base}-${String(to)}`);
  };

  return (
    <PracticeFrame
      base={base}
      practice={practice}
      messages={messages}
      status={status}
      isTouched={Object.keys(state.turned).length + written.length > 0}
      onUndo={undo}
      onRestart={() => {
        forget();
        go(0);
        setStatus(messages.restarted);
      }}
    >
      <Deck
        base={base}
        count={cards.length}
        at={at}
        isDone={current !== undefined && isDone(current)}
        messages={messages}
        onGo={go}
        card={(index) => {
          const card = cards[index];
          if (!card) return null;
          const open = openFaces(state, card);
          const own = state.own[card.id] ?? '';
          return (
            <>
              {card.label !== undefined && <p class={css.label}>{card.label}</p>}
              {faces.map((name, face) => {
                const isLast = face === faces.length - 1;
                const id = `${base}-${String(index)}-${String(face)}`;
                const isNext = face === open;
                return (
                  <Fragment key={face}>
                    {practice.write && isLast && (
                      <div class={shownIf(open >= face, css.own)}>
                        <label for={`${id}-own`}>{practice.prompt ?? messages.prompt}</label>
                        <textarea
                          id={`${id}-own`}
                          rows={2}
                          value={own}
                          onInput={({ currentTarget: { value } }) => {
                            setAt(at);
                            change((flips) => write(flips, card.id, value));
                          }}
                        />
                      </div>
                    )}
                    {isNext && (
                      <button
                        type="button"
                        class={css.back}
                        onClick={() => {
                          setAt(at);
                          change((flips) => turn(flips, card));
                          setStatus(`${name} ${card.faces[face] ?? ''}`);
                          focus(isLast ? `${base}-next` : id);
                        }}
                      >
                        {formatMessage(
                          practice.write && isLast && own.trim() === '' ? messages.skip : messages.turn,
                          {
                            face: name,
                          },
                        )}
                      </button>
                    )}
                    <div id={id} tabIndex={-1} class={shownIf(face < open, css.face)}>
                      <strong>{name}</strong>
                      <p>{card.faces[face]}</p>
                      {isLast && card.rationale !== undefined && (
                        <p class={css.rationale}>{card.rationale}</p>
                      )}
                    </div>
                  </Fragment>
                );
              })}
            </>
          );
        }}
        summary={
          <>
            <p class={shared.text}>{formatMessage(messages.summary, { count: cards.length })}</p>
            {practice.write && (
              <p>
                {formatMessage(messages.written, { written: written.length })} {messages.kept}
              </p>
            )}
          </>
        }
      />
    </PracticeFrame>
  );
}

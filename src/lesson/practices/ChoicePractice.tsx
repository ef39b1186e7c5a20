// One choice for every card, told at once: what `sort`, `match` and `hotspots` have in common.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatMessage } from '../../i18n/format-message.ts';
import { Deck, type DeckMessages } from './Deck.tsx';
import { firstOpen, keepKnown, misplaced, readPlacements, type Placements } from './placements.ts';
import { idBase, PracticeFrame, type FrameMessages } from './PracticeFrame.tsx';
import css from './practice.module.css';
import { Told } from './Told.tsx';
import { useDraft } from './use-draft.ts';
import { useFocus } from './use-focus.ts';

export interface ChoiceMessages extends FrameMessages, DeckMessages {
  /** `{key}`: where the card belongs. */
  right: string;
  /** `{chosen}`, `{key}` */
  wrong: string;
  /** `{right}` of `{count}` */
  summary: string;
  /** `{count}` */
  allRight: string;
  lookAgain: string;
}

export interface ChoiceCard {
  readonly id: string;
  readonly text: string;
  /** Id of the right choice. */
  readonly key: string;
  readonly rationale: string;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Told when it was chosen wrongly. */
  readonly rationale?: string | undefined;
}

interface Props {
  practice: { title: string; task: string };
  draftKey: string;
  messages: ChoiceMessages;
  cards: readonly ChoiceCard[];
  choices: readonly Choice[];
  /** Class of the group of choices. */
  layout?: string | undefined;
  /** Stands above and below the choices. */
  above?: ComponentChildren;
  below?: ComponentChildren;
  /** Stands above the cards. */
  picture?: (view: { placed: Placements; at: number; go: (at: number) => void }) => ComponentChildren;
}

export function ChoicePractice(props: Props) {
  const { practice, draftKey, messages, cards, choices, layout, above, below, picture } = props;
  const base = idBase(draftKey);
  const { state, change, forget, undo } = useDraft(draftKey, readPlacements);
  const [chosenAt, setAt] = useState<number>();
  const [status, setStatus] = useState('');
  const focus = useFocus();

  const placed = keepKnown(state, cards, choices);
  const at = chosenAt ?? firstOpen(placed, cards);
  const current = cards[at];
  const wrong = misplaced(placed, cards);
  const labelOf = (id: string | undefined) => choices.find((choice) => choice.id === id)?.label ?? '';

  const tell = ({ id, key, rationale }: ChoiceCard, chosen: string | undefined = placed[id]) => {
    const isRight = chosen === key;
    const verdict = chosen === undefined ? '{key}' : isRight ? messages.right : messages.wrong;
    return {
      verdict: formatMessage(verdict, { chosen: labelOf(chosen), key: labelOf(key) }),
      rationale,
      also: isRight ? undefined : choices.find((choice) => choice.id === chosen)?.rationale,
      tone: chosen === undefined ? undefined : isRight ? ('good' as const) : ('bad' as const),
    };
  };

  const go = (to: number) => {
    setAt(to);
    setStatus('');
    focus(`${base}-${String(to)}`);
  };
  const choose = (choice: Choice) => {
    if (!current) return;
    change((before) => ({ ...before, [current.id]: choice.id }));
    setAt(at);
    const { verdict, also, rationale } = tell(current, choice.id);
    setStatus([verdict, also, rationale].join(' '));
    focus(`${base}-next`);
  };

  return (
    <PracticeFrame
      base={base}
      practice={practice}
      messages={messages}
      status={status}
      isTouched={Object.keys(placed).length > 0}
      onUndo={undo}
      onRestart={() => {
        forget();
        go(0);
        setStatus(messages.restarted);
      }}
    >
      {picture?.({ placed, at, go })}
      <Deck
        base={base}
        count={cards.length}
        at={at}
        isDone={current !== undefined && placed[current.id] !== undefined}
        messages={messages}
        onGo={go}
        card={(index) => {
          const card = cards[index];
          if (!card) return null;
          const { tone, ...told } = tell(card);
          return (
            <>
              <p class={css.text}>{card.text}</p>
              <div class={tone ? undefined : css.later}>
                <Told tone={tone} {...told} />
              </div>
            </>
          );
        }}
        controls={
          <>
            {above}
            <div class={layout ?? css.options} role="group" aria-label={practice.task}>
              {choices.map((choice) => (
                <button
                  key={choice.id}
                  type="button"
                  class={css.option}
                  aria-pressed={current !== undefined && placed[current.id] === choice.id}
                  onClick={() => {
                    choose(choice);
                  }}
                >
                  <span>
                    {choice.label}
                    {choice.hint !== undefined && <small>{choice.hint}</small>}
                    {choice.rationale !== undefined && <small class={css.later}>{choice.rationale}</small>}
                  </span>
                  <span class={css.count} aria-hidden="true">
                    {Object.values(placed).filter((id) => id === choice.id).length || ''}
                  </span>
                </button>
              ))}
            </div>
            {below}
          </>
        }
        summary={
          <>
            <p class={css.text}>
              {formatMessage(wrong.length === 0 ? messages.allRight : messages.summary, {
                right: Object.keys(placed).length - wrong.length,
                count: cards.length,
              })}
            </p>
            {wrong.length > 0 && (
              <>
                <p>{messages.lookAgain}</p>
                <ul class={css.again}>
                  {wrong.map((card) => (
                    <li key={card.id}>
                      <button
                        type="button"
                        class={css.option}
                        onClick={() => {
                          go(cards.indexOf(card));
                        }}
                      >
                        {card.text}
                      </button>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        }
      />
    </PracticeFrame>
  );
}

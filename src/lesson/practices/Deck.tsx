// Cards looked at one by one, then a summary from which all can be laid out. In print all lie open.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatMessage } from '../../i18n/format-message.ts';
import css from './practice.module.css';
import { shownIf, useIsPlayed } from './Told.tsx';

export interface DeckMessages {
  previous: string;
  next: string;
  result: string;
  layOut: string;
  gather: string;
}

interface Props {
  /** Card `n` gets the id `<base>-<n>`, the summary the one after the last card, the forward button `<base>-next`. */
  base: string;
  count: number;
  /** The card shown; `count`: the summary. */
  at: number;
  /** Is there nothing left to do on this card? Then the way on is the main action. */
  isDone: boolean;
  messages: DeckMessages;
  onGo: (at: number) => void;
  card: (index: number) => ComponentChildren;
  /** Below the card, not shown with the summary. */
  controls?: ComponentChildren;
  summary: ComponentChildren;
}

export function Deck({ base, count, at, isDone, messages, onGo, card, controls, summary }: Props) {
  const [isLaidOut, setLaidOut] = useState(false);
  const isPlayed = useIsPlayed();
  const isOver = at === count;
  return (
    <>
      {isOver && (
        <div class={css.summary} id={`${base}-${String(count)}`} tabIndex={-1}>
          {summary}
          <button
            type="button"
            class="button-quiet"
            aria-expanded={isLaidOut}
            onClick={() => {
              setLaidOut(!isLaidOut);
            }}
          >
            {isLaidOut ? messages.gather : messages.layOut}
          </button>
        </div>
      )}
      <ol class={css.deck}>
        {Array.from({ length: isPlayed ? count : 1 }, (_, index) => (
          <li
            key={index}
            id={`${base}-${String(index)}`}
            tabIndex={-1}
            class={shownIf(index === at || (isOver && isLaidOut), css.card)}
          >
            {card(index)}
          </li>
        ))}
      </ol>
      {controls && <div class={isOver ? css.later : undefined}>{controls}</div>}
      <div class={css.pager}>
        <button
          type="button"
          class="button-quiet"
          disabled={at === 0}
          onClick={() => {
            onGo(at - 1);
          }}
        >
          {messages.previous}
        </button>
        <span>{isOver ? '' : formatMessage('{n} / {count}', { n: at + 1, count })}</span>
        {isOver || (
          <button
            type="button"
            id={`${base}-next`}
            class={isDone ? 'button' : 'button-quiet'}
            onClick={() => {
              onGo(at + 1);
            }}
          >
            {at === count - 1 ? messages.result : messages.next}
          </button>
        )}
      </div>
    </>
  );
}

// A show of hands: an option a line with its bar, its hands and big steppers, and after the second round how it moved.
import { useLayoutEffect } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import type { Localized } from '../i18n/locale.ts';
import {
  clearVote,
  countHands,
  handsUp,
  openSecondRound,
  shareOf,
  voteShift,
  type ClassSession,
} from './class-session.ts';
import { digitKey } from './deck-keys.ts';
import type { classMessages } from './messages.ts';
import type { ClassStore } from './store.ts';
import { useHeir } from './use-heir.ts';
import css from './VoteBoard.module.css';

export type ClassMessages = Localized<typeof classMessages>;

interface VoteBoardProps {
  readonly session: ClassSession | undefined;
  readonly store: ClassStore;
  readonly messages: ClassMessages;
  /** `item/<item>` or `play/<scenario>/<turn>` */
  readonly vote: string;
  /** What is voted on, for those who do not see. */
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly isKey?: boolean }[];
  /** Slide on which digits count; elsewhere they do not. */
  readonly slide: string;
  /** After each option: a button, say. */
  readonly act?: (option: string, isMost: boolean) => preact.ComponentChildren;
}

export function VoteBoard({ session, store, messages, vote, label, options, slide, act }: VoteBoardProps) {
  const rounds = session?.votes[vote] ?? [];
  const round = rounds.at(-1);
  const [first] = rounds;
  const shift = voteShift(
    rounds,
    options.map(({ id }) => id),
  );
  const present = Math.max(session?.present ?? 0, round?.present ?? 0);
  const all = round ? handsUp(round) : 0;
  const most = Math.max(0, ...options.map(({ id }) => round?.counts[id] ?? 0));
  const { heir, handOver } = useHeir<HTMLParagraphElement>(`${String(rounds.length)} ${String(all)}`);
  const count = (option: string, hands: number) => {
    store.act((now, time) => countHands(now, vote, option, hands, time));
  };

  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const focus = (event.target as Element).tagName.toLowerCase();
      const digit = digitKey(event, focus);
      const option = digit && options[digit.option];
      const now = store.$file.get().current;
      if (!digit || !option || now?.slide !== slide || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      count(option.id, (now.votes[vote]?.at(-1)?.counts[option.id] ?? 0) + digit.by);
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  }, [vote, slide, options]);

  return (
    <fieldset class={css['board']}>
      <legend class="visually-hidden">{label}</legend>
      <ol class={css['options']}>
        {options.map(({ id, text, isKey }, index) => {
          const n = index + 1;
          const hands = round?.counts[id] ?? 0;
          const moved = shift?.[id] ?? 0;
          return (
            <li key={id} data-key={isKey}>
              <span class={css['number']} aria-hidden="true">
                {n}
              </span>
              <span class={css['text']}>
                {text} {isKey && <strong class="tag">{messages.right}</strong>}
              </span>
              <span class={css['steppers']}>
                <button
                  type="button"
                  aria-label={formatMessage(messages.fewer, { n })}
                  disabled={hands === 0}
                  onClick={() => {
                    count(id, hands - 1);
                  }}
                >
                  −
                </button>
                <input
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={present}
                  aria-label={formatMessage(messages.handsFor, { n })}
                  value={hands}
                  onChange={(event) => {
                    count(id, Number(event.currentTarget.value));
                    event.currentTarget.value = String(
                      store.$file.get().current?.votes[vote]?.at(-1)?.counts[id] ?? 0,
                    );
                  }}
                />
                <button
                  type="button"
                  aria-label={formatMessage(messages.more, { n })}
                  disabled={all >= present}
                  onClick={() => {
                    count(id, hands + 1);
                  }}
                >
                  +
                </button>
              </span>
              {all > 0 && (
                <span class={css['bars']}>
                  {rounds.length > 1 && <Bar share={shareOf(first, id)} isFaint />}
                  <Bar share={shareOf(round, id)} />
                  <small>
                    {formatMessage(messages.percent, { n: shareOf(round, id) })}
                    {shift &&
                      ` · ${formatMessage(messages.shift, { n: moved > 0 ? `+${String(moved)}` : moved })}`}
                  </small>
                </span>
              )}
              {act && <span class={css['act']}>{act(id, all > 0 && hands === most)}</span>}
            </li>
          );
        })}
      </ol>
      <p class={css['foot']} ref={heir} tabIndex={-1}>
        <strong>{rounds.length > 1 ? messages.secondRound : messages.firstRound}</strong>
        <span role="status">
          {present === 0 ? messages.presentFirst : formatMessage(messages.counted, { n: all, all: present })}
        </span>
        {rounds.length === 1 && all > 0 && (
          <button
            class="button-quiet"
            type="button"
            onClick={() => {
              handOver();
              store.act((now, time) => openSecondRound(now, vote, time));
            }}
          >
            {messages.discuss}
          </button>
        )}
        {all > 0 && (
          <button
            class="button-quiet"
            type="button"
            onClick={() => {
              handOver();
              store.act((now) => clearVote(now, vote));
            }}
          >
            {messages.clear}
          </button>
        )}
      </p>
    </fieldset>
  );
}

function Bar({ share, isFaint = false }: { readonly share: number; readonly isFaint?: boolean }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" class={css['bar']}>
      <rect width="100" height="4" fill="var(--line)" />
      <rect width={share} height="4" fill={isFaint ? 'var(--line-strong)' : 'var(--accent)'} />
    </svg>
  );
}

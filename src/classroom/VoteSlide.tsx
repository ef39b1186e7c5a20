// An item put to the class: the public copy with its show of hands; key and reasons once the trainer shows them.
import { useEffect, useState } from 'preact/hooks';
import { formatMessage } from '../i18n/format-message.ts';
import { keyResponse } from '../quiz/key-response.ts';
import type { LocalizedItem, QuizMessages } from '../quiz/item.ts';
import type { PublicItem } from '../quiz/public-item.ts';
import { revealRows } from '../quiz/reveal-rows.ts';
import { handsUp, revealAnswer, shareOf } from './class-session.ts';
import { fetchKeys } from './fetch-keys.ts';
import { useClass } from './use-class.ts';
import { useHeir } from './use-heir.ts';
import { VoteBoard, type ClassMessages } from './VoteBoard.tsx';

export interface VoteSlideProps {
  readonly module: string;
  readonly slide: string;
  readonly item: PublicItem<string>;
  /** Address of the keys of this deck. */
  readonly keysHref: string;
  readonly messages: ClassMessages;
  readonly quizMessages: QuizMessages;
}

export function VoteSlide({ module, slide, item, keysHref, messages, quizMessages }: VoteSlideProps) {
  const { session, store } = useClass(module);
  const vote = `item/${item.id}`;
  const isRevealed = session?.revealed.includes(vote) ?? false;
  const { heir, handOver } = useHeir<HTMLDivElement>(isRevealed);
  const [full, setFull] = useState<LocalizedItem>();
  const [hasFailed, setFailed] = useState(false);
  const load = () => {
    fetchKeys(keysHref).then(
      (items) => {
        setFull(items.find(({ id }) => id === item.id));
        setFailed(false);
      },
      () => {
        setFailed(true);
      },
    );
  };
  useEffect(() => {
    setTimeout(load, 500);
  }, [keysHref]);

  const shown = isRevealed ? full : undefined;
  const rows = shown
    ? revealRows(
        shown,
        item.options.map(({ id }) => id),
        keyResponse(shown),
        quizMessages,
      )
    : [];
  const key = rows.find(({ verdict }) => verdict === 'right');
  const options =
    item.kind === 'true-false'
      ? [
          { id: 'true', text: messages.trueWord },
          { id: 'false', text: messages.falseWord },
        ]
      : item.options;
  const [first, second] = session?.votes[vote] ?? [];
  return (
    <>
      <VoteBoard
        {...{ session, store, messages, vote, slide }}
        label={item.stem}
        options={options.map(({ id, text }) => ({ id, text, isKey: id === key?.id }))}
      />
      {!isRevealed && (
        <button
          class="button"
          type="button"
          onClick={() => {
            load();
            handOver();
            store.act((now) => revealAnswer(now, vote));
          }}
        >
          {messages.reveal}
        </button>
      )}
      {isRevealed && (
        <div class="notice" role="status" ref={heir} tabIndex={-1}>
          {key && first && second && handsUp(second) > 0 && (
            <p>
              <strong>
                {formatMessage(messages.toTheKey, {
                  first: shareOf(first, key.id),
                  second: shareOf(second, key.id),
                })}
              </strong>
            </p>
          )}
          {key ? <p>{key.rationale}</p> : hasFailed && <p>{messages.revealFailed}</p>}
          {!key && hasFailed && (
            <button class="button-quiet" type="button" onClick={load}>
              {messages.reveal}
            </button>
          )}
        </div>
      )}
    </>
  );
}

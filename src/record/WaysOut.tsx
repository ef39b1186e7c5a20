// What a learner can do when results are not kept: take them along as a file or as text, or try again.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StorageNoticeProps } from './StorageNotice.tsx';
import { retrySaving } from './store.ts';
import styles from './StorageNotice.module.css';
import { downloadRecord, recordAsText } from './take-along.ts';

export interface WaysOutProps extends StorageNoticeProps {
  /** Is there something that was refused and may be accepted now? */
  readonly canRetry: boolean;
  /** Says what came of it. */
  readonly tell: (text: string) => void;
  readonly onRetried: () => void;
}

export function WaysOut({ messages, canRetry, tell, onRetried }: WaysOutProps) {
  /** The record as text, shown when it has to be copied by hand. */
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (text !== '') area.current?.select();
  }, [text]);

  async function copy(): Promise<void> {
    const record = await recordAsText();
    const isCopied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(record))
      .then(() => true)
      .catch(() => false);
    if (!isCopied) setText(record);
    tell(isCopied ? messages.copied : messages.copyByHand);
  }

  const on = (work: () => Promise<void>) => () => {
    tell('');
    work().catch(() => {
      tell(messages.exportFailed);
    });
  };

  return (
    <>
      <div class={styles['ways']}>
        <button type="button" class="button" onClick={on(downloadRecord)}>
          {messages.download}
        </button>
        <button type="button" class="button-quiet" onClick={on(copy)}>
          {messages.copy}
        </button>
        {canRetry && (
          <button
            type="button"
            class="button-quiet"
            onClick={on(async () => {
              await retrySaving();
              onRetried();
            })}
          >
            {messages.retry}
          </button>
        )}
      </div>
      {text !== '' && (
        <textarea
          ref={area}
          class={styles['text']}
          readOnly
          rows={4}
          aria-label={messages.recordText}
          value={text}
        />
      )}
    </>
  );
}

// Tells the learner when results are not kept, and gives them a way to keep them. Nothing to see while all is well.
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { recordMessages } from './messages.ts';
import { findTrouble } from './storage-trouble.ts';
import { $storage, $unsaved, retrySaving } from './store.ts';
import styles from './StorageNotice.module.css';

type Messages = Readonly<Record<keyof typeof recordMessages, string>>;

export interface StorageNoticeProps {
  /** `recordMessages` in the page's language. */
  readonly messages: Messages;
}

export function StorageNotice({ messages }: StorageNoticeProps) {
  const health = useStore($storage);
  const unsaved = useStore($unsaved);
  const [told, setTold] = useState<keyof Messages>();
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const wasUnsaved = useRef(false);
  wasUnsaved.current ||= unsaved > 0;
  const trouble = findTrouble(health, unsaved) ?? (wasUnsaved.current ? 'relieved' : undefined);
  const isHandWork = told === 'copyByHand';

  useEffect(() => {
    if (isHandWork) area.current?.select();
  }, [isHandWork]);

  async function download(): Promise<void> {
    const { downloadRecord } = await import('./take-along.ts');
    await downloadRecord();
  }

  async function copy(): Promise<void> {
    const { recordAsText } = await import('./take-along.ts');
    const record = await recordAsText();
    setText(record);
    const isCopied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(record))
      .then(() => true)
      .catch(() => false);
    setTold(isCopied ? 'copied' : 'copyByHand');
  }

  async function retry(): Promise<void> {
    await retrySaving();
    // The button may be gone with the trouble: the focus is not to fall off the page.
    box.current?.focus();
  }

  const on = (work: () => Promise<void>) => () => {
    setTold(undefined);
    work().catch(() => {
      setTold('exportFailed');
    });
  };

  const look = trouble && (trouble === 'relieved' ? 'notice' : `notice ${styles['bar'] ?? ''}`);
  return (
    <div ref={box} tabIndex={-1} class={look}>
      <p role="status">
        {trouble &&
          messages[trouble].replace('{n}', String(trouble === 'damaged' ? health.damaged : unsaved))}{' '}
        {told && messages[told]}
      </p>
      {trouble && trouble !== 'relieved' && (
        <div class={styles['ways']}>
          <button type="button" class="button" onClick={on(download)}>
            {messages.download}
          </button>
          <button type="button" class="button-quiet" onClick={on(copy)}>
            {messages.copy}
          </button>
          {unsaved > 0 && (
            <button type="button" class="button-quiet" onClick={on(retry)}>
              {messages.retry}
            </button>
          )}
        </div>
      )}
      {isHandWork && (
        <textarea
          ref={area}
          class={styles['text']}
          readOnly
          rows={4}
          aria-label={messages.recordText}
          value={text}
        />
      )}
    </div>
  );
}

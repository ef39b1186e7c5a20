// Tells the learner when results are not kept. Nothing to see while all is well, and little to load: the ways to keep
// them all the same (`WaysOut.tsx`) come with the first trouble, and where the last learner has handed the computer on, the
// question who is next (`ProfileChooser.tsx`).
import { useStore } from './use-store.ts';
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { recordMessages } from './messages.ts';
import { findTrouble } from './storage-trouble.ts';
import type { ProfileChooserProps } from './ProfileChooser.tsx';
import { $storage, $unsaved, tab } from './store.ts';
import styles from './StorageNotice.module.css';
import type { WaysOutProps } from './WaysOut.tsx';

export interface StorageNoticeProps {
  /** `recordMessages` in the page's language. */
  readonly messages: Readonly<Record<keyof typeof recordMessages, string>>;
}

export function StorageNotice({ messages }: StorageNoticeProps) {
  const health = useStore($storage);
  const unsaved = useStore($unsaved);
  const [told, tell] = useState('');
  const [WaysOut, setWaysOut] = useState<ComponentType<WaysOutProps>>();
  const [Chooser, setChooser] = useState<ComponentType<ProfileChooserProps>>();
  const box = useRef<HTMLDivElement>(null);
  const wasUnsaved = useRef(false);
  wasUnsaved.current ||= unsaved > 0;
  // While nobody is at the computer nothing is to be kept, so nothing is missing.
  const trouble = tab.isLocked
    ? undefined
    : (findTrouble(health, unsaved) ?? (wasUnsaved.current ? 'relieved' : undefined));
  const isStanding = trouble !== undefined && trouble !== 'relieved';

  useEffect(() => {
    if (!isStanding) return;
    import('./WaysOut.tsx').then(
      (module) => {
        setWaysOut(() => module.WaysOut);
      },
      () => {
        tell(messages.exportFailed);
      },
    );
  }, [isStanding]);

  useEffect(() => {
    // A killed browser may have forgotten whose turn it is; asked once a visit.
    if (tab.isLocked || tab.isFirstPage())
      void import('./begin-visit.ts').then(async ({ beginVisit }) => {
        const Found = await beginVisit();
        setChooser(() => Found);
      }, Boolean);
  }, []);

  const look = trouble && (isStanding ? `notice ${styles['bar'] ?? ''}` : 'notice');
  return (
    <div ref={box} tabIndex={-1} class={look}>
      <p role="status">
        {trouble &&
          messages[trouble].replace('{n}', String(trouble === 'damaged' ? health.damaged : unsaved))}{' '}
        {told}
      </p>
      {Chooser && <Chooser messages={messages} />}
      {isStanding && WaysOut && (
        <WaysOut
          messages={messages}
          canRetry={unsaved > 0}
          tell={tell}
          onRetried={() => {
            // The button may be gone with the trouble: the focus is not to fall off the page.
            box.current?.focus();
          }}
        />
      )}
    </div>
  );
}

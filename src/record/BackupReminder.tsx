// One line on the course page after a module has been finished: the record can be taken along. Waved away with a click.
import { useState } from 'preact/hooks';
import {
  dismissedModules,
  dismissReminder,
  finishedModules,
  isReminderDue,
  lastBackup,
  type ModuleWork,
} from './backup-note.ts';
import type { profileMessages } from './profile-messages.ts';
import { $attempts, tab } from './store.ts';
import { useMounted } from './use-mounted.ts';
import { useStore } from './use-store.ts';

interface BackupReminderProps {
  readonly messages: Readonly<
    Pick<Record<keyof typeof profileMessages, string>, 'remind' | 'remindLink' | 'dismiss'>
  >;
  readonly modules: readonly ModuleWork[];
  readonly meHref: string;
}

export function BackupReminder({ messages, modules, meHref }: BackupReminderProps) {
  const attempts = useStore($attempts);
  const isMounted = useMounted();
  const [isDismissed, setDismissed] = useState(false);
  const isShown =
    isMounted && !isDismissed && isReminderDue(attempts, modules, lastBackup(tab), dismissedModules(tab));
  if (!isShown) return <div />;
  return (
    <p class="notice">
      {messages.remind} <a href={meHref}>{messages.remindLink}</a>{' '}
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          dismissReminder(tab, finishedModules(attempts, modules));
          setDismissed(true);
        }}
      >
        {messages.dismiss}
      </button>
    </p>
  );
}

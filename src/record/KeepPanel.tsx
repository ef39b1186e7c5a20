// How the record is kept and taken along: export, what the browser promises, what could not be read, deleting.
import { useEffect, useState } from 'preact/hooks';
import { lastBackup, noteBackup } from './backup-note.ts';
import { DamagedList } from './KeepDamaged.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import type { refusalMessages } from './messages.ts';
import styles from './KeepPanel.module.css';
import { formatMoment } from './profile-label.ts';
import type { ProfilePanelProps } from './ProfilePanel.tsx';
import { profiles } from './profiles.ts';
import { tab } from './store.ts';
import { useMounted } from './use-mounted.ts';

export interface KeepPanelProps extends ProfilePanelProps {
  /** `refusalMessages` in the page's language. */
  readonly refusals: Readonly<Record<keyof typeof refusalMessages, string>>;
}

/** Safari, and everything else on iOS that is not an installed app: the seven-day rule is WebKit's. */
function hasSevenDayRule(): boolean {
  const { userAgent } = navigator;
  const isWebKit = userAgent.includes('AppleWebKit') && !/Chrome|Chromium|Edg|OPR|Android/.test(userAgent);
  return isWebKit && !matchMedia('(display-mode: standalone)').matches;
}

export function KeepPanel(props: KeepPanelProps) {
  const { messages, language } = props;
  const isMounted = useMounted();
  const [told, tell] = useState('');
  const [backedUpAt, setBackedUpAt] = useState<string>();
  const [isPersisted, setPersisted] = useState<boolean>();

  useEffect(() => {
    setBackedUpAt(lastBackup(tab));
    (navigator as Partial<Navigator>).storage?.persisted().then(setPersisted, Boolean);
  }, []);

  function taken(): void {
    noteBackup(tab, Date.now());
    setBackedUpAt(lastBackup(tab));
  }
  async function download(): Promise<void> {
    const { downloadRecord } = await import('./take-along.ts');
    await downloadRecord();
    taken();
  }
  async function copy(): Promise<void> {
    const { recordAsText } = await import('./take-along.ts');
    await navigator.clipboard.writeText(await recordAsText());
    taken();
    tell(messages.copied);
  }
  async function erase(): Promise<void> {
    tell(messages.erasing);
    await profiles.erase();
    tab.reload();
  }

  const downloadButton = (look: string) => (
    <button
      type="button"
      class={look}
      onClick={() => {
        download().catch(() => {
          tell(messages.importFailed);
        });
      }}
    >
      {messages.download}
    </button>
  );
  return (
    <section class={`no-print ${styles['keep'] ?? ''}`}>
      <h2>{messages.keep}</h2>
      <p>{messages.keepLead}</p>
      <p class={styles['line']}>
        {downloadButton('button')}
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            copy().catch(() => {
              tell(messages.copyFailed);
            });
          }}
        >
          {messages.copy}
        </button>
        <span class={styles['hint']}>
          {backedUpAt === undefined
            ? messages.neverBackedUp
            : messages.lastBackup.replace('{date}', formatMoment(backedUpAt, language))}
        </span>
      </p>
      <p role="status">{told}</p>
      {isMounted && hasSevenDayRule() && <p class="notice">{messages.safari}</p>}
      {isPersisted !== undefined && (
        <p class={styles['line']}>
          <span>{isPersisted ? messages.persisted : messages.notPersisted}</span>
          {!isPersisted && (
            <button
              type="button"
              class="button-quiet"
              onClick={() => void navigator.storage.persist().then(setPersisted, Boolean)}
            >
              {messages.askPersist}
            </button>
          )}
        </p>
      )}
      <DamagedList {...props} />
      <ImportPanel {...props} />
      <details>
        <summary>{messages.erase}</summary>
        <p>{messages.eraseLead}</p>
        <p class={styles['line']}>
          {downloadButton('button-quiet')}
          <button type="button" class={`button ${styles['danger'] ?? ''}`} onClick={() => void erase()}>
            {messages.eraseNow}
          </button>
        </p>
      </details>
    </section>
  );
}

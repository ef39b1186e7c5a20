// What could not be read, listed, each as a file of its very bytes.
import { useEffect, useState } from 'preact/hooks';
import type { LogEntry } from '../storage/append-log.ts';
import { download } from '../storage/download.ts';
import type { ProfilePanelProps } from './ProfilePanel.tsx';
import styles from './KeepPanel.module.css';
import { $storage, tab } from './store.ts';
import { useStore } from './use-store.ts';

export function DamagedList({ messages }: ProfilePanelProps) {
  const health = useStore($storage);
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);

  useEffect(() => {
    if (tab.isLocked) return;
    void import('../storage/quarantine.ts').then(async ({ readAside }) => {
      setEntries(await readAside(tab.local, `${tab.place}aside/`, tab.database));
    }, Boolean);
  }, [health]);

  if (entries.length === 0) return null;
  return (
    <div>
      <h3>{messages.damaged.replace('{n}', String(entries.length))}</h3>
      <p>{messages.damagedLead}</p>
      <ul class={styles['people']}>
        {entries.map(({ key, text }) => (
          <li key={key} class={styles['line']}>
            <code>{key}</code>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                download(`${key.replace(/[^\w.-]/g, '_')}.txt`, text, 'text/plain');
              }}
            >
              {messages.rawBytes.replace('{n}', String(text.length))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

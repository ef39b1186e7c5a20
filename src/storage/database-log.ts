// The durable append log: IndexedDB, one transaction per append. Survives a browser killed at any moment after `append`
// has resolved.
import { entryOf, type AppendLog, type LogEntry } from './append-log.ts';
import { ask, type Database } from './database.ts';
import type { TabChannel } from './tab-channel.ts';

/** Rows to a transaction when reading: a long record must not hold up the page. */
const batchSize = 200;
/** Entries to a row when many are added at once. A row costs a request, and ten thousand of those took a second. */
const bundleSize = 50;

/** Under its key lies a row of many entries, a line each. No id begins so, and no JSON text holds a line break. */
const bundleMark = '+';

function bundle(entries: readonly LogEntry[]): LogEntry[] {
  const rows: LogEntry[] = [];
  for (let start = 0; start < entries.length; start += bundleSize) {
    const part = entries.slice(start, start + bundleSize);
    const text = part.map((entry) => `${entry.key} ${entry.text}`).join('\n');
    rows.push(entryOf(bundleMark + String(part[0]?.key), text));
  }
  return rows;
}

/** Whether it is the key of such a row. What lies in a database may have a key of any kind. */
export const isBundle = (key: unknown): boolean => String(key).startsWith(bundleMark);

/** The entries of a row, whatever lies in it. */
export function unbundle(key: string, value: unknown): LogEntry[] {
  const text = typeof value === 'string' ? value : '';
  if (!isBundle(key)) return [{ key, text }];
  return text.split('\n').map((line) => {
    const end = line.indexOf(' ');
    return { key: line.slice(0, end), text: line.slice(end + 1) };
  });
}

export function openDatabaseLog(database: Database, channel: TabChannel): AppendLog {
  /** What was found in bundles: keys of their entries. */
  const bundled = new Map<string, readonly string[]>();
  const keysIn = (row: string) => bundled.get(row) ?? [row];

  return {
    async append(entries) {
      const rows = entries.length > bundleSize ? bundle(entries) : entries;
      await database.run('readwrite', (shelf) =>
        Promise.all(
          rows.map(async ({ key, text }) => {
            if ((await ask(shelf('log').getKey(key))) === undefined) await ask(shelf('log').put(text, key));
          }),
        ),
      );
      channel.tell({ log: entries });
    },
    async readAll(known) {
      const rows = (await database.run('readonly', (shelf) => ask(shelf('log').getAllKeys()))) as string[];
      const keys: string[] = [];
      const entries: LogEntry[] = [];
      for (let start = 0; start < rows.length; start += batchSize) {
        const batch = rows.slice(start, start + batchSize);
        if (!known || !batch.flatMap(keysIn).every((key) => known.has(key))) {
          const range = IDBKeyRange.bound(batch[0], batch.at(-1));
          const [found, texts] = await database.run('readonly', (shelf) =>
            Promise.all([ask(shelf('log').getAllKeys(range)), ask(shelf('log').getAll(range))]),
          );
          (found as string[]).forEach((row, index) => {
            const inside = unbundle(row, texts[index]);
            bundled.set(
              row,
              inside.map(({ key }) => key),
            );
            entries.push(...inside.filter(({ key }) => !known?.has(key)));
          });
        }
        keys.push(...batch.flatMap(keysIn));
      }
      return { keys, entries };
    },
    subscribe: (listener) =>
      channel.subscribe(({ log }) => {
        if (log) listener(log as readonly LogEntry[]);
      }),
  };
}

// The durable append log: IndexedDB, one transaction per append. Survives a browser killed at any moment after `append`
// has resolved.
import type { AppendLog, LogEntry } from './append-log.ts';
import { ask, type Database } from './database.ts';
import type { TabChannel } from './tab-channel.ts';

/** Entries to a transaction when reading: a long record must not hold up the page. */
const batchSize = 500;

/** One request where asking first would make it two: half the time of an import. */
async function addUnlessThere(shelf: IDBObjectStore, { key, text }: LogEntry): Promise<void> {
  const request = shelf.add(text, key);
  const isThere = () => request.error?.name === 'ConstraintError';
  request.addEventListener('error', (event) => {
    // Or else the transaction would be given up.
    if (isThere()) event.preventDefault();
  });
  await ask(request).catch((error: unknown) => {
    if (!isThere()) throw error;
  });
}

export function openDatabaseLog(database: Database, channel: TabChannel): AppendLog {
  return {
    async append(entries) {
      await database.run('readwrite', (shelf) =>
        Promise.all(entries.map((entry) => addUnlessThere(shelf('log'), entry))),
      );
      channel.tell({ log: entries });
    },
    async readAll(known) {
      const keys = (await database.run('readonly', (shelf) => ask(shelf('log').getAllKeys()))) as string[];
      const entries: LogEntry[] = [];
      for (let start = 0; start < keys.length; start += batchSize) {
        const batch = keys.slice(start, start + batchSize);
        if (known && batch.every((key) => known.has(key))) continue;
        const range = IDBKeyRange.bound(batch[0], batch.at(-1));
        const [found, texts] = await database.run('readonly', (shelf) =>
          Promise.all([ask(shelf('log').getAllKeys(range)), ask(shelf('log').getAll(range))]),
        );
        (found as string[]).forEach((key, index) => {
          const text: unknown = texts[index];
          if (!known?.has(key)) entries.push({ key, text: typeof text === 'string' ? text : '' });
        });
      }
      return { keys, entries };
    },
    subscribe: (listener) =>
      channel.subscribe((message) => {
        if ('log' in message) listener(message.log as readonly LogEntry[]);
      }),
  };
}

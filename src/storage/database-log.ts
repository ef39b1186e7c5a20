// The durable append log: IndexedDB, one transaction per append. Survives a browser killed at any moment after `append`
// has resolved.
import type { AppendLog, LogEntry } from './append-log.ts';
import { ask, type Database } from './database.ts';
import type { TabChannel } from './tab-channel.ts';

/** Entries to a transaction when reading: a long record must not hold up the page. */
const batchSize = 500;

export function openDatabaseLog(database: Database, channel: TabChannel): AppendLog {
  return {
    async append(entries) {
      await database.run('readwrite', async (shelf) => {
        for (const { key, text } of entries) {
          if ((await ask(shelf('log').getKey(key))) === undefined) await ask(shelf('log').put(text, key));
        }
      });
      channel.tell({ log: entries });
    },
    async readAll(known) {
      const keys = (await database.run('readonly', (shelf) => ask(shelf('log').getAllKeys()))) as string[];
      const missing = keys.filter((key) => !known?.has(key));
      const entries: LogEntry[] = [];
      for (let start = 0; start < missing.length; start += batchSize) {
        const read = await database.run('readonly', (shelf) =>
          Promise.all(
            missing.slice(start, start + batchSize).map(async (key) => {
              const text: unknown = await ask(shelf('log').get(key));
              return { key, text: typeof text === 'string' ? text : '' };
            }),
          ),
        );
        entries.push(...read);
      }
      return { keys, entries };
    },
    subscribe: (listener) =>
      channel.subscribe((message) => {
        if ('log' in message) listener(message.log as readonly LogEntry[]);
      }),
  };
}

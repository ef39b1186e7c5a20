// Where unreadable bytes go: out of the way of what reads, never away. Loaded only when something is damaged or taken
// along, so pages do not carry it.
import { entryOf, isIntact, type LogEntry } from './append-log.ts';
import { ask, type Database } from './database.ts';
import { isBundle, unbundle } from './database-log.ts';
import type { LocalStore } from './local-store.ts';

/** A value that is no text was never ours: it is shown as well as it can be, and kept as it is. */
function toText(value: unknown): string {
  try {
    return typeof value === 'string' ? value : JSON.stringify(value);
  } catch {
    return String(value);
  }
}

/**
 * Moves bytes within local storage. The copy is there, read back, before the original goes; without room for a copy the
 * original stays.
 * @param from prefix of the keys that are looked at
 * @param to prefix of the quarantine; what lies there is named after its old key and its content
 */
export function setAsideLocally(local: LocalStore, from: string, to: string, keys: readonly string[]): void {
  for (const key of keys) {
    const bytes = local.get(from + key);
    if (bytes !== undefined && !local.set(to + entryOf(key, bytes).key, bytes)) local.remove(from + key);
  }
}

/**
 * The same in the database, in one transaction. A row of many entries goes aside as it is, and those of them that are
 * intact get rows of their own. Rejects where that fails, and then all is as it was.
 */
export function setAsideInDatabase(database: Database, keys: readonly string[]): Promise<void> {
  return database.run('readwrite', async (shelf) => {
    const log = shelf('log');
    const move = async (row: string, bytes: unknown): Promise<void> => {
      await ask(shelf('aside').put(bytes, entryOf(row, toText(bytes)).key));
      await ask(log.delete(row));
    };
    const inBundles = new Set<string>();
    for (const key of keys) {
      const bytes: unknown = await ask(log.get(key));
      if (bytes === undefined) inBundles.add(key);
      else await move(key, bytes);
    }
    if (inBundles.size === 0) return;
    const rows = (await ask(log.getAllKeys())) as string[];
    for (const row of rows.filter(isBundle)) {
      const bytes: unknown = await ask(log.get(row));
      const inside = unbundle(row, bytes);
      if (!inside.some(({ key }) => inBundles.has(key))) continue;
      await move(row, bytes);
      for (const { key, text } of inside.filter(isIntact)) await ask(log.put(text, key));
    }
  });
}

/** All that was ever set aside in either place, each under a name of its own. Never rejects. */
export async function readAside(
  local: LocalStore,
  localPrefix: string,
  database: Database,
): Promise<LogEntry[]> {
  const aside = new Map(local.keys(localPrefix).map((key) => [key, local.get(localPrefix + key) ?? '']));
  try {
    const [keys, values] = await database.run('readonly', (shelf) =>
      Promise.all([ask(shelf('aside').getAllKeys()), ask(shelf('aside').getAll())]),
    );
    (keys as string[]).forEach((key, index) => aside.set(key, toText(values[index])));
  } catch {
    // The database cannot be read: local storage's share is all there is to show.
  }
  return Array.from(aside, ([key, text]) => ({ key, text }));
}

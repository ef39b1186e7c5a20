// Brings two logs together that do not hold the same. Loaded only when they do not, which is seldom: after a browser was
// killed, a place was cleared or damaged, a long record was imported.
import { idOf, type AppendLog, type LogEntry } from '../storage/append-log.ts';
import type { LocalLog } from '../storage/local-log.ts';
import type { Attempt } from './attempt.ts';
import { readEntry } from './attempt-entry.ts';
import { chooseLocal } from './local-share.ts';

/**
 * Characters of local storage that mending may fill. The origin's 2.6 million (WebKit, Chinese text) are shared with
 * drafts, preferences and other sites.
 */
const localBudget = 1_500_000;

const sizeOf = ({ key, text }: LogEntry): number => key.length + text.length;

export interface MendOptions {
  readonly local: LocalLog;
  readonly durable: AppendLog;
  /** The union of both, and the keys of its entries. */
  readonly attempts: readonly Attempt[];
  readonly known: ReadonlySet<string>;
  /** How many of the newest attempts local storage holds. */
  readonly newest: number;
  /** Appends, and tells how many were kept. Never rejects. */
  readonly write: (log: AppendLog, entries: readonly LogEntry[]) => Promise<number>;
}

/**
 * The durable log gets what only local storage has. Local storage gets its share, newest first because room may run out,
 * and gives up what has grown too old for it and is seen to be in the durable log. Nothing damaged is copied. Rejects
 * where either cannot be read.
 */
export async function mendLogs({
  local,
  durable,
  attempts,
  known,
  newest,
  write,
}: MendOptions): Promise<void> {
  const share = chooseLocal(attempts, newest);
  const isShared = (entry: Pick<LogEntry, 'key'>): boolean => share.has(idOf(entry));
  const here = local.readNow();
  const old = [...known].filter((key) => !isShared({ key }));
  const there = await durable.readAll(new Set([...here.keys, ...old]));
  const onlyHere = new Set(here.keys);
  for (const key of there.keys) onlyHere.delete(key);
  await write(
    durable,
    here.entries.filter((entry) => onlyHere.has(entry.key) && readEntry(entry)),
  );

  let room = localBudget - here.entries.reduce((size, entry) => size + sizeOf(entry), 0);
  const missing = there.entries.filter(readEntry);
  missing.sort((a, b) => (a.key > b.key ? -1 : 1));
  await write(
    local,
    missing.filter((entry) => (room -= sizeOf(entry)) >= 0),
  );

  if (here.keys.length < 1.2 * share.size) return;
  const stored = new Set((await durable.readAll(known)).keys);
  const outgrown = here.entries.filter(
    (entry) => stored.has(entry.key) && !isShared(entry) && readEntry(entry),
  );
  local.forget(outgrown.map(({ key }) => key));
}

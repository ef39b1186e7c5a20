// All attempts of one learner: the union of two logs, each of which heals the other, on a ladder of fallbacks
// (both, whichever works, memory). Knows nothing of browsers; `store.ts` gives it its logs and shows what it holds.
import { entryOf, idOf, isIntact, type AppendLog, type LogEntry } from '../storage/append-log.ts';
import { failureOf, type Failure } from '../storage/failure.ts';
import type { LocalLog } from '../storage/local-log.ts';
import { isAttempt, type Attempt } from './attempt.ts';
import { chooseLocal } from './local-share.ts';
import { findNew, mergeAttempts } from './merge-attempts.ts';

export type Outcome = 'saved' | 'failed';

export interface StorageHealth {
  /** Whether local storage did what was last asked of it. */
  readonly localStorage: boolean;
  /** The same of the database; `unknown` until it has answered. */
  readonly database: boolean | 'unknown';
  /** Why the last thing that failed did. */
  readonly failure?: Failure;
  /** Stored copies that could not be read, with no other copy known. Their bytes are kept aside. */
  readonly damaged: number;
}

export interface LearnerRecord {
  /** Sorted by id. */
  attempts(): readonly Attempt[];
  health(): StorageHealth;
  /** How many attempts both logs have refused: they are only in memory. */
  unsaved(): number;
  /**
   * Adds attempts; they are in `attempts()` at once. Resolves when all are durable, or where the database fails, when
   * local storage has them; `failed` when some are only in memory. Never rejects.
   */
  add(attempts: readonly Attempt[]): Promise<Outcome>;
  /**
   * Joins what is new in either log, brings each what only the other has, and tries again what both refused. Never rejects.
   * @param isThorough reads every stored copy again, so that damage to the second copy is found and mended too
   */
  join(isThorough?: boolean): Promise<void>;
}

export interface RecordOwner {
  /** Attempts or health may have changed. */
  onChange(): void;
  /** Puts unreadable bytes out of the way without losing them; may fail, and then they stay and nothing covers them. */
  setAside(log: AppendLog, keys: readonly string[]): Promise<unknown>;
}

/** How many of the newest attempts local storage holds: reading them takes a slow phone a tenth of a second. */
const localCount = 1_000;
/**
 * Characters of local storage that healing may fill. The origin's 2.6 million (WebKit, Chinese text) are shared with
 * drafts, preferences and other sites.
 */
const localBudget = 1_500_000;
/** Entries to a transaction, or to one task of work: a long record must not hold up the page. */
const batchSize = 200;

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

function readEntry(entry: LogEntry): Attempt | undefined {
  try {
    const value: unknown = isIntact(entry) && JSON.parse(entry.text);
    return isAttempt(value) && entry.key.startsWith(`${value.id}~`) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the local log before it returns. */
export function openLearnerRecord(local: LocalLog, durable: AppendLog, owner: RecordOwner): LearnerRecord {
  let attempts: readonly Attempt[] = [];
  let health: Omit<StorageHealth, 'damaged'> = { localStorage: true, database: 'unknown' };
  let joining: Promise<void> | undefined;
  const known = new Set<string>();
  const damaged = new Set<string>();
  const unsaved = new Map<string, LogEntry>();

  function note(log: AppendLog, failure?: Failure): void {
    const works = { [log === local ? 'localStorage' : 'database']: !failure };
    health = { ...health, ...works, ...(failure && { failure }) };
  }

  /** Sorts entries into what is new and what cannot be read; nothing is taken over yet. */
  function sift(entries: readonly LogEntry[]): { fresh: [string, Attempt][]; unreadable: string[] } {
    const fresh: [string, Attempt][] = [];
    const unreadable: string[] = [];
    for (const entry of entries) {
      const attempt = readEntry(entry);
      if (!attempt) unreadable.push(entry.key);
      else if (!known.has(entry.key)) fresh.push([entry.key, attempt]);
    }
    return { fresh, unreadable };
  }

  function take(fresh: readonly [string, Attempt][]): void {
    for (const [key] of fresh) known.add(key);
    attempts = mergeAttempts(
      attempts,
      fresh.map(([, attempt]) => attempt),
    );
  }

  async function setAside(log: AppendLog, keys: readonly string[]): Promise<void> {
    for (const key of keys) damaged.add(key);
    if (keys.length > 0) await owner.setAside(log, keys).catch(() => undefined);
  }

  /** @returns how many entries were kept, counted from the first */
  async function write(log: AppendLog, entries: readonly LogEntry[]): Promise<number> {
    for (let start = 0; start < entries.length; start += batchSize) {
      if (start > 0) await nextTask();
      const failure = await log
        .append(entries.slice(start, start + batchSize))
        .then(() => undefined, failureOf);
      note(log, failure);
      if (failure) return start;
    }
    return entries.length;
  }

  async function save(entries: readonly LogEntry[]): Promise<Outcome> {
    let kept: number;
    if (entries.length <= batchSize) {
      kept = Math.max(...(await Promise.all([write(local, entries), write(durable, entries)])));
    } else {
      // An import: local storage gets its share of it, and all only where there is no other place.
      kept = await write(durable, entries);
      const share = chooseLocal(attempts, localCount);
      const isKept = kept === entries.length;
      kept = Math.max(
        kept,
        await write(local, isKept ? entries.filter((entry) => share.has(idOf(entry))) : entries),
      );
    }
    entries.forEach((entry, index) => {
      if (index < kept) unsaved.delete(entry.key);
      else unsaved.set(entry.key, entry);
    });
    owner.onChange();
    return kept < entries.length ? 'failed' : 'saved';
  }

  async function readNew(log: AppendLog, isThorough?: boolean): Promise<void> {
    const { entries } = await log.readAll(isThorough ? undefined : known);
    const fresh: [string, Attempt][] = [];
    const unreadable: string[] = [];
    for (let start = 0; start < entries.length; start += batchSize) {
      if (start > 0) await nextTask();
      const sifted = sift(entries.slice(start, start + batchSize));
      fresh.push(...sifted.fresh);
      unreadable.push(...sifted.unreadable);
    }
    take(fresh);
    note(log);
    owner.onChange();
    await setAside(log, unreadable);
  }

  async function healDurable(): Promise<void> {
    const { keys } = await durable.readAll(known);
    await write(durable, local.readNow(new Set(keys)).entries.filter(readEntry));
  }

  /** Local storage gets its share, newest first because room may run out, and gives up what has grown too old for it. */
  async function healLocal(): Promise<void> {
    const share = chooseLocal(attempts, localCount);
    const inLocal = local.readNow(known).keys;
    const { keys, entries } = await durable.readAll(
      new Set([...inLocal, ...[...known].filter((key) => !share.has(idOf({ key })))]),
    );
    let room = localBudget - localSize;
    const missing = entries.filter(readEntry).sort((a, b) => (a.key > b.key ? -1 : 1));
    await write(
      local,
      missing.filter(({ key, text }) => (room -= key.length + text.length) >= 0),
    );
    if (inLocal.length < 1.2 * share.size) return;
    const stored = new Set(keys);
    local.forget(inLocal.filter((key) => known.has(key) && stored.has(key) && !share.has(idOf({ key }))));
  }

  async function joinLogs(isThorough?: boolean): Promise<void> {
    for (const log of [local, durable]) {
      await readNew(log, isThorough).catch((error: unknown) => {
        note(log, failureOf(error));
      });
    }
    if (health.localStorage && health.database) {
      await healDurable().catch(Boolean);
      await healLocal().catch(Boolean);
    }
    // One by one: an attempt too big for the room left holds no other back.
    for (const entry of unsaved.values()) await save([entry]);
    owner.onChange();
  }

  const { entries } = local.readNow();
  const localSize = entries.reduce((size, { key, text }) => size + key.length + text.length, 0);
  const { fresh, unreadable } = sift(entries);
  take(fresh);
  void setAside(local, unreadable);
  for (const log of [local, durable]) {
    log.subscribe((added) => {
      take(sift(added).fresh);
      owner.onChange();
    });
  }

  return {
    attempts: () => attempts,
    health: () => ({ ...health, damaged: [...damaged].filter((key) => !known.has(key)).length }),
    unsaved: () => unsaved.size,
    async add(added) {
      try {
        const written = findNew(attempts, added).map((attempt) =>
          entryOf(attempt.id, JSON.stringify(attempt)),
        );
        const sifted = sift(written);
        take(sifted.fresh);
        owner.onChange();
        const outcome = await save(written);
        // What could not be read again is kept all the same, to be found unreadable and set aside at the next start.
        return sifted.unreadable.length > 0 ? 'failed' : outcome;
      } catch {
        return 'failed';
      }
    },
    join: (isThorough) =>
      (joining ??= joinLogs(isThorough).finally(() => {
        joining = undefined;
      })),
  };
}

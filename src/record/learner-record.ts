// All attempts of one learner: the union of two logs, each of which heals the other, on a ladder of fallbacks
// (both, whichever works, memory). Knows nothing of browsers; `store.ts` gives it its logs and shows what it holds.
import type { AppendLog, LogEntry } from '../storage/append-log.ts';
import { failureOf, type Failure } from '../storage/failure.ts';
import type { LocalLog } from '../storage/local-log.ts';
import type { Attempt } from './attempt.ts';
import { readEntry, toEntry } from './attempt-entry.ts';
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

/** Entries read in one task: a long record must not hold up the page. */
const batchSize = 200;
/** Entries written in one transaction: each waits for the disk once. */
const writeSize = 1_000;

/** How many of the newest attempts local storage holds: reading them takes a slow phone a tenth of a second. */
const localCount = 1_000;

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

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

  /** Puts what is new into `fresh`. @returns keys of what cannot be read */
  function sift(entries: readonly LogEntry[], fresh: Map<string, Attempt>): string[] {
    return entries.flatMap((entry) => {
      const attempt = readEntry(entry);
      if (attempt && !known.has(entry.key)) fresh.set(entry.key, attempt);
      return attempt ? [] : entry.key;
    });
  }

  function take(fresh: ReadonlyMap<string, Attempt>): void {
    for (const key of fresh.keys()) known.add(key);
    attempts = mergeAttempts(attempts, [...fresh.values()]);
  }

  /** @returns keys of what cannot be read */
  function takeNow(entries: readonly LogEntry[]): string[] {
    const fresh = new Map<string, Attempt>();
    const unreadable = sift(entries, fresh);
    take(fresh);
    return unreadable;
  }

  async function setAside(log: AppendLog, keys: readonly string[]): Promise<void> {
    for (const key of keys) damaged.add(key);
    if (keys.length > 0) await owner.setAside(log, keys).catch(() => undefined);
  }

  /** @returns how many entries were kept, counted from the first */
  async function write(log: AppendLog, entries: readonly LogEntry[]): Promise<number> {
    for (let start = 0; start < entries.length; start += writeSize) {
      if (start > 0) await nextTask();
      const failure = await log
        .append(entries.slice(start, start + writeSize))
        .then(() => undefined, failureOf);
      note(log, failure);
      if (failure) return start;
    }
    return entries.length;
  }

  /** Rejects where a log cannot be read, or the mending not be loaded: the next start tries again. */
  async function mend(): Promise<void> {
    const { mendLogs } = await import('./mend-logs.ts');
    await mendLogs({ local, durable, attempts, known, newest: localCount, write });
  }

  async function save(entries: readonly LogEntry[]): Promise<Outcome> {
    // Of an import, local storage gets its share by mending, and all only where it is the one place that works.
    const isImport = entries.length > batchSize;
    const inLocal = isImport ? 0 : write(local, entries);
    let kept = Math.max(await write(durable, entries), await inLocal);
    if (isImport && kept < entries.length) kept = Math.max(kept, await write(local, entries));
    entries.forEach((entry, index) => {
      if (index < kept) unsaved.delete(entry.key);
      else unsaved.set(entry.key, entry);
    });
    if (isImport) await mend().catch(Boolean);
    owner.onChange();
    return kept < entries.length ? 'failed' : 'saved';
  }

  /** @returns the keys that the log holds; undefined where it cannot be read */
  async function readNew(log: AppendLog, isThorough?: boolean): Promise<readonly string[] | undefined> {
    try {
      const { keys, entries } = await log.readAll(isThorough ? undefined : known);
      const fresh = new Map<string, Attempt>();
      const unreadable: string[] = [];
      for (let start = 0; start < entries.length; start += batchSize) {
        if (start > 0) await nextTask();
        unreadable.push(...sift(entries.slice(start, start + batchSize), fresh));
      }
      take(fresh);
      note(log);
      owner.onChange();
      await setAside(log, unreadable);
      return keys.filter((key) => !unreadable.includes(key));
    } catch (error) {
      note(log, failureOf(error));
      return undefined;
    }
  }

  async function joinLogs(isThorough?: boolean): Promise<void> {
    const inLocal = await readNew(local, isThorough);
    const inDurable = new Set(await readNew(durable, isThorough));
    const isEven = inLocal?.length === inDurable.size && inLocal.every((key) => inDurable.has(key));
    const isOutgrown = inDurable.size > 1.2 * localCount;
    if ((!isEven || isOutgrown) && health.localStorage && health.database === true)
      await mend().catch(Boolean);
    // One by one: an attempt too big for the room left holds no other back.
    for (const entry of unsaved.values()) await save([entry]);
    owner.onChange();
  }

  void setAside(local, takeNow(local.readNow().entries));
  for (const log of [local, durable]) {
    log.subscribe((entries) => {
      takeNow(entries);
      owner.onChange();
    });
  }

  return {
    attempts: () => attempts,
    health: () => ({ ...health, damaged: [...damaged].filter((key) => !known.has(key)).length }),
    unsaved: () => unsaved.size,
    async add(added) {
      try {
        const entries = findNew(attempts, added).map(toEntry);
        const unreadable = takeNow(entries);
        owner.onChange();
        const outcome = await save(entries);
        // What could not be read again is kept all the same, to be found unreadable and set aside at the next start.
        return unreadable.length > 0 ? 'failed' : outcome;
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

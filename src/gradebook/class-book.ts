// The trainer's classes in their own database: who belongs to a class, each person's record, the marks. A record is kept as
// it came, merged; what the overview shows of it lies beside it and can be made again. Where the database is, and when it
// is opened, is for `store.ts` and the worker.
import type { Attempt } from '../record/attempt.ts';
import { isAttempt } from '../record/attempt.ts';
import { mergeAttempts } from '../record/merge-attempts.ts';
import { ask, type Database } from '../storage/database.ts';
import type { Mark } from './make-mark.ts';
import { pickAttempt, readLearner, type LearnerReading, type Which } from './read-learner.ts';

export const bookTables = ['classes', 'learners', 'records', 'marks'] as const;
export type BookDatabase = Database<(typeof bookTables)[number]>;

/** A class (cohort). `{ id: 'k3f…', name: '十月班', from: '2026-10-08', to: '', roster: ['王芳'], taught: [], trainer: '' }` */
export interface ClassInfo {
  readonly id: string;
  readonly name: string;
  /** Dates as `YYYY-MM-DD`, or ''. */
  readonly from: string;
  readonly to: string;
  /** Names of those who are expected. */
  readonly roster: readonly string[];
  /** Modules ticked as taught; empty: told by what the class has done. */
  readonly taught: readonly string[];
  /** Who marks. */
  readonly trainer: string;
}

/** A person of a class, as the overview shows them. */
export interface LearnerRow {
  /** Under which the person's files meet (`identify.ts`). */
  readonly key: string;
  /** The profile's id, for files that go back to the learner. */
  readonly id: string;
  readonly name: string;
  /** When something of theirs was taken in last. ISO 8601, UTC. */
  readonly importedAt: string;
  /** From a record; absent where only a result slip was scanned. */
  readonly reading?: LearnerReading;
  /** Text of the newest result slip. */
  readonly slip?: string;
}

/** One person's record as it is being taken in. */
export interface IncomingRecord {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly attempts: readonly Attempt[];
}

/** What lies in our own database has the shape we gave it. */
const read = <T>(request: IDBRequest) => ask(request as IDBRequest<T>);

const keyOf = (classId: string, ...parts: readonly string[]) => [classId, ...parts].join('/');
/** All keys of a class: `/` and what comes before the next character, `0`. */
const ofClass = (classId: string, after = '') =>
  IDBKeyRange.bound(after === '' ? `${classId}/` : after, `${classId}0`, after !== '', true);

/** Rows read at once, so that no reading holds up a page. */
const pageSize = 250;

function readRecord(text: unknown): readonly Attempt[] {
  const value: unknown = typeof text === 'string' ? JSON.parse(text) : [];
  return Array.isArray(value) ? value.filter(isAttempt) : [];
}

export async function listClasses(book: BookDatabase): Promise<ClassInfo[]> {
  return book.run('readonly', (table) => read<ClassInfo[]>(table('classes').getAll()));
}

export async function putClass(book: BookDatabase, info: ClassInfo): Promise<void> {
  await book.run('readwrite', (table) => ask(table('classes').put(info, info.id)));
}

/** Removes a class with everything in it. */
export async function deleteClass(book: BookDatabase, classId: string): Promise<void> {
  await book.run('readwrite', async (table) => {
    await ask(table('classes').delete(classId));
    for (const name of ['learners', 'records', 'marks'] as const)
      await ask(table(name).delete(ofClass(classId)));
  });
}

/** The people of a class, page by page. */
export async function listLearners(book: BookDatabase, classId: string): Promise<LearnerRow[]> {
  const rows: LearnerRow[] = [];
  let after = '';
  for (;;) {
    const range = ofClass(classId, after);
    const page = await book.run('readonly', (table) =>
      read<LearnerRow[]>(table('learners').getAll(range, pageSize)),
    );
    rows.push(...page);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return rows;
    after = keyOf(classId, last.key);
  }
}

export async function deleteLearner(book: BookDatabase, classId: string, key: string): Promise<void> {
  await book.run('readwrite', async (table) => {
    await ask(table('learners').delete(keyOf(classId, key)));
    await ask(table('records').delete(keyOf(classId, key)));
    await ask(table('marks').delete(IDBKeyRange.bound(keyOf(classId, key, ''), keyOf(classId, `${key}0`))));
  });
}

/**
 * Takes in records, all or none: joined with what is there of the same people. Taking in the same again changes nothing.
 * Rejects when there is no room (`failureOf` tells) or when `isStopped` says so in the middle.
 * @param now ISO 8601
 */
export async function addRecords(
  book: BookDatabase,
  classId: string,
  records: readonly IncomingRecord[],
  now: string,
  isStopped: () => boolean = () => false,
): Promise<void> {
  await book.run('readwrite', async (table) => {
    // All that is there of these people is asked for at once: one answer after the other took longer than all the rest.
    const stored = new Map(
      await Promise.all(
        records.map(async ({ key }) => {
          const place = keyOf(classId, key);
          const [record, row] = await Promise.all([
            read<{ text?: unknown } | undefined>(table('records').get(place)),
            read<LearnerRow | undefined>(table('learners').get(place)),
          ]);
          return [place, { attempts: readRecord(record?.text), row }] as const;
        }),
      ),
    );
    for (const { key, id, name, attempts } of records) {
      if (isStopped()) throw new Error('stopped');
      const place = keyOf(classId, key);
      const { attempts: known = [], row } = stored.get(place) ?? {};
      const merged = mergeAttempts(known, attempts);
      table('records').put({ key, text: JSON.stringify(merged) }, place);
      const next: LearnerRow = {
        ...row,
        key,
        id,
        name: name.trim() === '' ? (row?.name ?? '') : name,
        importedAt: now,
        reading: readLearner(merged),
      };
      table('learners').put(next, place);
      // Another file of the same person may be among them.
      stored.set(place, { attempts: merged, row: next });
    }
  });
}

/** Keeps a person's result slip beside whatever there is of theirs. */
export async function addSlip(
  book: BookDatabase,
  classId: string,
  slip: { readonly key: string; readonly id: string; readonly name: string; readonly text: string },
  now: string,
): Promise<void> {
  await book.run('readwrite', async (table) => {
    const place = keyOf(classId, slip.key);
    const row = await read<LearnerRow | undefined>(table('learners').get(place));
    const { key, id, name, text } = slip;
    const next: LearnerRow = {
      ...row,
      key,
      id,
      name: row === undefined || row.name === '' ? name : row.name,
      importedAt: now,
      slip: text,
    };
    await ask(table('learners').put(next, place));
  });
}

/** One person's whole record. */
export async function readAttempts(
  book: BookDatabase,
  classId: string,
  key: string,
): Promise<readonly Attempt[]> {
  const stored = await book.run('readonly', (table) =>
    read<{ text?: unknown } | undefined>(table('records').get(keyOf(classId, key))),
  );
  return readRecord(stored?.text);
}

export interface Gathered {
  readonly key: string;
  readonly attempt: Attempt;
}

/**
 * The attempt that counts of everybody who made one at an activity. Goes through every record of the class, a page at a
 * time, so that a big class does not lie in memory at once.
 */
export async function gatherAttempts(
  book: BookDatabase,
  classId: string,
  kind: string,
  activity: string,
  which: Which,
): Promise<Gathered[]> {
  const found: Gathered[] = [];
  let after = '';
  for (;;) {
    const range = ofClass(classId, after);
    const page = await book.run('readonly', (table) =>
      read<{ key: string; text?: unknown }[]>(table('records').getAll(range, 50)),
    );
    for (const { key, text } of page) {
      const attempt = pickAttempt(readRecord(text), kind, activity, which);
      if (attempt) found.push({ key, attempt });
    }
    const last = page.at(-1);
    if (!last || page.length < 50) return found;
    after = keyOf(classId, last.key);
  }
}

/** Keeps marks of a class, all or none: one for each answer. */
export async function putMarks(
  book: BookDatabase,
  classId: string,
  marks: readonly StoredMark[],
): Promise<void> {
  await book.run('readwrite', async (table) => {
    for (const stored of marks)
      await ask(table('marks').put(stored, keyOf(classId, stored.key, stored.question)));
  });
}

/** The mark on one person's answer to one question. */
export interface StoredMark {
  readonly key: string;
  readonly question: string;
  readonly mark: Mark;
}

export async function listMarks(book: BookDatabase, classId: string): Promise<StoredMark[]> {
  return book.run('readonly', (table) => read<StoredMark[]>(table('marks').getAll(ofClass(classId))));
}

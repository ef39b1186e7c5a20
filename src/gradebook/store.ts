// The gradebook while it is open: the classes, the people of the chosen one, and what is being taken in. The only file that
// opens the database, starts workers and looks at the clock; rules are elsewhere.
import { atom, type ReadableAtom } from 'nanostores';
import { parseSlip, type ResultSlip, type SlipRefusal } from '../mastery/result-slip.ts';
import type { Attempt } from '../record/attempt.ts';
import { recordRoot } from '../record/record-root.ts';
import { nextRunId } from '../record/run-id.ts';
import { openDatabase } from '../storage/database.ts';
import { namespaceOf } from '../storage/namespace.ts';
import {
  addSlip,
  bookTables,
  deleteClass,
  deleteLearner,
  listClasses,
  listLearners,
  listMarks,
  putClass,
  putMarks,
  readAttempts,
  type BookDatabase,
  type ClassInfo,
  type Gathered,
  type LearnerRow,
  type StoredMark,
} from './class-book.ts';
import { createMarkKeeper } from './keep-marks.ts';
import type { Mark } from './make-mark.ts';
import type { Which } from './read-learner.ts';
import { slipKey } from './read-slip.ts';
import type { Refused, TakeInNews, TakeInResult } from './take-in.ts';
import { startImportWorker } from './workers.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** Not a learner's place: a profile's name ends in a colon there. */
const place = `${namespaceOf(recordRoot(import.meta.env.BASE_URL))}gradebook`;
let book: BookDatabase | undefined;
const open = (): BookDatabase => (book ??= openDatabase(place, undefined, undefined, bookTables));

export interface Taking {
  readonly news: TakeInNews;
  /** Files handed over. Not their bytes: asking a file for its size waits for the disk, on the page's own thread. */
  readonly total: number;
  readonly refused: readonly Refused[];
  /** Undefined while it goes on. */
  readonly ended: TakeInResult['ended'] | undefined;
}

const $state = atom<'opening' | 'open' | 'blocked'>('opening');
const $classes = atom<readonly ClassInfo[]>([]);
const $chosen = atom('');
const $people = atom<readonly LearnerRow[]>([]);
const $marks = atom<readonly StoredMark[]>([]);
const $taking = atom<Taking | undefined>(undefined);

export const gradebook: {
  readonly $state: ReadableAtom<'opening' | 'open' | 'blocked'>;
  readonly $classes: ReadableAtom<readonly ClassInfo[]>;
  /** Id of the class in view. */
  readonly $chosen: ReadableAtom<string>;
  readonly $people: ReadableAtom<readonly LearnerRow[]>;
  readonly $marks: ReadableAtom<readonly StoredMark[]>;
  readonly $taking: ReadableAtom<Taking | undefined>;
} = { $state, $classes, $chosen, $people, $marks, $taking };

export const now = (): string => new Date().toISOString();
let lastId = '';
const newId = (): string => (lastId = nextRunId(Date.now(), Math.random, lastId));

/** Opens the database, with a class to begin with. @param firstName of the class made when there is none */
export async function openGradebook(firstName: string): Promise<void> {
  try {
    const classes = await listClasses(open());
    $classes.set(classes);
    if (classes.length === 0) await saveClass(aClass(firstName));
    else await chooseClass(classes.at(-1)?.id ?? '');
    $state.set('open');
  } catch {
    $state.set('blocked');
  }
}

/** A class without people, not kept yet. */
export function aClass(name: string): ClassInfo {
  return { id: newId(), name, from: now().slice(0, 10), to: '', roster: [], taught: [], trainer: '' };
}

/** Brings a class into view, once all of it has been read. */
export async function chooseClass(id: string): Promise<void> {
  const shown = await readClass(id);
  $chosen.set(id);
  $taking.set(undefined);
  putInView(shown);
}

async function refresh(): Promise<void> {
  const id = $chosen.get();
  const shown = await readClass(id);
  if (id === $chosen.get()) putInView(shown);
}

async function readClass(id: string) {
  const [people, marks] = await Promise.all([listLearners(open(), id), listMarks(open(), id)]);
  return { people, marks: markKeeper.latest(id, marks) };
}

function putInView({ people, marks }: Awaited<ReturnType<typeof readClass>>): void {
  $people.set(people);
  $marks.set(marks);
}

export async function saveClass(info: ClassInfo): Promise<void> {
  await putClass(open(), info);
  $classes.set(await listClasses(open()));
  if ($chosen.get() !== info.id) await chooseClass(info.id);
}

/** Removes the class in view; a new one takes its place if it was the last. */
export async function removeClass(firstName: string): Promise<void> {
  await deleteClass(open(), $chosen.get());
  await openGradebook(firstName);
}

export async function removePerson(key: string): Promise<void> {
  await deleteLearner(open(), $chosen.get(), key);
  await refresh();
}

/** Files handed to the worker at once: with each the browser asks the disk for its size, on the page's own thread. */
const filesAtOnce = 16;
let worker: Worker | undefined;
const tell = (to: Worker, message: ToWorker) => {
  to.postMessage(message);
};

/** Takes files into the class in view, in a worker; `$taking` tells how far it is. One batch of files at a time. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  if (worker || files.length === 0) return;
  const classId = $chosen.get();
  let refused: readonly Refused[] = [];
  const show = (news: TakeInNews, more: readonly Refused[], ended?: TakeInResult['ended']) => {
    refused = more.length > 0 ? [...refused, ...more] : refused;
    $taking.set({ news, total: files.length, refused, ended });
  };
  show({ files: 0, stored: 0, skipped: 0, refused: 0 }, []);
  let sent = 0;
  const started = startImportWorker();
  worker = started;
  await new Promise<void>((resolve) => {
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.say === 'more') {
        const some = files.slice(sent, sent + filesAtOnce);
        sent += some.length;
        tell(started, { say: 'files', files: some, isLast: sent >= files.length });
      } else if (data.say === 'news') show(data.news, data.refused);
      else if (data.say === 'ended') {
        show(data.result, data.refused, data.result.ended);
        resolve();
      }
    };
    started.onerror = () => {
      show($taking.get()?.news ?? { files: 0, stored: 0, skipped: 0, refused: 0 }, [], 'denied');
      resolve();
    };
    tell(started, { say: 'begin', database: place, classId, now: now() });
  });
  started.terminate();
  worker = undefined;
  if ($chosen.get() === classId) await refresh();
}

export function stopTaking(): void {
  if (worker) tell(worker, { say: 'stop' });
}

/** Takes in a result slip. @returns the slip, or why it is none */
export async function takeSlip(text: string): Promise<ResultSlip | SlipRefusal> {
  const parsed = parseSlip(text);
  if ('reason' in parsed) return parsed.reason;
  const { learner } = parsed.slip;
  await addSlip(open(), $chosen.get(), { key: slipKey(parsed.slip), ...learner, text }, now());
  await refresh();
  return parsed.slip;
}

/** The attempts of the class at one activity, gone through in a worker. */
export function gather(kind: string, activity: string, which: Which): Promise<readonly Gathered[]> {
  const reader = startImportWorker();
  return new Promise<readonly Gathered[]>((resolve, reject) => {
    reader.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.say === 'gathered') resolve(data.found);
      else reject(new Error('not gathered'));
    };
    reader.onerror = () => {
      reject(new Error('not started'));
    };
    tell(reader, { say: 'gather', database: place, classId: $chosen.get(), kind, activity, which });
  }).finally(() => {
    reader.terminate();
  });
}

/** The whole record of a person of the class in view. */
export function readRecord(key: string): Promise<readonly Attempt[]> {
  return readAttempts(open(), $chosen.get(), key);
}

const markKeeper = createMarkKeeper((classId, marks) => putMarks(open(), classId, marks));

/**
 * Marks an answer, or changes its mark; under a new id, so that the latest counts where several were handed back. It is in
 * `$marks` at once, and kept when the promise resolves; one that cannot be kept goes with the next.
 * @param change makes the mark from the one there is
 */
export async function saveMark(
  key: string,
  question: string,
  change: (known: Mark | undefined) => Omit<Mark, 'id' | 'at'>,
): Promise<void> {
  const classId = $chosen.get();
  const marks = $marks.get();
  const known = marks.find((stored) => stored.key === key && stored.question === question);
  const next = { key, question, mark: { ...change(known?.mark), id: newId(), at: now() } };
  $marks.set([...marks.filter((stored) => stored !== known), next]);
  await markKeeper.keep(classId, next);
}

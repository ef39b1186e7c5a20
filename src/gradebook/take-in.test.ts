import { strToU8, zipSync } from 'fflate';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { aTest } from '../../tests/gradebook/an-attempt.ts';
import { hostileFiles, type NamedBytes } from '../../tests/gradebook/hostile-files.ts';
import type { Attempt } from '../record/attempt.ts';
import { formatRecordFile, recordFileLimit } from '../record/record-file.ts';
import { openDatabase } from '../storage/database.ts';
import {
  bookTables,
  deleteClass,
  gatherAttempts,
  listLearners,
  listMarks,
  putMarks,
  readAttempts,
  type BookDatabase,
} from './class-book.ts';
import { takeIn, type Refused, type Source, type TakeInNews } from './take-in.ts';

let book: BookDatabase;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  book = openDatabase('book', undefined, undefined, bookTables);
});

const now = '2026-11-22T08:00:00.000Z';
const aRecord = (id: string, name: string, attempts: readonly Attempt[]): NamedBytes => ({
  name: `${name}.record.json`,
  bytes: strToU8(
    formatRecordFile({ exportedAt: now, learner: { id, name }, attempts, drafts: {}, quarantined: [] }),
  ),
});
const aSource = ({ name, bytes }: NamedBytes): Source => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  stream: () => new Blob([bytes.slice()]).stream(),
});

async function take(files: readonly NamedBytes[] | readonly Source[], more: { stopAfter?: number } = {}) {
  const refused: Refused[] = [];
  const told: TakeInNews[] = [];
  let given = 0;
  async function* sources() {
    for (const file of files) {
      given += 1;
      yield await Promise.resolve('bytes' in file ? aSource(file) : file);
    }
  }
  const result = await takeIn(sources(), book, {
    classId: 'c1',
    now,
    isStopped: () => more.stopAfter !== undefined && given > more.stopAfter,
    onRefused: (one) => refused.push(one),
    onNews: (news) => told.push(news),
  });
  return { result, refused, told, learners: await listLearners(book, 'c1') };
}

test('thirty files among two hundred hostile ones: thirty people, two hundred reasons, nothing lost', async () => {
  const good = Array.from({ length: 30 }, (_, index) =>
    aRecord(`p-${String(index)}`, `学员${String(index)}`, [aTest('telephone', { a: 1, b: 0 })]),
  );
  const hostile = hostileFiles(200);
  const mixed = hostile.flatMap((file, index) => (index % 7 === 0 ? [file, good[index / 7]] : [file]));
  const { result, refused, told, learners } = await take(mixed.filter((file) => file !== undefined));
  expect(result).toMatchObject({ ended: 'done', stored: 29, refused: 200 });
  expect(refused.map(({ name }) => name)).toEqual(hostile.map(({ name }) => name));
  expect(learners).toHaveLength(29);
  expect(learners[0]!.reading!.done['quiz:telephone']).toEqual([0.5]);
  expect(told.every((news, index) => index === 0 || news.files >= told[index - 1]!.files)).toBe(true);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('the same file twice, two devices, an older export after a newer: one person, each attempt once', async () => {
  const [first, second, third] = [
    aTest('telephone', { a: 0 }),
    aTest('telephone', { a: 1 }),
    aTest('complaints', { b: 1 }),
  ];
  const newer = aRecord('p-1', '李娜', [first, second]);
  const { learners } = await take([
    newer,
    newer,
    aRecord('p-1', '李娜', [first, third]),
    aRecord('p-1', '', [first]),
  ]);
  expect(learners).toHaveLength(1);
  expect(learners[0]!.name).toBe('李娜');
  expect((await readAttempts(book, 'c1', 'p-1')).map(({ id }) => id)).toEqual([
    first.id,
    second.id,
    third.id,
  ]);
  expect(learners[0]!.reading!.done).toEqual({ 'quiz:telephone': [0, 1], 'quiz:complaints': [1] });
});

test('an archive is read entry by entry; what is bad in it is named, and an archive in it is not opened', async () => {
  const inside = aRecord('p-1', '李娜', [aTest('telephone', { a: 1 })]);
  const zip = zipSync(
    {
      '十月班/李娜.json': inside.bytes,
      '十月班/readme.txt': strToU8('hello'),
      '__MACOSX/._x.json': strToU8('noise'),
      'inner.zip': zipSync({ 'a.json': inside.bytes }),
    },
    { os: 3 },
  );
  const { result, refused, learners } = await take([{ name: 'class.zip', bytes: zip }]);
  expect(learners.map(({ name }) => name)).toEqual(['李娜']);
  expect(refused).toEqual([
    { name: 'class.zip › 十月班/readme.txt', reason: 'not-json' },
    { name: 'class.zip › inner.zip', reason: 'compressed' },
  ]);
  expect(result.ended).toBe('done');
});

test('an archive that unfolds into more than a record may be is given up; a damaged one is named', async () => {
  const bomb = zipSync({ 'bomb.json': new Uint8Array(recordFileLimit + 1_000_000) });
  const cut = zipSync({ 'a.json': strToU8('x'.repeat(5_000)) }, { level: 0 }).subarray(0, 3_000);
  const { refused } = await take([
    { name: 'bomb.zip', bytes: bomb },
    { name: 'cut.zip', bytes: cut },
    { name: 'not.zip', bytes: strToU8('no archive at all') },
  ]);
  expect(refused).toEqual([
    { name: 'bomb.zip › bomb.json', reason: 'too-large' },
    { name: 'cut.zip', reason: 'damaged' },
    { name: 'not.zip', reason: 'damaged' },
  ]);
});

test('a file that vanished or is far too large is named without being read, and the rest goes on', async () => {
  const gone: Source = {
    name: 'gone.json',
    size: 10,
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    stream: () => new ReadableStream(),
  };
  const huge: Source = { ...gone, name: 'huge.json', size: 500_000_000 };
  const { refused, learners } = await take([gone, huge, aSource(aRecord('p-1', '李娜', []))]);
  expect(refused).toEqual([
    { name: 'gone.json', reason: 'unreadable' },
    { name: 'huge.json', reason: 'too-large' },
  ]);
  expect(learners).toHaveLength(1);
});

test.each([0, 1, 2])('no room left at batch %i: it stops, and says exactly how many are in', async (full) => {
  const files = Array.from({ length: 250 }, (_, index) => aRecord(`p-${String(index)}`, 'x', []));
  const real = book.run.bind(book);
  let writes = 0;
  book = {
    run: (mode, work) =>
      mode === 'readwrite' && writes++ === full
        ? Promise.reject(new DOMException('No room.', 'QuotaExceededError'))
        : real(mode, work),
  };
  const { result, learners } = await take(files);
  expect(result).toMatchObject({ ended: 'full', stored: full * 100 });
  expect(learners).toHaveLength(full * 100);
});

test('stopped in the middle, what it says is in is in, and nothing else', async () => {
  const files = Array.from({ length: 250 }, (_, index) => aRecord(`p-${String(index)}`, 'x', []));
  const { result, learners } = await take(files, { stopAfter: 130 });
  expect(result).toMatchObject({ ended: 'stopped', stored: 100 });
  expect(learners).toHaveLength(100);
});

test('the attempts of a class are gathered over all its pages, and another class keeps its own', async () => {
  const files = Array.from({ length: 120 }, (_, index) =>
    aRecord(`p-${String(index)}`, 'x', index % 2 === 0 ? [aTest('telephone', { a: 1 })] : []),
  );
  await take(files);
  expect(await gatherAttempts(book, 'c1', 'quiz', 'telephone', 'first')).toHaveLength(60);
  expect(await gatherAttempts(book, 'c2', 'quiz', 'telephone', 'first')).toEqual([]);
  const mark = { id: 'm', of: 'r', by: '', points: [], comment: '', at: now };
  await putMarks(book, 'c1', [{ key: 'p-1', question: 'crisis', mark }]);
  await deleteClass(book, 'c2');
  expect(await listMarks(book, 'c1')).toHaveLength(1);
  await deleteClass(book, 'c1');
  expect(await listLearners(book, 'c1')).toEqual([]);
  expect(await listMarks(book, 'c1')).toEqual([]);
});

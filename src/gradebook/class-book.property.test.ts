import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { aTest } from '../../tests/gradebook/an-attempt.ts';
import { openDatabase } from '../storage/database.ts';
import { addRecords, bookTables, listLearners, readAttempts } from './class-book.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

const pool = Array.from({ length: 8 }, (_, index) => aTest('telephone', { a: index % 2 }));
const aHandIn = fc.record({
  key: fc.constantFrom('p-1', 'p-2', '__proto__'),
  attempts: fc.subarray(pool),
});

let count = 0;
async function bookOf(handIns: readonly { key: string; attempts: typeof pool }[], batch: number) {
  const book = openDatabase(`book-${String((count += 1))}`, undefined, undefined, bookTables);
  for (let from = 0; from < handIns.length; from += batch) {
    const records = handIns.slice(from, from + batch).map((one) => ({ ...one, id: one.key, name: '' }));
    await addRecords(book, 'c', records, '2026-11-22T08:00:00.000Z');
  }
  const people = await listLearners(book, 'c');
  return Promise.all(
    people.map(async ({ key, reading }) => [
      key,
      reading,
      (await readAttempts(book, 'c', key)).map(({ id }) => id),
    ]),
  );
}

test('whatever the order and the batches, and however often files are handed in, a class comes to the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aHandIn, { maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      async (handIns, batch) => {
        const once = await bookOf(handIns, 10);
        expect(await bookOf([...handIns].reverse(), batch)).toEqual(once);
        expect(await bookOf([...handIns, ...handIns], batch)).toEqual(once);
      },
    ),
    { numRuns: 40 },
  );
});

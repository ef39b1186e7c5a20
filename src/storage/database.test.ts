import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, openDatabase, type Database } from './database.ts';
import { failureOf } from './failure.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

const put = (database: Database, key: string) =>
  database.run('readwrite', async (shelf) => {
    await ask(shelf('log').put('text', key));
  });
const keys = (database: Database) => database.run('readonly', (shelf) => ask(shelf('log').getAllKeys()));
const patience = { openMs: 20, workMs: 60, againMs: 0 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function openRaw(name: string, version: number): Promise<IDBDatabase> {
  return ask(indexedDB.open(name, version) as IDBRequest<IDBDatabase>);
}

test('a transaction given up after its writes were accepted is not told as done', async () => {
  const database = openDatabase('test');
  const work = database.run('readwrite', async (shelf) => {
    await ask(shelf('log').put('text', 'a'));
    shelf('log').transaction.abort();
  });
  expect(await work.catch(failureOf)).toBe('denied');
  expect(await keys(database)).toEqual([]);
});

test('a full disk that shows only when the transaction is completed is told as full', async () => {
  const database = openDatabase('test');
  const work = database.run('readwrite', async (shelf) => {
    const { transaction } = shelf('log');
    await ask(shelf('log').put('text', 'a'));
    Object.defineProperty(transaction, 'error', {
      get: () => new DOMException('No room.', 'QuotaExceededError'),
    });
    transaction.abort();
  });
  expect(await work.catch(failureOf)).toBe('full');
});

test('work that fails half-way leaves nothing behind', async () => {
  const database = openDatabase('test');
  const work = database.run('readwrite', async (shelf) => {
    await ask(shelf('log').put('text', 'a'));
    throw new RangeError('in the middle');
  });
  await expect(work).rejects.toThrow('in the middle');
  expect(await keys(database)).toEqual([]);
});

test('work asks for strict durability', async () => {
  const database = openDatabase('test');
  const durability = await database.run('readwrite', (shelf) =>
    Promise.resolve(shelf('log').transaction.durability),
  );
  expect(durability).toBe('strict');
});

describe('a database that does not open', () => {
  test('never answers: given up in time, and asked again later', async () => {
    const working = indexedDB;
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    const database = openDatabase('test', patience);
    expect(await keys(database).catch(failureOf)).toBe('silent');
    vi.stubGlobal('indexedDB', working);
    await pause(5);
    expect(await keys(database)).toEqual([]);
  });

  test('is not waited for again by every write', async () => {
    const open = vi.fn(() => ({}));
    vi.stubGlobal('indexedDB', { open });
    const database = openDatabase('test', { ...patience, againMs: 1_000 });
    await keys(database).catch(failureOf);
    const before = performance.now();
    for (let write = 0; write < 5; write += 1)
      expect(await put(database, 'a').catch(failureOf)).toBe('silent');
    expect(performance.now() - before).toBeLessThan(patience.openMs);
    expect(open).toHaveBeenCalledOnce();
  });

  test('is forbidden: told as denied', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('Blocked.', 'SecurityError');
      },
    });
    expect(await keys(openDatabase('test', patience)).catch(failureOf)).toBe('denied');
  });

  test('is not there at all: told as denied', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await keys(openDatabase('test', patience)).catch(failureOf)).toBe('denied');
  });
});

describe('a database closed under our feet', () => {
  test('by the browser: opened anew', async () => {
    const database = openDatabase('test');
    let connection: IDBDatabase | undefined;
    await database.run('readonly', (shelf) => {
      connection = shelf('log').transaction.db;
      return ask(shelf('log').getAllKeys());
    });
    connection?.close();
    await put(database, 'a');
    expect(await keys(database)).toEqual(['a']);
  });

  test('by a newer version of the course: this tab lets it through, writes no more and says why', async () => {
    const database = openDatabase('test');
    await put(database, 'a');
    const newer = await openRaw('test', 2);
    expect(await put(database, 'b').catch(failureOf)).toBe('replaced');
    newer.close();
    // Nor does one that is opened later, when the host has gone back to the older version.
    expect(await keys(openDatabase('test', patience)).catch(failureOf)).toBe('replaced');
    const again = await openRaw('test', 2);
    expect(await ask(again.transaction('log').objectStore('log').getAllKeys())).toEqual(['a']);
  });

  test('by the erasing of a profile: this tab does not bring it back', async () => {
    const database = openDatabase('test');
    await put(database, 'a');
    await ask(indexedDB.deleteDatabase('test') as IDBRequest<unknown>);
    expect(await put(database, 'b').catch(failureOf)).toBe('replaced');
    expect(await keys(openDatabase('test'))).toEqual([]);
  });
});

test('a transaction that hangs is given up in time', async () => {
  const database = openDatabase('test', patience);
  const never = database.run('readonly', () => new Promise<never>(() => undefined));
  await expect(never).rejects.toMatchObject({ failure: 'silent' });
});

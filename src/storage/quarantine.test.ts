import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { entryOf } from './append-log.ts';
import { ask, openDatabase, type Database } from './database.ts';
import { FakeDisk, FakePage } from './fake-tabs.ts';
import { openLocalStore, type LocalStore } from './local-store.ts';
import { readAside, setAsideInDatabase, setAsideLocally } from './quarantine.ts';

let disk: FakeDisk;
let local: LocalStore;
let database: Database;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  disk = new FakeDisk();
  const page = new FakePage(disk);
  local = openLocalStore(() => page.localStorage, page);
  database = openDatabase('test');
});

const put = (key: string, value: unknown) =>
  database.run('readwrite', async (shelf) => {
    await ask(shelf('log').put(value, key));
  });
const logKeys = () => database.run('readonly', (shelf) => ask(shelf('log').getAllKeys()));

test('bytes move aside unchanged, in either place, and are listed', async () => {
  disk.items.set('log/a~1', '{"cut');
  disk.items.set('log/b~2', 'well');
  await put('c~3', '\u0000礼');
  await put('d~4', 'well');
  setAsideLocally(local, 'log/', 'aside/', ['a~1', 'gone']);
  await setAsideInDatabase(database, ['c~3', 'gone']);
  expect([...disk.items.keys()].sort()).toEqual([`aside/${entryOf('a~1', '{"cut').key}`, 'log/b~2']);
  expect(await logKeys()).toEqual(['d~4']);
  const aside = await readAside(local, 'aside/', database);
  expect(aside.map(({ text }) => text).sort()).toEqual(['\u0000礼', '{"cut']);
});

test('the same place damaged twice leaves both bytes; damaged alike, one', () => {
  for (const bytes of ['first', 'second', 'second']) {
    disk.items.set('log/a~1', bytes);
    setAsideLocally(local, 'log/', 'aside/', ['a~1']);
  }
  expect([...disk.items.values()]).toEqual(['first', 'second']);
});

test('without room for the copy the original stays', () => {
  disk.items.set('log/a~1', 'x'.repeat(50));
  disk.quota = disk.size() + 40;
  setAsideLocally(local, 'log/', 'aside/', ['a~1']);
  expect([...disk.items.keys()]).toEqual(['log/a~1']);
});

test('what is no text was never ours: it is kept as it is, and shown as well as it can be', async () => {
  const circle: Record<string, unknown> = { from: 'elsewhere' };
  circle['itself'] = circle;
  await put('a~1', { score: 1 });
  await put('b~2', circle);
  await setAsideInDatabase(database, ['a~1', 'b~2']);
  const aside = await readAside(local, 'aside/', database);
  expect(aside.map(({ text }) => text).sort()).toEqual(['[object Object]', '{"score":1}']);
  const kept = await database.run('readonly', (shelf) => ask(shelf('aside').getAll()));
  expect(kept).toContainEqual({ score: 1 });
});

test('a database that cannot be read leaves what local storage has to show', async () => {
  disk.items.set('aside/x', 'bytes');
  const broken: Database = { run: () => Promise.reject(new Error('closed')) };
  expect(await readAside(local, 'aside/', broken)).toEqual([{ key: 'x', text: 'bytes' }]);
});

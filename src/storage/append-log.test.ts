import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { describeAppendLog } from './append-log.contract.ts';
import { entryOf, isIntact } from './append-log.ts';
import { ask, openDatabase, type Database } from './database.ts';
import { openDatabaseLog } from './database-log.ts';
import { FakeAir, FakeDisk, FakePage } from './fake-tabs.ts';
import { failureOf } from './failure.ts';
import { openFaultyLog, type Fault } from './faulty-log.ts';
import { openLocalLog } from './local-log.ts';
import { openLocalStore } from './local-store.ts';
import { Memory, openMemoryLog } from './memory-log.ts';
import { setAsideInDatabase } from './quarantine.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

function openLocal(disk: FakeDisk) {
  const page = new FakePage(disk);
  return openLocalLog(
    openLocalStore(() => page.localStorage, page),
    'log/',
  );
}

describeAppendLog('a log in local storage', () => {
  const disk = new FakeDisk();
  return {
    open: () => openLocal(disk),
    damage: (key, bytes) => Promise.resolve(void disk.items.set(`log/${key}`, bytes)),
  };
});

describeAppendLog('a log in IndexedDB', () => {
  const air = new FakeAir();
  return {
    open: () => openDatabaseLog(openDatabase('test'), air.join()),
    damage: (key, bytes) =>
      openDatabase('test').run('readwrite', async (shelf) => {
        await ask(shelf('log').put(bytes, key));
      }),
  };
});

describeAppendLog('a log in memory', () => {
  const memory = new Memory();
  return {
    open: () => openMemoryLog(memory),
    damage: (key, bytes) => Promise.resolve(void memory.texts.set(key, bytes)),
  };
});

describeAppendLog('a faulty log between its faults', () => {
  const memory = new Memory();
  return {
    open: () => openFaultyLog(openMemoryLog(memory), () => undefined),
    damage: (key, bytes) => Promise.resolve(void memory.texts.set(key, bytes)),
  };
});

describe('a row of many entries', () => {
  const many = Array.from({ length: 120 }, (_, index) => entryOf(`m${String(index)}`, `"${String(index)}"`));
  const rowsOf = (database: Database) =>
    database.run('readonly', (shelf) => ask(shelf('log').getAll())) as Promise<string[]>;

  test('a long import takes few requests', async () => {
    const database = openDatabase('test');
    await openDatabaseLog(database, new FakeAir().join()).append(many);
    expect(await rowsOf(database)).toHaveLength(3);
  });

  test('what is known of it is not read again', async () => {
    const database = openDatabase('test');
    const log = openDatabaseLog(database, new FakeAir().join());
    await log.append(many);
    const { keys } = await log.readAll();
    const run = vi.spyOn(database, 'run');
    await log.readAll(new Set(keys));
    expect(run).toHaveBeenCalledOnce();
  });

  test('one damaged letter in it costs one entry: the row goes aside as it is, the others stay', async () => {
    const database = openDatabase('test');
    const open = () => openDatabaseLog(database, new FakeAir().join());
    await open().append(many);
    const [row = ''] = await rowsOf(database);
    const spoiled = row.replace('"49"', '"94"');
    await database.run('readwrite', async (shelf) => {
      const [key] = await ask(shelf('log').getAllKeys());
      await ask(shelf('log').put(spoiled, key));
    });
    const { entries } = await open().readAll();
    const broken = entries.filter((entry) => !isIntact(entry)).map(({ key }) => key);
    expect(broken).toEqual([many[49]?.key]);
    await setAsideInDatabase(database, broken);
    const after = await open().readAll();
    expect(after.entries.every(isIntact)).toBe(true);
    expect(new Set(after.keys)).toEqual(
      new Set(many.map(({ key }) => key).filter((key) => key !== broken[0])),
    );
    const aside = await database.run('readonly', (shelf) => ask(shelf('aside').getAll()));
    expect(aside).toEqual([spoiled]);
  });

  test.each([
    ['nothing of ours', { odd: 1 }],
    ['an empty text', ''],
    ['a line without a key', ' x\n'],
  ])('with %s in it is read as damage, and goes aside', async (_, value) => {
    const database = openDatabase('test');
    const log = openDatabaseLog(database, new FakeAir().join());
    await log.append([many[0] ?? entryOf('a', '1')]);
    await database.run('readwrite', (shelf) => ask(shelf('log').put(value, '+m~1~2')));
    const { entries } = await log.readAll();
    const broken = entries.filter((entry) => !isIntact(entry)).map(({ key }) => key);
    expect(broken.length).toBeGreaterThan(0);
    await setAsideInDatabase(database, broken);
    expect((await log.readAll()).entries).toEqual([many[0]]);
  });
});

describe('a log that cannot keep an entry', () => {
  const [a, b] = [entryOf('a', '1'), entryOf('b', '2')];

  test.each<[Fault, string]>([
    ['full', 'full'],
    ['denied', 'denied'],
    ['aborted', 'denied'],
    ['silent', 'silent'],
    ['torn', 'full'],
  ])(
    '%s at the second write: says so, keeps the first, and goes on with the third',
    async (fault, reason) => {
      const log = openFaultyLog(openMemoryLog(), (write) => (write === 2 ? fault : undefined));
      await log.append([a]);
      expect(await log.append([b]).catch(failureOf)).toBe(reason);
      expect((await log.readAll()).entries).toEqual([a]);
      await log.append([b]);
      expect((await log.readAll()).entries).toEqual([a, b]);
    },
  );

  test('a full local storage refuses the entry and harms no other', async () => {
    const disk = new FakeDisk();
    const log = openLocal(disk);
    await log.append([a]);
    disk.quota = disk.size();
    expect(await log.append([b]).catch(failureOf)).toBe('full');
    expect((await log.readAll()).entries).toEqual([a]);
  });

  test('blocked local storage reads as empty at once, and says that it is blocked when asked properly', async () => {
    const disk = new FakeDisk();
    disk.isBlocked = true;
    const log = openLocal(disk);
    expect(log.readNow()).toEqual({ keys: [], entries: [] });
    expect(await log.readAll().catch(failureOf)).toBe('denied');
    expect(await log.append([a]).catch(failureOf)).toBe('denied');
  });
});

test('any one changed character of an entry shows', () => {
  const entry = entryOf('id', '{"score":{"raw":8,"max":10}}');
  for (let index = 0; index < entry.text.length; index += 1) {
    for (const character of ['9', '"', ' ', '礼']) {
      const text = entry.text.slice(0, index) + character + entry.text.slice(index + 1);
      expect(isIntact({ ...entry, text })).toBe(text === entry.text);
    }
  }
});

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { describeAppendLog } from './append-log.contract.ts';
import { entryOf, isIntact } from './append-log.ts';
import { ask, openDatabase } from './database.ts';
import { openDatabaseLog } from './database-log.ts';
import { FakeAir, FakeDisk, FakePage } from './fake-tabs.ts';
import { failureOf } from './failure.ts';
import { openFaultyLog, type Fault } from './faulty-log.ts';
import { openLocalLog } from './local-log.ts';
import { openLocalStore } from './local-store.ts';
import { Memory, openMemoryLog } from './memory-log.ts';

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

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, openDatabase, type Database } from './database.ts';
import { openDraftStore, type DraftStore } from './draft-store.ts';
import { FakeAir, FakeDisk, FakePage } from './fake-tabs.ts';
import { StorageError } from './failure.ts';
import { openLocalStore } from './local-store.ts';

let disk: FakeDisk;
let air: FakeAir;
let now: number;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  disk = new FakeDisk();
  air = new FakeAir();
  now = 1_000;
});

const broken: Database = { run: () => Promise.reject(new StorageError('denied')) };

function openTab(database: Database = openDatabase('test')) {
  const page = new FakePage(disk);
  const local = openLocalStore(() => page.localStorage, page);
  return openDraftStore(local, 'draft/', 'aside/', database, air.join(), () => now);
}

type Answers = Readonly<Record<string, string>>;
const answer = (item: string, option: string) => (stored: unknown) => ({
  ...(stored as Answers),
  [item]: option,
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const asideKeys = () => [...disk.items.keys()].filter((key) => key.startsWith('aside/'));

describe('a draft', () => {
  test('is there at once, and after a reload', async () => {
    const tab = openTab();
    expect(tab.read('quiz/x')).toBeUndefined();
    const saving = tab.update('quiz/x', answer('one', 'a'));
    expect(tab.read('quiz/x')).toEqual({ one: 'a' });
    expect(openTab().read('quiz/x')).toEqual({ one: 'a' });
    expect(await saving).toBeUndefined();
    expect(tab.keys()).toEqual(['quiz/x']);
  });

  test('survives local storage being lost, as when the browser is killed: the database has it', async () => {
    await openTab().update('quiz/x', answer('one', 'a'));
    disk.items.clear();
    const tab = openTab();
    const listener = vi.fn();
    tab.subscribe('quiz/x', listener);
    await tab.join();
    expect(tab.read('quiz/x')).toEqual({ one: 'a' });
    expect(listener).toHaveBeenCalledOnce();
    expect(openTab(broken).read('quiz/x')).toEqual({ one: 'a' });
  });

  test('found newer in the database is taken over without being written there again', async () => {
    await openTab().update('quiz/x', answer('one', 'a'));
    disk.items.clear();
    const database = openDatabase('test');
    const asked: IDBTransactionMode[] = [];
    const tab = openTab({
      run: (mode, work) => {
        asked.push(mode);
        return database.run(mode, work);
      },
    });
    await tab.join();
    expect(tab.read('quiz/x')).toEqual({ one: 'a' });
    expect(asked).toEqual(['readonly']);
  });

  test('survives the database being lost', async () => {
    await openTab().update('quiz/x', answer('one', 'a'));
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
    await openTab().join();
    disk.items.clear();
    const tab = openTab();
    await tab.join();
    expect(tab.read('quiz/x')).toEqual({ one: 'a' });
  });

  test('of an older database does not replace what local storage has', async () => {
    await openTab().update('quiz/x', answer('one', 'a'));
    await openTab(broken).update('quiz/x', answer('two', 'b'));
    const tab = openTab();
    await tab.join();
    expect(tab.read('quiz/x')).toEqual({ one: 'a', two: 'b' });
  });

  test('keeps its order when the clock is set back', async () => {
    const tab = openTab();
    await tab.update('quiz/x', answer('one', 'a'));
    now -= 900;
    await tab.update('quiz/x', answer('one', 'b'));
    await tab.join();
    expect(openTab().read('quiz/x')).toEqual({ one: 'b' });
  });

  test.each(['local storage', 'the database'])(
    'once removed stays so, though %s still has it',
    async (place) => {
      const tab = openTab();
      await tab.update('quiz/x', answer('one', 'a'));
      const old = new Map(disk.items);
      await openTab(place === 'the database' ? broken : undefined).update('quiz/x', () => undefined);
      if (place === 'local storage') old.forEach((text, key) => disk.items.set(key, text));
      const next = openTab();
      await next.join();
      expect(next.read('quiz/x')).toBeUndefined();
      expect(next.keys()).toEqual([]);
    },
  );

  test('begun anew after a removal counts', async () => {
    const tab = openTab();
    await tab.update('quiz/x', answer('one', 'a'));
    await tab.update('quiz/x', () => undefined);
    await tab.update('quiz/x', answer('one', 'c'));
    const next = openTab();
    await next.join();
    expect(next.read('quiz/x')).toEqual({ one: 'c' });
  });

  test('whose change throws stays as it was, and the error is not swallowed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const tab = openTab(broken);
      await tab.update('quiz/x', answer('one', 'a'));
      const saving = tab.update('quiz/x', () => {
        throw new Error('wrong shape');
      });
      expect(() => vi.runAllTimers()).toThrow('wrong shape');
      await saving;
      expect(tab.read('quiz/x')).toEqual({ one: 'a' });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('two tabs with the same draft', () => {
  test('answering different items at the same moment keep both answers', async () => {
    const [left, right] = [openTab(), openTab()];
    await left.update('quiz/x', answer('zero', 'z'));
    const heard = vi.fn();
    left.subscribe('quiz/x', heard);
    const saving = Array.from({ length: 10 }, (_, index) =>
      (index % 2 ? left : right).update('quiz/x', answer(`item-${String(index)}`, 'a')),
    );
    await Promise.all(saving);
    await settle();
    expect(Object.keys(left.read('quiz/x') as Answers).sort()).toHaveLength(11);
    expect(right.read('quiz/x')).toEqual(left.read('quiz/x'));
    expect(heard).toHaveBeenCalled();
    const next = openTab();
    await next.join();
    expect(next.read('quiz/x')).toEqual(left.read('quiz/x'));
  });

  test('answering on and on, each at its own pace, lose no answer', async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const [left, right] = [openTab(), openTab()];
    const go = async (tab: DraftStore, name: string, ms: number) => {
      const saving: Promise<unknown>[] = [];
      for (let index = 0; index < 60; index += 1) {
        now += 1;
        saving.push(tab.update('quiz/x', answer(`${name}-${String(index)}`, 'a')));
        await pause((index * ms) % 4);
      }
      await Promise.all(saving);
    };
    await Promise.all([go(left, 'left', 1), go(right, 'right', 3)]);
    await settle();
    expect(Object.keys(left.read('quiz/x') as Answers)).toHaveLength(120);
    expect(right.read('quiz/x')).toEqual(left.read('quiz/x'));
  });

  test('keep both answers also where only local storage works', async () => {
    const [left, right] = [openTab(broken), openTab(broken)];
    await Promise.all([
      left.update('quiz/x', answer('one', 'a')),
      right.update('quiz/x', answer('two', 'b')),
    ]);
    await settle();
    expect(left.read('quiz/x')).toEqual({ one: 'a', two: 'b' });
    expect(right.read('quiz/x')).toEqual({ one: 'a', two: 'b' });
  });

  test('are not shown what the other has yet to save, if it lacks what they have saved', async () => {
    const hanging: Database = { run: () => new Promise<never>(() => undefined) };
    const right = openTab(hanging);
    right.read('quiz/x');
    const left = openTab();
    await left.update('quiz/x', answer('one', 'a'));
    disk.items.clear();
    now += 10;
    void right.update('quiz/x', answer('two', 'b'));
    await settle();
    expect(left.read('quiz/x')).toEqual({ one: 'a' });
  });

  test('hear each other where local storage is blocked', async () => {
    disk.isBlocked = true;
    const [left, right] = [openTab(), openTab()];
    const heard = vi.fn();
    right.subscribe('quiz/x', heard);
    expect(await left.update('quiz/x', answer('one', 'a'))).toBeUndefined();
    await settle();
    expect(right.read('quiz/x')).toEqual({ one: 'a' });
    expect(heard).toHaveBeenCalledOnce();
  });

  test('a tab is not told of its own changes', async () => {
    const tab = openTab();
    const heard = vi.fn();
    tab.subscribe('quiz/x', heard);
    await tab.update('quiz/x', answer('one', 'a'));
    await settle();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a place that fails', () => {
  test('both full: the draft goes on in memory, is counted, and is kept when room returns', async () => {
    disk.quota = 10;
    const full: Database = { run: () => Promise.reject(new StorageError('full')) };
    const tab = openTab(full);
    expect(await tab.update('quiz/x', answer('one', 'a'))).toBe('full');
    expect(tab.read('quiz/x')).toEqual({ one: 'a' });
    expect(tab.unsaved()).toBe(1);
    disk.quota = Infinity;
    await tab.join();
    expect(tab.unsaved()).toBe(0);
    expect(openTab(full).read('quiz/x')).toEqual({ one: 'a' });
  });

  test('both full, answer after answer: memory keeps them all though local storage still has an older state', async () => {
    const full: Database = { run: () => Promise.reject(new StorageError('full')) };
    const tab = openTab(full);
    await tab.update('quiz/x', answer('one', 'a'));
    disk.quota = disk.size();
    expect(await tab.update('quiz/x', answer('two', 'b'))).toBe('full');
    expect(await tab.update('quiz/x', answer('three', 'c'))).toBe('full');
    expect(tab.read('quiz/x')).toEqual({ one: 'a', two: 'b', three: 'c' });
  });

  test.each(['', 'null', '{"one":"a"}', 'k3x9ab 12 {"one":', '\u0000'])(
    'unreadable local bytes %j are set aside before the draft is written, and the database gives its copy',
    async (bytes) => {
      await openTab().update('quiz/x', answer('one', 'a'));
      disk.items.set('draft/quiz/x', bytes);
      const tab = openTab();
      await tab.update('quiz/x', answer('two', 'b'));
      expect(tab.read('quiz/x')).toEqual({ one: 'a', two: 'b' });
      expect(asideKeys().map((key) => disk.items.get(key))).toEqual([bytes]);
    },
  );

  test('unreadable bytes that find no room aside are not written over', async () => {
    disk.items.set('draft/quiz/x', 'unreadable');
    disk.quota = disk.size() + 5;
    const tab = openTab();
    expect(await tab.update('quiz/x', answer('one', 'a'))).toBeUndefined();
    expect(disk.items.get('draft/quiz/x')).toBe('unreadable');
    disk.quota = Infinity;
    await openTab().join();
    expect(openTab(broken).read('quiz/x')).toEqual({ one: 'a' });
    expect(asideKeys()).toHaveLength(1);
  });

  test('unreadable bytes in the database are set aside there', async () => {
    const database = openDatabase('test');
    await database.run('readwrite', (shelf) => ask(shelf('drafts').put({ not: 'ours' }, 'quiz/x')));
    const tab = openTab(database);
    await tab.join();
    await tab.update('quiz/x', answer('one', 'a'));
    expect(await database.run('readonly', (shelf) => ask(shelf('aside').getAll()))).toEqual([
      { not: 'ours' },
    ]);
    expect(tab.read('quiz/x')).toEqual({ one: 'a' });
  });
});

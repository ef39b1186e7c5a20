import { describe, expect, test, vi } from 'vitest';
import { FakeDisk, FakePage } from './fake-tabs.ts';
import { openLocalStore } from './local-store.ts';

const openOn = (page: FakePage) => openLocalStore(() => page.localStorage, page);

describe('local storage', () => {
  test.each<[string, () => Storage | null]>([
    [
      'is blocked',
      () => {
        throw new DOMException('Blocked.', 'SecurityError');
      },
    ],
    ['is null', () => null],
    ['does not exist', () => undefined as unknown as null],
  ])('%s: reads as empty, says why it does not write, throws nothing', (_, access) => {
    const store = openLocalStore(access, new EventTarget());
    expect(store.isOpen()).toBe(false);
    expect(store.get('a')).toBeUndefined();
    expect(store.keys('')).toEqual([]);
    expect(store.set('a', '1')).toBe('denied');
    expect(() => {
      store.remove('a');
    }).not.toThrow();
  });

  test('is full: says so, and the old value is still there', () => {
    const disk = new FakeDisk();
    const store = openOn(new FakePage(disk));
    store.set('a', 'old');
    disk.quota = disk.size();
    expect(store.set('a', 'much longer')).toBe('full');
    expect(store.get('a')).toBe('old');
    expect(store.isOpen()).toBe(true);
  });

  test('blocked later: goes on without it, and with it again', () => {
    const disk = new FakeDisk();
    const store = openOn(new FakePage(disk));
    store.set('a', '1');
    disk.isBlocked = true;
    expect([store.get('a'), store.set('b', '2'), store.isOpen()]).toEqual([undefined, 'denied', false]);
    disk.isBlocked = false;
    expect(store.get('a')).toBe('1');
  });

  test('that takes a write and keeps nothing is not believed', () => {
    const storage = { setItem: () => undefined, getItem: () => null } as unknown as Storage;
    expect(openLocalStore(() => storage, new EventTarget()).set('a', '1')).toBe('denied');
  });

  test.each(['length', 'setItem', 'key', '__proto__', 'constructor'])('keeps a value named %s', (key) => {
    const store = openOn(new FakePage(new FakeDisk()));
    expect(store.set(key, '1')).toBeUndefined();
    expect(store.get(key)).toBe('1');
    expect(store.keys('')).toEqual([key]);
    store.remove(key);
    expect(store.get(key)).toBeUndefined();
  });

  test('lists what begins with a prefix, without it, and nothing of other sites', () => {
    const store = openOn(new FakePage(new FakeDisk()));
    for (const key of ['log/a', 'log/b', 'cart', 'blog/a']) store.set(key, '1');
    expect(store.keys('log/').sort()).toEqual(['a', 'b']);
  });

  test('tells of other tabs, until asked to stop', async () => {
    const disk = new FakeDisk();
    const [here, there] = [openOn(new FakePage(disk)), openOn(new FakePage(disk))];
    const listener = vi.fn();
    const stop = here.subscribe('log/', listener);
    there.set('log/a', '1');
    there.set('cart', '1');
    there.remove('log/a');
    here.set('log/b', '1');
    await Promise.resolve();
    expect(listener.mock.calls).toEqual([
      ['a', '1'],
      ['a', undefined],
    ]);
    stop();
    there.set('log/c', '1');
    await Promise.resolve();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('cleared by another tab: nothing is told, memory keeps what it has', () => {
    const page = new FakePage(new FakeDisk());
    const listener = vi.fn();
    openOn(page).subscribe('', listener);
    page.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }));
    expect(listener).not.toHaveBeenCalled();
  });
});

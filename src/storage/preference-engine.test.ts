import { persistentAtom, persistentMap, setPersistentEngine } from '@nanostores/persistent';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeDisk, FakePage } from './fake-tabs.ts';
import { openLocalStore } from './local-store.ts';
import { createPreferenceEngine } from './preference-engine.ts';

let disk: FakeDisk;

beforeEach(() => {
  disk = new FakeDisk();
});

function openTab(access?: () => Storage | null) {
  const page = new FakePage(disk);
  const local = openLocalStore(access ?? (() => page.localStorage), page);
  const { storage, events } = createPreferenceEngine(local, 'ours:', page);
  setPersistentEngine(storage, events);
}

describe('a preference', () => {
  test('is kept under our own name and found by the next page', () => {
    openTab();
    persistentAtom<string>('meters', 'shown').set('hidden');
    expect([...disk.items]).toEqual([['ours:meters', 'hidden']]);
    openTab();
    expect(persistentAtom<string>('meters', 'shown').get()).toBe('hidden');
  });

  test.each(['length', 'setItem', 'constructor'])('may be called %s', (name) => {
    openTab();
    expect(persistentAtom<string>(name, 'a').get()).toBe('a');
    persistentAtom<string>(name, 'a').set('b');
    expect(persistentAtom<string>(name, 'a').get()).toBe('b');
  });

  test('follows the other tab', async () => {
    openTab();
    const here = persistentAtom<string>('meters', 'shown');
    here.subscribe(() => undefined);
    openTab();
    persistentAtom<string>('meters', 'shown').set('hidden');
    await Promise.resolve();
    expect(here.get()).toBe('hidden');
  });
});

describe('a preference that cannot be kept', () => {
  test('for want of room lasts as long as the page, and nothing throws', () => {
    disk.quota = 10;
    openTab();
    const meters = persistentAtom<string>('meters', 'shown');
    meters.set('hidden');
    meters.subscribe(() => undefined);
    expect(meters.get()).toBe('hidden');
    openTab();
    expect(persistentAtom<string>('meters', 'shown').get()).toBe('shown');
  });

  test.each<[string, () => Storage | null]>([
    [
      'blocked',
      () => {
        throw new DOMException('Blocked.', 'SecurityError');
      },
    ],
    ['null', () => null],
  ])('because storage is %s lasts as long as the page too', (_, access) => {
    openTab(access);
    const meters = persistentAtom<string>('meters', 'shown');
    meters.subscribe(() => undefined);
    meters.set('hidden');
    expect(meters.get()).toBe('hidden');
  });

  test('a map of them is not torn by a full disk', () => {
    disk.quota = 30;
    openTab();
    const map = persistentMap<Record<string, string>>('show-', {});
    map.set({ meters: 'no', faces: 'yes', timer: 'no' });
    map.subscribe(() => undefined);
    expect(map.get()).toEqual({ meters: 'no', faces: 'yes', timer: 'no' });
    map.setKey('meters', undefined);
    expect(Object.keys(map.get())).not.toContain('meters');
  });
});

import { expect, test } from 'vitest';
import { openLocalStore } from '../storage/local-store.ts';
import { keepLook, keptLook } from './keep-look.ts';
import { readLook } from './look.ts';

const dark = readLook('dark larger');
const page = new EventTarget();

function aDevice(): Storage {
  const kept = new Map<string, string>();
  return Object.assign(Object.create(null) as Storage, {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
}

test('each profile of one browser has a look of its own', () => {
  const local = openLocalStore(() => device, page);
  const device = aDevice();
  expect(keepLook({ local, place: 'a:' }, dark)).toBe(true);
  expect(keptLook({ local, place: 'a:' })).toEqual(dark);
  expect(keptLook({ local, place: 'b:' })).toEqual(readLook(''));
});

test('as for everybody again leaves nothing behind', () => {
  const device = aDevice();
  const local = openLocalStore(() => device, page);
  keepLook({ local, place: 'a:' }, dark);
  keepLook({ local, place: 'a:' }, readLook(''));
  expect(device.getItem('a:note/look')).toBeNull();
});

test('where nothing can be kept it is said, and reading gives what everybody sees', () => {
  const local = openLocalStore(() => {
    throw new DOMException('blocked', 'SecurityError');
  }, page);
  expect(keepLook({ local, place: 'a:' }, dark)).toBe(false);
  expect(keptLook({ local, place: 'a:' })).toEqual(readLook(''));
});

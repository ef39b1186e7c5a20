import { expect, test, vi } from 'vitest';
import { openLocalStore } from '../storage/local-store.ts';
import { askToPersist } from './ask-to-persist.ts';

function aProfile(isFull = false) {
  const kept = new Map<string, string>();
  const disk = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (isFull) throw new DOMException('Full.', 'QuotaExceededError');
      kept.set(key, text);
    },
  } as unknown as Storage;
  return { place: 'course:first:', local: openLocalStore(() => disk, new EventTarget()) };
}

test('the browser is asked once, after the first work worth keeping', () => {
  const ask = vi.fn(() => Promise.resolve(true));
  const profile = aProfile();
  askToPersist(profile, [{ kind: 'lesson' }], ask);
  expect(ask).not.toHaveBeenCalled();
  askToPersist(profile, [{ kind: 'lesson' }, { kind: 'quiz' }], ask);
  askToPersist(profile, [{ kind: 'scenario' }], ask);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('where the asking could not be noted, nobody is asked again and again', () => {
  const ask = vi.fn();
  askToPersist(aProfile(true), [{ kind: 'exam' }], ask);
  expect(ask).not.toHaveBeenCalled();
});

test('no storage manager, and one that refuses, do no harm', () => {
  askToPersist(aProfile(), [{ kind: 'quiz' }], () => undefined);
  askToPersist(aProfile(), [{ kind: 'quiz' }], () => Promise.reject(new Error('no')));
});

import { expect, test } from 'vitest';
import { putSession, readClassFile } from './class-file.ts';
import { startSession } from './class-session.ts';

const aSession = (id: string) => startSession(id, 'face-to-face', 'title', '2026-11-22T09:00:00.000Z');

test('what is not ours is read as nothing', () => {
  for (const value of [undefined, null, 3, 'x', [], { current: { id: 1 }, past: 'x' }]) {
    expect(readClassFile(value)).toEqual({ past: [] });
  }
});

test('a stored session is read back as it was written', () => {
  const file = putSession({ past: [] }, aSession('a'));
  expect(readClassFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
});

test('a new class sends the last one to the past, once', () => {
  const first = putSession({ past: [] }, aSession('a'));
  const second = putSession(first, aSession('b'));
  expect(second.past.map(({ id }) => id)).toEqual(['a']);
  expect(putSession(second, aSession('b'))).toEqual(second);
});

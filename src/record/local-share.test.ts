import { expect, test } from 'vitest';
import { anAttempt } from './fake-record-tab.ts';
import { chooseLocal } from './local-share.ts';

const scored = (id: string, activity: string, raw: number, max = 10) =>
  anAttempt({ id, activity, score: { raw, max } });

test('a short record is kept whole', () => {
  const attempts = [scored('a', 'x', 1), scored('b', 'x', 2)];
  expect([...chooseLocal(attempts, 2)]).toEqual(['a', 'b']);
});

test('of a long record, the newest and the best of every activity', () => {
  const attempts = [
    scored('a', 'x', 9),
    scored('b', 'x', 4),
    scored('c', 'y', 3),
    scored('d', 'z', 0, 0),
    scored('e', 'x', 5),
    scored('f', 'x', 6),
  ];
  expect([...chooseLocal(attempts, 2)].sort()).toEqual(['a', 'c', 'd', 'e', 'f']);
});

test('points count by their share of the most; of two equals the newer is kept', () => {
  const attempts = [
    scored('a', 'x', 9, 10),
    scored('b', 'x', 50, 100),
    scored('c', 'x', 90, 100),
    scored('d', 'x', 1),
  ];
  expect([...chooseLocal(attempts, 1)].sort()).toEqual(['c', 'd']);
});

test('a quiz and a lesson of one name are two activities', () => {
  const attempts = [
    anAttempt({ id: 'a', kind: 'lesson' }),
    anAttempt({ id: 'b', kind: 'quiz' }),
    scored('c', 'y', 1),
  ];
  expect([...chooseLocal(attempts, 1)].sort()).toEqual(['a', 'b', 'c']);
});

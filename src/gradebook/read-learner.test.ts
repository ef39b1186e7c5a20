import { expect, test } from 'vitest';
import { anAttempt, aTest } from '../../tests/gradebook/an-attempt.ts';
import { foldName, learnerKey, missingNames } from './identify.ts';
import { pickAttempt, readItems, readLearner, scoreOf } from './read-learner.ts';

test('every whole attempt at a quiz is told, in order; second goes at missed items are not', () => {
  const { done, attempts } = readLearner([
    aTest('telephone', { a: 0, b: 1 }),
    aTest('telephone', { a: 1 }, { scope: 'missed' }),
    aTest('telephone', { a: 1, b: 1 }),
    anAttempt({ kind: 'lesson', activity: 'mood-signals', score: { raw: 0, max: 0 } }),
  ]);
  expect(done).toEqual({ 'quiz:telephone': [0.5, 1], 'lesson:mood-signals': [1] });
  expect(attempts).toBe(4);
});

test('points are added up again, so that an edited total changes nothing, and is counted as odd', () => {
  const honest = aTest('telephone', { a: 0, b: 1 });
  const edited = { ...honest, score: { raw: 2, max: 2 } };
  expect(scoreOf(edited)).toBe(0.5);
  expect(readLearner([edited]).oddSums).toBe(1);
  expect(readLearner([honest]).oddSums).toBe(0);
});

test('points out of range count as the nearest that can be', () => {
  const forged = aTest('telephone', { a: 99, b: -5 });
  expect(readItems(forged).map(({ raw }) => raw)).toEqual([1, 0]);
});

test('a belief held for sure and wrong is counted wherever it came up, one guessed at is not', () => {
  const wrong = (confidence: string, kind = 'quiz') =>
    anAttempt({
      kind,
      activity: 'telephone',
      responses: [{ item: 'a', raw: 0, max: 1, response: {}, confidence, misconceptions: ['mc-15'] }],
    });
  const { sureAndWrong } = readLearner([wrong('sure'), wrong('guess'), wrong('sure', 'recall')]);
  expect(sureAndWrong).toEqual({ 'mc-15': 2 });
});

test('names that are also names of prototypes do no harm', () => {
  const { done } = readLearner([anAttempt({ kind: 'lesson', activity: 'constructor' })]);
  expect(done['lesson:constructor']).toEqual([1]);
  expect(({} as Record<string, unknown>)['lesson:constructor']).toBeUndefined();
});

test('the first whole attempt is the one told of, or the last when asked', () => {
  const missed = aTest('telephone', { a: 1 }, { scope: 'missed' });
  const first = aTest('telephone', { a: 0 });
  const last = aTest('telephone', { a: 1 });
  const all = [missed, first, last, aTest('complaints', { b: 1 })];
  expect(pickAttempt(all, 'quiz', 'telephone', 'first')).toBe(first);
  expect(pickAttempt(all, 'quiz', 'telephone', 'last')).toBe(last);
});

test('two people on two devices, both with the profile that every device has, stay two', () => {
  const [one, two] = [[aTest('telephone', { a: 1 })], [aTest('telephone', { a: 1 })]];
  expect(learnerKey('first', one)).not.toBe(learnerKey('first', two));
  // A later export of the same record keeps its key.
  expect(learnerKey('first', [...one, aTest('complaints', { b: 1 })])).toBe(learnerKey('first', one));
  expect(learnerKey('p-7', one)).toBe('p-7');
});

test('a roster tells who is missing, whatever the width and blanks of the names', () => {
  expect(foldName(' Ｌi  Na ')).toBe('li na');
  expect(
    missingNames(['王芳', 'Li Na', '赵敏', '赵敏', ' '], [{ name: '王芳 ' }, { name: 'li  na' }]),
  ).toEqual(['赵敏']);
});

// What is kept of a finished run, and what is read from it later.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import { isAttempt } from '../record/attempt.ts';
import { anyRun, sampleQuiz } from './any-run.ts';
import { finishRun } from './finish-run.ts';
import { aLocalizedQuiz } from './item-builders.ts';
import { answer, handIn, startRun } from './quiz-run.ts';
import { hasPassed, sumScores } from './points.ts';
import { missedItems, readResults, scoresByObjective } from './read-results.ts';

const quiz = aLocalizedQuiz();
const finish = { quizId: 'face-to-face', locale: 'en', revision: 'r1' } as const;
const started = Date.UTC(2026, 2, 1, 9);
const begin = (items: string[]) =>
  startRun(quiz, { id: 'run', mode: 'practice', seed: 's', now: started, items });

test('an attempt keeps responses, points, times and the mistakes named', () => {
  const run = answer(begin(['a-single', 'a-multiple']), 'a-single', { picks: ['a'] }, 'sure', started + 4000);
  const done = answer(run, 'a-multiple', { picks: ['a'] }, undefined, started + 9000);
  expect(finishRun(quiz, done, { ...finish, itemRevisions: { 'a-single': 'r2' } })).toEqual({
    id: 'run',
    kind: 'quiz',
    activity: 'face-to-face',
    revision: 'r1',
    locale: 'en',
    startedAt: '2026-03-01T09:00:00.000Z',
    finishedAt: '2026-03-01T09:00:09.000Z',
    durationMs: 9000,
    mode: 'practice',
    scope: 'whole',
    round: 0,
    seed: 's',
    responses: [
      {
        item: 'a-single',
        revision: 'r2',
        response: { picks: ['a'] },
        raw: 0,
        max: 1,
        confidence: 'sure',
        misconceptions: ['mc-15'],
        answeredAt: '2026-03-01T09:00:04.000Z',
      },
      {
        item: 'a-multiple',
        response: { picks: ['a'] },
        raw: 0.5,
        max: 1,
        answeredAt: '2026-03-01T09:00:09.000Z',
      },
    ],
    score: { raw: 0.5, max: 2 },
  });
});

test('any run makes an attempt the record accepts, with the points of its items added up', () => {
  const localized = localize(sampleQuiz, 'zh');
  fc.assert(
    fc.property(anyRun, (run) => {
      const attempt = finishRun(localized, run, finish);
      expect(isAttempt(JSON.parse(JSON.stringify(attempt)))).toBe(true);
      const results = readResults(localized.items, attempt);
      expect(results.map(({ item }) => item)).toEqual(run.items);
      expect(attempt.score.max).toBe(run.items.length);
      expect(attempt.score.raw).toBeCloseTo(
        results.reduce((sum, { raw }) => sum + raw, 0),
        5,
      );
      expect(attempt.score.raw).toBeLessThanOrEqual(attempt.score.max);
      expect(attempt.durationMs).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('confidence never changes the score', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const unsure = Object.fromEntries(
        Object.entries(run.answers).map(([id, { response, at }]) => [id, { response, at }]),
      );
      const localized = localize(sampleQuiz, 'en');
      expect(finishRun(localized, { ...run, answers: unsure }, finish).score).toEqual(
        finishRun(localized, run, finish).score,
      );
    }),
  );
});

test('finished twice, or in the other tab, it is the same attempt', () => {
  const done = answer(begin(['a-single']), 'a-single', { picks: ['b'] }, undefined, started + 4000);
  expect(finishRun(quiz, structuredClone(done), finish)).toEqual(finishRun(quiz, done, finish));
});

test('a clock set back in the middle makes no negative duration', () => {
  const done = answer(begin(['a-single']), 'a-single', { picks: ['b'] }, undefined, started - 86_400_000);
  expect(finishRun(quiz, done, finish)).toMatchObject({
    durationMs: 0,
    finishedAt: '2026-03-01T09:00:00.000Z',
  });
});

test('a test handed in blank earns nothing of everything', () => {
  const attempt = finishRun(quiz, handIn(quiz, begin(['a-single', 'a-numeric']), started), finish);
  expect(attempt.score).toEqual({ raw: 0, max: 2 });
  expect(attempt.responses[0]).toEqual({ item: 'a-single', response: null, raw: 0, max: 1 });
});

test('three thirds are one whole point', () => {
  const items = ['x', 'y', 'z'].map((id) => {
    const [ordering] = quiz.items.filter(({ kind }) => kind === 'ordering');
    return { ...ordering, id } as (typeof quiz.items)[number];
  });
  const third = { order: ['a', 'd', 'c', 'b'] };
  const run = items.reduce(
    (sum, { id }) => answer(sum, id, third, undefined, started),
    startRun({ items }, { id: 'run', mode: 'practice', seed: 's', now: started }),
  );
  expect(finishRun({ ...quiz, items }, run, finish).score.raw).toBe(1);
});

test('points are added up without the dust of binary fractions', () => {
  const tenth = { raw: 0.1, max: 1 };
  expect(sumScores([tenth, tenth, tenth])).toEqual({ raw: 0.3, max: 3 });
});

test('the missed items are those without all their points', () => {
  const run = answer(
    begin(['a-single', 'a-multiple', 'a-true-false']),
    'a-single',
    { picks: ['b'] },
    undefined,
    1,
  );
  const done = answer(run, 'a-multiple', { picks: ['a'] }, undefined, 2);
  const results = readResults(quiz.items, finishRun(quiz, done, finish));
  expect(missedItems(results)).toEqual(['a-multiple', 'a-true-false']);
  expect(scoresByObjective(results)).toEqual([{ objective: 'calm-the-customer', raw: 1.5, max: 3 }]);
});

test('items that no longer exist, and responses of another making, are left out of a reading', () => {
  const responses = [{ item: 'gone', raw: 1, max: 1, response: {} }, { text: 'free' }, null, 3];
  expect(readResults(quiz.items, { responses })).toEqual([]);
});

test('seventy percent of ten is passed with seven', () => {
  expect(hasPassed({ raw: 7, max: 10 }, 0.7)).toBe(true);
  expect(hasPassed({ raw: 6.999, max: 10 }, 0.7)).toBe(false);
  expect(hasPassed({ raw: 2.4, max: 3 }, 0.8)).toBe(true);
});

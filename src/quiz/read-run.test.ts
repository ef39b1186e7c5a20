// What comes back from storage: damaged, foreign, or from a quiz that was edited since.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import { sampleQuiz } from './any-run.ts';
import { finishRun } from './finish-run.ts';
import { anItem, aQuiz } from './item-builders.ts';
import { answer, enter, goTo, startRun } from './quiz-run.ts';
import { readResponse, readRun } from './read-run.ts';

const halfway = goTo(
  enter(
    answer(
      startRun(aQuiz(), { id: 'run', mode: 'practice', seed: 's', now: 0 }),
      'a-single',
      { picks: ['a'] },
      'guess',
      5,
    ),
    'a-numeric',
    { response: { text: '48' } },
  ),
  'a-numeric',
);

test('any value whatever is a run or nothing, and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(readRun(sampleQuiz.items, stored)).toBeUndefined();
    }),
  );
});

test('a run with any one field spoilt is read without throwing, and what is read is sound', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(halfway)),
      fc.oneof(fc.anything(), fc.double()),
      (field, value) => {
        const read = readRun(sampleQuiz.items, { ...halfway, [field]: value });
        if (!read) return;
        expect(read.items.length).toBeGreaterThan(0);
        expect(read.items).toContain(read.place.item);
        expect(readRun(sampleQuiz.items, read)).toEqual(read);
        finishRun(localize(sampleQuiz, 'en'), read, { quizId: 'quiz', locale: 'en', revision: 'r' });
      },
    ),
  );
});

test('an item that was removed drops out, with the place on it', () => {
  const items = aQuiz().items.filter(({ id }) => id !== 'a-numeric');
  const read = readRun(items, halfway);
  expect(read?.items).not.toContain('a-numeric');
  expect(read?.place.item).toBe('a-single');
  expect(read?.answers['a-single']?.confidence).toBe('guess');
});

test('an answer whose option is gone is asked again', () => {
  const single = anItem('single');
  const items = [{ ...single, options: single.options.filter(({ id }) => id !== 'a') }];
  const read = readRun(items, halfway);
  expect(read?.items).toEqual(['a-single']);
  expect(read?.answers).toEqual({});
});

test('only fields of a response that have their type are read', () => {
  expect(
    readResponse({ option: 3, picks: ['a', 4], pairs: { p: 'x', q: null }, text: '5', order: {} }),
  ).toEqual({
    picks: ['a'],
    pairs: { p: 'x' },
    order: [],
    text: '5',
  });
});

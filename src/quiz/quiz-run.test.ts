// A learner's way through a quiz.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRun, anySteps, sampleQuiz, take } from './any-run.ts';
import { keyResponse } from './key-response.ts';
import { answer, enter, goTo, handIn, isComplete, startRun, type Mode } from './quiz-run.ts';
import { readRun } from './read-run.ts';

const ids = sampleQuiz.items.map(({ id }) => id);
const begin = (mode: Mode = 'practice', seed = 'seed') =>
  startRun(sampleQuiz, { id: 'run', mode, seed, now: 1000 });

test('practice follows the author’s order and shows every item', () => {
  expect(begin().items).toEqual(ids);
});

test('a test draws as many items as the quiz says, each once', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const { items } = begin('test', seed);
      expect(items).toHaveLength(5);
      expect(new Set(items).size).toBe(5);
      expect(ids).toEqual(expect.arrayContaining([...items]));
      expect(begin('test', seed).items).toEqual(items);
    }),
  );
});

test('over many tests every item is drawn about equally often', () => {
  const drawn = Array.from({ length: 800 }, (_, i) => begin('test', `run ${String(i)}`).items).flat();
  // Expected 500 each of 800, standard deviation 14.
  for (const id of ids) expect(Math.abs(drawn.filter((other) => other === id).length - 500)).toBeLessThan(70);
});

test('a caller with a rule of its own names the items', () => {
  const run = startRun(sampleQuiz, { id: 'run', mode: 'practice', seed: 's', now: 0, items: ['a-numeric'] });
  expect(run.items).toEqual(['a-numeric']);
  expect(run.place.item).toBe('a-numeric');
});

test('the first answer counts, a second one changes nothing', () => {
  const once = answer(begin(), 'a-single', { picks: ['a'] }, 'guess', 2000);
  expect(answer(once, 'a-single', { picks: ['b'] }, 'sure', 3000)).toBe(once);
  expect(enter(once, 'a-single', { response: { picks: ['b'] } })).toBe(once);
});

test('what is chosen is kept until it is answered', () => {
  const chosen = enter(enter(begin(), 'a-single', { response: { picks: ['a'] } }), 'a-single', {
    confidence: 'sure',
  });
  expect(chosen.entries).toEqual({
    'a-single': { response: { picks: ['a'] }, confidence: 'sure', edits: 2 },
  });
  expect(answer(chosen, 'a-single', { picks: ['a'] }, 'sure', 2000).entries).toEqual({});
});

test('one can go to any item of the run and to no other', () => {
  const run = begin('test');
  const [, second = ''] = run.items;
  expect(goTo(run, second).place).toEqual({ item: second, moves: 1 });
  expect(goTo(run, 'gone')).toBe(run);
});

test('a run is complete when every item is answered', () => {
  const done = sampleQuiz.items.reduce(
    (run, item) => answer(run, item.id, keyResponse(item), undefined, 2000),
    begin(),
  );
  expect(isComplete(done)).toBe(true);
  expect(isComplete(begin())).toBe(false);
});

test('handing in a test counts what can be scored and leaves the rest blank', () => {
  const all = startRun(sampleQuiz, { id: 'run', mode: 'test', seed: 's', now: 0, items: ids });
  const entered = [
    ['a-single', { picks: ['b'] }],
    ['a-numeric', { text: 'many' }],
    ['a-matching', { pairs: { p: 'x' } }],
  ] as const;
  const run = entered.reduce((sum, [id, response]) => enter(sum, id, { response }), all);
  expect(handIn(sampleQuiz, run, 9000).answers).toEqual({
    'a-single': { response: { picks: ['b'] }, at: 9000 },
  });
});

test('a run read back from storage is the run', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      expect(readRun(sampleQuiz.items, JSON.parse(JSON.stringify(run)))).toEqual(run);
    }),
  );
});

test('going on after a reload ends where going on without one ends', () => {
  fc.assert(
    fc.property(anySteps, anySteps, (before, after) => {
      const halfway = before.reduce(take, begin());
      const reloaded = readRun(sampleQuiz.items, JSON.parse(JSON.stringify(halfway))) ?? begin('test');
      expect(after.reduce(take, reloaded)).toEqual(after.reduce(take, halfway));
    }),
  );
});

test('replaying the answers of a run gives the run’s answers', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const replayed = Object.entries(run.answers)
        .sort(([, a], [, b]) => a.at - b.at)
        .reduce((sum, [id, { response, confidence, at }]) => answer(sum, id, response, confidence, at), {
          ...run,
          answers: {},
        });
      expect(replayed).toEqual(run);
    }),
  );
});

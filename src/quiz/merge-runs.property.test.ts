// Two tabs at one quiz: nothing answered is lost, whichever writes first.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRun, anySteps, sampleQuiz, take } from './any-run.ts';
import { mergeRuns } from './merge-runs.ts';
import { answer, enter, startRun } from './quiz-run.ts';

test('it does not matter which tab comes first', () => {
  fc.assert(
    fc.property(anyRun, anyRun, (a, b) => {
      expect(mergeRuns(a, b)).toEqual(mergeRuns(b, a));
    }),
  );
});

test('three tabs agree however they meet', () => {
  fc.assert(
    fc.property(anyRun, anyRun, anyRun, (a, b, c) => {
      expect(mergeRuns(mergeRuns(a, b), c)).toEqual(mergeRuns(a, mergeRuns(b, c)));
    }),
  );
});

test('meeting again changes nothing', () => {
  fc.assert(
    fc.property(anyRun, anyRun, (a, b) => {
      expect(mergeRuns(a, a)).toEqual(a);
      expect(mergeRuns(mergeRuns(a, b), b)).toEqual(mergeRuns(a, b));
    }),
  );
});

test('an item answered in either tab of a round is answered in both', () => {
  fc.assert(
    fc.property(anySteps, anySteps, (inA, inB) => {
      const start = startRun(sampleQuiz, { id: 'run', mode: 'practice', seed: 's', now: 0 });
      const [a, b] = [inA.reduce(take, start), inB.reduce(take, start)];
      const both = Object.keys(mergeRuns(a, b).answers).sort();
      expect(both).toEqual([...new Set([...Object.keys(a.answers), ...Object.keys(b.answers)])].sort());
    }),
  );
});

test('of two answers to one item the earlier counts', () => {
  const start = startRun(sampleQuiz, { id: 'run', mode: 'practice', seed: 's', now: 0 });
  const early = answer(start, 'a-single', { picks: ['a'] }, undefined, 5);
  const late = answer(start, 'a-single', { picks: ['b'] }, 'sure', 9);
  expect(mergeRuns(late, early).answers).toEqual({ 'a-single': { response: { picks: ['a'] }, at: 5 } });
});

test('a tab left open on the round before gives way', () => {
  const old = answer(
    startRun(sampleQuiz, { id: 'run-9', mode: 'practice', seed: 's', now: 0 }),
    'a-single',
    { picks: ['a'] },
    undefined,
    5,
  );
  const again = startRun(sampleQuiz, { id: 'run-1', mode: 'practice', seed: 't', now: 0, round: 1 });
  expect(mergeRuns(old, again)).toEqual(again);
});

test('what one tab had chosen for an item is dropped once the other has answered it', () => {
  const start = startRun(sampleQuiz, { id: 'run', mode: 'practice', seed: 's', now: 0 });
  const choosing = enter(start, 'a-single', { response: { picks: ['a'] } });
  const answered = answer(start, 'a-single', { picks: ['b'] }, undefined, 5);
  expect(mergeRuns(choosing, answered)).toEqual(answered);
});

const sampleRun = startRun(sampleQuiz, { id: 'run', mode: 'practice', seed: 's', now: 0 });

test('the earlier answer counts though it would sort behind as a text, and of two at one moment always the same', () => {
  const item = 'a-single';
  const late = answer(sampleRun, item, { picks: ['a'] }, undefined, 20);
  const early = answer(sampleRun, item, { picks: ['c'] }, undefined, 3);
  expect(mergeRuns(late, early).answers[item]).toEqual(early.answers[item]);
  expect(mergeRuns(early, late).answers[item]).toEqual(early.answers[item]);
  const twin = answer(sampleRun, item, { picks: ['b'] }, undefined, 3);
  expect(mergeRuns(early, twin).answers[item]).toEqual(twin.answers[item]);
  expect(mergeRuns(twin, early).answers[item]).toEqual(twin.answers[item]);
});

test('time spent is the longer of two, and none where neither kept any', () => {
  expect(mergeRuns({ ...sampleRun, spentMs: 5_000 }, { ...sampleRun, spentMs: 9_000 }).spentMs).toBe(9_000);
  expect(mergeRuns({ ...sampleRun, spentMs: 5_000 }, sampleRun).spentMs).toBe(5_000);
  expect('spentMs' in mergeRuns(sampleRun, sampleRun)).toBe(false);
});

test('of two places with as many moves the same one is taken whichever tab comes first', () => {
  const [one, two] = sampleRun.items.map((item) => ({ ...sampleRun, place: { item, moves: 1 } }));
  expect(mergeRuns(one!, two!).place).toEqual(mergeRuns(two!, one!).place);
  const further = { ...sampleRun, place: { item: one!.place.item, moves: 2 } };
  expect(mergeRuns(two!, further).place).toEqual(further.place);
});

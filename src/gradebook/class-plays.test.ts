import { expect, test } from 'vitest';
import { anAttempt } from '../../tests/gradebook/an-attempt.ts';
import { countPlays, readPlay } from './class-plays.ts';

const aPlay = (learner: string, steps: string, outcome: string, raw: number) =>
  readPlay(
    learner,
    anAttempt({
      kind: 'scenario',
      activity: 'anger',
      outcome,
      responses: steps.split(' ').map((step) => {
        const [scene, choice] = step.split('/');
        return { scene, choice };
      }),
      score: { raw, max: 100 },
    }),
  );
/** What choices give away, by their id. */
const losses: Record<string, number> = { good: 0, rude: 20, slow: 6 };
const review = (choices: readonly string[]) => choices.map((choice) => ({ loss: losses[choice] ?? 0 }));

test('people, ways, ends, and the scene that cost the class most', () => {
  const told = countPlays(
    [
      aPlay('a', 'open/good close/slow', 'saved', 94),
      aPlay('b', 'open/rude close/slow', 'lost', 40),
      aPlay('c', 'open/good close/slow', 'saved', 94),
      aPlay('d', 'open/good close/slow', 'saved', 94),
    ],
    review,
  );
  expect(told.people).toBe(4);
  expect(told.scenes).toEqual({ open: 4, close: 4 });
  expect(told.ways).toEqual({ 'open>close': 4, 'close>saved': 3, 'close>lost': 1 });
  expect(told.outcomes).toEqual({ saved: 3, lost: 1 });
  expect(told.choices.find(({ choice }) => choice === 'slow')).toMatchObject({ people: 4, loss: 24 });
  // One rude opening costs 20, four slow closings 24.
  expect(told.costliest).toEqual({ scene: 'close', loss: 24, people: 4 });
  expect(told.meanScore).toBeCloseTo(0.805, 9);
});

test('a scene gone through twice counts a person once and both losses', () => {
  const told = countPlays([aPlay('a', 'open/rude open/rude', 'lost', 0)], review);
  expect(told.choices).toEqual([{ scene: 'open', choice: 'rude', people: 1, loss: 40 }]);
});

test('a class that gives nothing away has no costliest scene; nobody at all has no mean', () => {
  expect(countPlays([aPlay('a', 'open/good', 'saved', 100)], review).costliest).toBeUndefined();
  expect(countPlays([], review).meanScore).toBeNull();
});

test('a play of an edition that is gone is counted as such, with what can be told', () => {
  const told = countPlays([aPlay('a', 'open/good gone/x', 'saved', 50)], (choices) =>
    review(choices).slice(0, 1),
  );
  expect(told.otherEdition).toBe(1);
  expect(told.scenes).toEqual({ open: 1, gone: 1 });
});

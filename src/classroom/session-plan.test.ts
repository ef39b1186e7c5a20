import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPlan, plannedSteps, totalMinutes, type SessionStep } from './session-plan.ts';

const aStep = (id: string, minutes: number, rank = 4): SessionStep => ({
  id,
  kind: 'activity',
  title: id,
  minutes,
  rank,
});

test('a plan keeps what is needed most and the order it is led in', () => {
  const steps = [aStep('open', 4, 0), aStep('vote', 6, 2), aStep('round', 30, 1), aStep('close', 2, 0)];
  expect(fitPlan(steps, 40)).toEqual(['open', 'round', 'close']);
  expect(fitPlan(steps, 42)).toEqual(['open', 'vote', 'round', 'close']);
});

test('where a long step no longer fits, a shorter one of less rank does', () => {
  expect(fitPlan([aStep('long', 30, 1), aStep('short', 5, 2)], 10)).toEqual(['short']);
});

test('no plan is longer than the time there is', () => {
  const steps = fc.array(
    fc.record({ minutes: fc.integer({ min: 1, max: 40 }), rank: fc.integer({ min: 0, max: 7 }) }),
  );
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 120 }), (drawn, limit) => {
      const all = drawn.map(({ minutes, rank }, index) => aStep(String(index), minutes, rank));
      const kept = fitPlan(all, limit);
      expect(totalMinutes(all.filter(({ id }) => kept.includes(id)))).toBeLessThanOrEqual(limit);
    }),
  );
});

test('a plan whose steps are all gone is the whole session again', () => {
  const steps = [aStep('open', 4), aStep('close', 2)];
  expect(plannedSteps(steps, ['renamed'])).toEqual(steps);
  expect(plannedSteps(steps, ['close']).map(({ id }) => id)).toEqual(['close']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aChoice, aScenario, aScene } from './a-scenario.ts';
import { calibrate, choose, currentScene, openChoices, replay, score, start } from './scenario-run.ts';

const now = new Date('2026-03-02T09:00:00Z');
const aRun = (seed = 1) => start(seed, now, 'run-1');

const counter = aScenario({
  flags: { told: { zh: '说过', en: 'told' } },
  interrupts: [{ when: { anger: '>=95' }, to: 'outburst' }],
  scenes: [
    aScene('first', [
      aChoice('calm', { mark: 'best', to: 'second' }),
      aChoice('tell', { effects: { told: true }, points: { care: 1 }, to: 'second' }),
      aChoice('shout', { effects: { anger: 60 }, to: 'second' }),
    ]),
    aScene(
      'second',
      [
        aChoice('ask', { points: 2 }),
        aChoice('remind', { when: { told: true }, effects: { anger: '=0' } }),
        aChoice('twice', { also: [{ when: { told: true }, effects: { trust: -30 } }] }),
      ],
      { to: [{ when: { anger: '<=20' }, to: 'good' }, { to: 'outcome' }] },
    ),
  ],
  outcomes: [
    { id: 'outburst', title: { zh: '爆', en: 'o' }, text: { zh: '爆', en: 'o' }, success: false },
    { id: 'good', title: { zh: '好', en: 'g' }, text: { zh: '好', en: 'g' }, success: true, points: 5 },
    {
      id: 'cold',
      title: { zh: '冷', en: 'c' },
      text: { zh: '冷', en: 'c' },
      success: false,
      when: { trust: '<40' },
    },
    { id: 'rest', title: { zh: '余', en: 'r' }, text: { zh: '余', en: 'r' }, success: true, points: 1 },
  ],
});

function play(...choices: string[]) {
  return replay(
    counter,
    choices.reduce((run, id) => choose(counter, run, id), aRun()),
  );
}

describe('a run', () => {
  test('starts at the first scene with every variable at its start', () => {
    expect(currentScene(counter, aRun())?.id).toBe('first');
    expect(play().state).toEqual({ anger: 50, trust: 50, told: 0 });
  });

  test('keeps only the choices that were on offer', () => {
    const run = choose(counter, aRun(), 'ask');
    expect(run).toEqual(aRun());
    expect(choose(counter, choose(counter, aRun(), 'calm'), 'remind').choices).toEqual(['calm']);
  });

  test('offers a choice only while its condition holds', () => {
    const offered = (first: string) =>
      openChoices(counter, choose(counter, aRun(), first))
        .map(({ id }) => id)
        .sort();
    expect(offered('calm')).toEqual(['ask', 'twice']);
    expect(offered('tell')).toEqual(['ask', 'remind', 'twice']);
  });

  test('keeps every variable inside its range', () => {
    expect(play('shout').state['anger']).toBe(100);
  });

  test('sets, adds and adds more when something was done before', () => {
    expect(play('tell', 'remind').state['anger']).toBe(0);
    expect(play('tell', 'twice').state['trust']).toBe(20);
    expect(play('calm', 'twice').state['trust']).toBe(56);
  });

  test('is cut short by an interrupt, whatever the choice says', () => {
    expect(play('shout').outcome?.id).toBe('outburst');
    expect(play('shout').scene).toBeUndefined();
  });

  test('ends by the first target whose condition holds, then by the first outcome that fits the state', () => {
    expect(play('tell', 'remind').outcome?.id).toBe('good');
    expect(play('tell', 'twice').outcome?.id).toBe('cold');
    expect(play('calm', 'ask').outcome?.id).toBe('rest');
  });

  test('adds up points per dimension and of the outcome', () => {
    expect(score(counter, play('calm', 'ask'))).toEqual({ dimensions: { care: 5 }, outcome: 1, total: 6 });
    expect(score(counter, play('calm'))).toEqual({ dimensions: { care: 3 }, outcome: 0, total: 3 });
  });

  test('goes on from the last turn that still stands when the scenario was edited since', () => {
    const replayed = replay(counter, { choices: ['calm', 'a-choice-removed-last-week', 'ask'] });
    expect(replayed.turns).toHaveLength(1);
    expect(replayed.scene?.id).toBe('second');
  });
});

describe('the order of choices', () => {
  test('is the run’s own and stays the same after a reload', () => {
    const order = (seed: number) => openChoices(counter, aRun(seed)).map(({ id }) => id);
    expect(order(5)).toEqual(order(5));
    const orders = new Set(Array.from({ length: 60 }, (_, seed) => order(seed).join()));
    expect(orders.size).toBe(6);
  });
});

describe('the learner’s scale', () => {
  test('says 0 and 100 of the worst and the best play only', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 900 }),
        fc.nat(),
        (min, width, at) => {
          const total = min + (at % (width + 1));
          const points = calibrate(total, { min, max: min + width });
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
          expect(points === 100).toBe(total === min + width);
          expect(points === 0).toBe(total === min);
        },
      ),
    );
  });

  test('never ranks a lower total above a higher one', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), (one, other, max) => {
        const [low, high] = [Math.min(one, other, max), Math.min(Math.max(one, other), max)];
        expect(calibrate(low, { min: 0, max })).toBeLessThanOrEqual(calibrate(high, { min: 0, max }));
      }),
    );
  });
});

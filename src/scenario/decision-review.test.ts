import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { aRandomScenario } from './a-random-scenario.ts';
import { aChoice, aScenario, aScene } from './a-scenario.ts';
import { labelLoss, labelTable, reviewPlay } from './decision-review.ts';
import { enumeratePlays } from './enumerate-plays.ts';
import { calibrate } from './scenario-run.ts';
import { solveScenario } from './solve-scenario.ts';

// Walking every play of hundreds of scenarios takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Three scenes of which the second is lost for good once the first was missed: 10 points at best. */
const scenario = aScenario({
  flags: { heard: { zh: '听', en: 'heard' } },
  scenes: [
    aScene('first', [
      aChoice('interrupt', { points: 1, to: 'second' }),
      aChoice('listen', { points: 2, effects: { heard: true }, to: 'second' }),
    ]),
    aScene(
      'second',
      [
        aChoice('guess', { points: 1 }),
        aChoice('know', { points: 5, when: { heard: true } }),
        aChoice('shrug', {}),
      ],
      { to: 'third' },
    ),
    aScene('third', [
      aChoice('close', { points: 3, to: 'good' }),
      aChoice('run', { to: 'bad' }),
      aChoice('wait', { points: 2, to: 'good' }),
    ]),
  ],
});
const bounds = { min: 1, max: 10 };

describe('the review of a play', () => {
  test('says what each decision gave away, in points of 100', () => {
    expect(solveScenario(scenario).bounds).toEqual(bounds);
    const { decisions } = reviewPlay(scenario, ['interrupt', 'guess', 'wait'], bounds);
    // Best still possible: 10, after interrupting 1+1+3 = 5, after guessing 5, after waiting 4; on a scale of 1 to 10.
    expect(decisions.map(({ before, after }) => [Math.round(before), Math.round(after)])).toEqual([
      [100, 44],
      [44, 44],
      [44, 33],
    ]);
    expect(decisions.map(({ label }) => label)).toEqual(['blunder', 'best', 'mistake']);
  });

  test('names a choice that gives nothing away', () => {
    const { decisions } = reviewPlay(scenario, ['interrupt', 'shrug', 'close'], bounds);
    expect(decisions.map(({ best }) => best)).toEqual(['listen', 'guess', 'close']);
  });

  test('puts the greatest loss first and leaves out what cost nothing', () => {
    const { turningPoints } = reviewPlay(scenario, ['listen', 'guess', 'run'], bounds);
    expect(turningPoints).toEqual([1, 2]);
    expect(reviewPlay(scenario, ['listen', 'know', 'close'], bounds).turningPoints).toEqual([]);
  });

  test('shows the best way on from the greatest turning point', () => {
    expect(reviewPlay(scenario, ['listen', 'guess', 'wait'], bounds).bestWay).toEqual({
      turn: 1,
      choices: ['know', 'close'],
    });
    expect(reviewPlay(scenario, ['listen', 'know', 'close'], bounds).bestWay).toBeUndefined();
  });

  test('agrees with every play walked: losses add up from 100 to the score', () => {
    fc.assert(
      fc.property(aRandomScenario, fc.nat(), (random, pick) => {
        const slow = enumeratePlays(random, 800);
        fc.pre(slow !== undefined && !slow.endless && !slow.stuck && !slow.lost);
        const totals = slow.plays.map(({ total }) => total);
        const found = { min: Math.min(...totals), max: Math.max(...totals) };
        fc.pre(found.max > found.min);
        const play = slow.plays[pick % slow.plays.length]!;
        const { decisions, turningPoints } = reviewPlay(random, play.choices, found);
        expect(decisions).toHaveLength(play.choices.length);
        const lost = decisions.reduce((sum, { loss }) => sum + loss, 0);
        expect(100 - lost).toBeCloseTo(((play.total - found.min) / (found.max - found.min)) * 100, 8);
        expect(decisions.every(({ loss }) => loss > -1e-9)).toBe(true);
        expect(calibrate(play.total, found) === 100).toBe(decisions.every(({ label }) => label === 'best'));
        const costly = decisions
          .filter(({ label }) => label !== 'best' && label !== 'good')
          .map(({ loss }) => loss);
        const greatest = costly.sort((left, right) => right - left).slice(0, 3);
        expect(turningPoints.map((turn) => decisions[turn]?.loss)).toEqual(greatest);
        for (const { turn, before } of decisions) {
          const same = slow.plays.filter(
            ({ choices }) => choices.slice(0, turn).join() === play.choices.slice(0, turn).join(),
          );
          const best = Math.max(...same.map(({ total }) => total));
          expect(before).toBeCloseTo(((best - found.min) / (found.max - found.min)) * 100, 8);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('labels follow the one table: nothing lost is best, the rest by bounds', () => {
  expect([0, 1e-12, 0.5, 3, 3.1, 6, 6.1, 15, 15.1, 100].map(labelLoss)).toEqual([
    'best',
    'best',
    'good',
    'good',
    'inaccuracy',
    'inaccuracy',
    'mistake',
    'mistake',
    'blunder',
    'blunder',
  ]);
  expect(labelTable.map(({ upTo }) => upTo)).toEqual(
    [...labelTable.map(({ upTo }) => upTo)].sort((a, b) => a - b),
  );
});

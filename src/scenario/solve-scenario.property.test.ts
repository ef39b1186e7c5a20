import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { aRandomScenario } from './a-random-scenario.ts';
import { enumeratePlays, type Enumeration } from './enumerate-plays.ts';
import type { Scenario } from './schema.ts';
import { exploreScenario, scaleTotal, solveScenario, type Solution } from './solve-scenario.ts';
import { findTrunk } from './trunk.ts';

// Walking every play of hundreds of scenarios takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Runs the check on `runs` random scenarios whose plays can be enumerated. */
function compare(runs: number, check: (scenario: Scenario, slow: Enumeration) => void): void {
  fc.assert(
    fc.property(aRandomScenario, (scenario) => {
      const slow = enumeratePlays(scenario);
      fc.pre(slow !== undefined);
      check(scenario, slow);
    }),
    { numRuns: runs },
  );
}

function compareSound(
  runs: number,
  check: (scenario: Scenario, slow: Enumeration, fast: Solution) => void,
): void {
  compare(runs, (scenario, slow) => {
    fc.pre(!slow.endless && !slow.stuck && !slow.lost);
    check(scenario, slow, solveScenario(scenario));
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((left, right) => left + right, 0);

describe('the solver agrees with walking every play', () => {
  test('on which scenarios have endless plays, dead ends and outcomes that fit nothing', () => {
    compare(1500, (scenario, slow) => {
      const { loop, stuck, lost } = exploreScenario(scenario).order;
      expect({ endless: loop.length > 0, stuck: stuck.length > 0, lost: lost.length > 0 }).toEqual({
        endless: slow.endless,
        stuck: slow.stuck,
        lost: slow.lost,
      });
    });
  });

  test('on the lowest and highest total, the number of plays and the most points of each dimension', () => {
    compareSound(1000, (scenario, { plays }, fast) => {
      const totals = plays.map(({ total }) => total);
      expect(fast.bounds).toEqual({ min: Math.min(...totals), max: Math.max(...totals) });
      expect(fast.plays).toBe(BigInt(plays.length));
      for (const { id } of scenario.dimensions) {
        const most = Math.max(0, ...plays.map(({ dimensions }) => dimensions[id] ?? 0));
        expect(fast.dimensionMax[id]).toBe(most);
      }
    });
  });

  test('on the distribution of totals and outcomes under random play', () => {
    compareSound(700, (scenario, { plays }, { random }) => {
      const totals = new Map<number, number>();
      for (const { total, probability } of plays) totals.set(total, (totals.get(total) ?? 0) + probability);
      expect(random.totals.map(([total]) => total)).toEqual([...totals.keys()].sort((a, b) => a - b));
      for (const [total, probability] of random.totals)
        expect(probability).toBeCloseTo(totals.get(total) ?? 0, 10);
      expect(random.mean).toBeCloseTo(sum(plays.map(({ total, probability }) => total * probability)), 8);
      scenario.outcomes.forEach(({ id }, index) => {
        const mine = plays.filter(({ outcome }) => outcome === id);
        expect(random.outcomes[index]).toBeCloseTo(sum(mine.map(({ probability }) => probability)), 10);
      });
    });
  });

  test('on the best and the worst play, which earn what they promise', () => {
    compareSound(400, (_scenario, { plays }, { bestPlay, worstPlay, bounds }) => {
      const totalOf = (play: typeof bestPlay) =>
        plays.find(({ choices }) => choices.join() === play.map(({ choice }) => choice).join())?.total;
      expect(totalOf(bestPlay)).toBe(bounds.max);
      expect(totalOf(worstPlay)).toBe(bounds.min);
    });
  });

  test('on what every choice can lose, at least and at most', () => {
    compareSound(400, (_scenario, { plays }, fast) => {
      const bestFrom = new Map<string, number>();
      for (const { choices, total } of plays) {
        for (let turn = 0; turn <= choices.length; turn += 1) {
          const prefix = choices.slice(0, turn).join();
          bestFrom.set(prefix, Math.max(bestFrom.get(prefix) ?? -Infinity, total));
        }
      }
      const losses = new Map<string, number[]>();
      for (const { choices, scenes } of plays) {
        choices.forEach((choice, turn) => {
          const before = bestFrom.get(choices.slice(0, turn).join()) ?? NaN;
          const after = bestFrom.get(choices.slice(0, turn + 1).join()) ?? NaN;
          const key = `${scenes[turn] ?? ''}/${choice}`;
          losses.set(key, [...(losses.get(key) ?? []), before - after]);
        });
      }
      const width = fast.bounds.max - fast.bounds.min;
      fc.pre(width > 0);
      for (const { scene, choice, loss } of fast.choices) {
        const slow = losses.get(`${scene}/${choice}`) ?? [0];
        expect(loss.least).toBeCloseTo((Math.min(...slow) / width) * 100, 8);
        expect(loss.most).toBeCloseTo((Math.max(...slow) / width) * 100, 8);
      }
    });
  });

  test('on what the first choice as written, and the politest, score', () => {
    compareSound(400, (scenario, { plays }, { giveAways, bounds }) => {
      const first = plays.find(({ positions }) => positions.every((position) => position === 0));
      expect(giveAways.find(({ name }) => name.includes('first'))?.mean).toBe(first?.total);
      const politest = giveAways.find(({ name }) => name.includes('politest'))?.mean ?? NaN;
      expect(politest).toBeCloseTo(meanOfPolitest(scenario, plays), 8);
      expect(scaleTotal(politest, bounds)).toBeLessThanOrEqual(100 + 1e-9);
    });
  });

  test('on which scenes no full play passes by', () => {
    compareSound(400, (scenario, { plays }, { graph, order }) => {
      const full = plays.filter(({ interrupted }) => !interrupted);
      fc.pre(full.length > 0);
      const trunk = scenario.scenes
        .map(({ id }) => id)
        .filter((id) => full.every(({ scenes }) => scenes.includes(id)));
      expect(findTrunk(graph, order)).toEqual(trunk);
    });
  });
});

/** Weight of a play when every turn takes one of the politest of the open choices at random. */
function meanOfPolitest(scenario: Scenario, plays: Enumeration['plays']): number {
  const politeness = (scene: string, choice: string) =>
    scenario.scenes.find(({ id }) => id === scene)?.choices.find(({ id }) => id === choice)?.politeness ?? 0;
  return sum(
    plays.map(({ choices, scenes, total }) => {
      const weights = choices.map((choice, turn) => {
        const prefix = choices.slice(0, turn).join();
        const open = new Set(
          plays
            .filter((play) => play.choices.slice(0, turn).join() === prefix)
            .map((play) => play.choices[turn] ?? ''),
        );
        const scene = scenes[turn] ?? '';
        const most = Math.max(...[...open].map((id) => politeness(scene, id)));
        const picks = [...open].filter((id) => politeness(scene, id) === most);
        return picks.includes(choice) ? 1 / picks.length : 0;
      });
      return weights.reduce((left, right) => left * right, 1) * total;
    }),
  );
}

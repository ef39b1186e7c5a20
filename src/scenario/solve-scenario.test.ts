import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aChoice, aScenario, aScene, words } from './a-scenario.ts';
import { ScenarioSchema } from './schema.ts';
import { compactSolution, exploreScenario, scaleTotal, solveScenario } from './solve-scenario.ts';

const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const cake = ScenarioSchema.parse(parse(/```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''));

describe('the late cake, reckoned by hand', () => {
  const solution = solveScenario(cake);

  test('has seven plays: one outburst and two times three', () => {
    expect(solution.plays).toBe(7n);
  });

  test('earns 3 + 3 + 6 at best and nothing at worst', () => {
    expect(solution.bounds).toEqual({ min: 0, max: 12 });
    expect(solution.bestPlay.map(({ choice }) => choice)).toEqual(['hear-her', 'taxi']);
    expect(solution.worstPlay.map(({ choice }) => choice)).toEqual(['oven']);
  });

  test('ends at random in an outburst one time in three', () => {
    expect(solution.random.outcomes.map((share) => Math.round(share * 9))).toEqual([3, 2, 1, 3]);
    // Totals of the seven plays: 0 (a third); after the slip 6, 1, 4; after hearing her 12, 4, 7 (a ninth each).
    expect(solution.random.mean).toBeCloseTo((6 + 1 + 4 + 12 + 4 + 7) / 9, 10);
  });

  test('tells a learner how many random plays score less', () => {
    const { below } = compactSolution(solution);
    expect(below).toHaveLength(101);
    expect([below[0], below[8], below[9], below[100]]).toEqual([0, 33, 44, 88]);
  });

  test('charges the broken promise with what it gives away', () => {
    const broken = solution.choices.find(({ choice }) => choice === 'ten-minutes');
    expect(broken?.loss.least).toBeCloseTo((5 / 12) * 100, 8);
    expect(broken?.loss.most).toBeCloseTo((8 / 12) * 100, 8);
    expect(broken?.leadsTo).toEqual([{ id: 'broken-word', probability: 1 }]);
  });
});

test('of equal plays, the first as written is shown as the best', () => {
  const twins = [aChoice('one', { points: 3, to: 'good' }), aChoice('two', { points: 3, to: 'good' })];
  const solution = solveScenario(
    aScenario({ scenes: [aScene('first', [...twins, aChoice('bad', { to: 'bad' })])] }),
  );
  expect(solution.bestPlay).toEqual([{ scene: 'first', choice: 'one' }]);
});

/** Scenes in a row, four choices each by the curriculum's marks, outcomes by anger and trust. */
function aRowOfScenes(count: number, read: boolean) {
  const marks = ['mistake', 'best', 'severe', 'half'] as const;
  return aScenario({
    variables: {
      anger: { name: words('anger'), start: 75, good: 'low' },
      trust: { name: words('trust'), start: 30, good: 'high' },
      minutes: { name: words('minutes'), start: 900, min: 0, max: 900, good: 'high' },
    },
    scenes: Array.from({ length: count }, (_, index) =>
      aScene(
        `s${String(index)}`,
        marks.map((mark, position) => aChoice(mark, { mark, effects: { minutes: -position * 7 } })),
        { to: index === count - 1 ? 'outcome' : `s${String(index + 1)}` },
      ),
    ),
    start: 's0',
    outcomes: [
      {
        id: 'good',
        title: words('g'),
        text: words('g'),
        success: true,
        points: 6,
        ...(read && { when: { trust: '>=60', anger: '<=40' } }),
      },
      { id: 'bad', title: words('b'), text: words('b'), success: false },
    ],
  });
}

describe('the size of the walk', () => {
  test('leaves out what nothing reads: 12 scenes of which no outcome depends are 12 states', () => {
    expect(exploreScenario(aRowOfScenes(12, false)).graph.stateCount).toBe(12);
  });

  test('merges values that no later test can tell apart, and still counts every play', () => {
    const { graph, plays } = solveScenario(aRowOfScenes(12, true));
    expect(graph.stateCount).toBeLessThan(2000);
    expect(plays).toBe(4n ** 12n);
  });

  test('counts plays exactly where a double could not', () => {
    expect(solveScenario(aRowOfScenes(30, true)).plays).toBe(4n ** 30n);
  });

  test('solves a scenario of the size of SIM-A in well under 150 ms', () => {
    const scenario = aRowOfScenes(13, true);
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now();
      solveScenario(scenario);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(150);
  });
});

test('0 and 100 are the ends of the scale, means lie between', () => {
  expect([0, 6, 12].map((total) => scaleTotal(total, { min: 0, max: 12 }))).toEqual([0, 50, 100]);
});

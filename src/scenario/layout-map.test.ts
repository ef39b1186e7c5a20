import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aChoice, aScenario, aScene } from './a-scenario.ts';
import { layoutMap, mapSizes } from './layout-map.ts';
import { ScenarioSchema } from './schema.ts';
import { solveScenario } from './solve-scenario.ts';

const branching = aScenario({
  scenes: [
    aScene('first', [
      aChoice('on', { points: 3, to: 'second' }),
      aChoice('off', { to: 'aside' }),
      aChoice('end', { to: 'bad' }),
    ]),
    aScene('aside', [aChoice('back', { to: 'second' }), aChoice('out', { to: 'bad' })]),
    aScene('second', [aChoice('yes', { points: 3, to: 'good' }), aChoice('no', { to: 'bad' })]),
  ],
});
const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const cake = ScenarioSchema.parse(parse(/```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''));

test.each([
  ['a branching scenario', branching],
  ['the sample', cake],
])('on the map of %s no two scenes overlap and every line runs downwards', (_name, scenario) => {
  const map = layoutMap(scenario, solveScenario(scenario));
  expect(map.nodes.map(({ id }) => id).sort()).toEqual(
    [...scenario.scenes, ...scenario.outcomes].map(({ id }) => id).sort(),
  );
  for (const one of map.nodes) {
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.x + one.width).toBeLessThanOrEqual(map.width);
    expect(one.y + one.height).toBeLessThanOrEqual(map.height);
    for (const other of map.nodes) {
      if (one.id === other.id) continue;
      const apart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      expect(apart).toBe(true);
    }
  }
  for (const { points } of map.edges) {
    expect(points.length).toBeGreaterThanOrEqual(2);
    const heights = points.map(([, y]) => y);
    expect(heights).toEqual([...heights].sort((left, right) => left - right));
  }
});

test('a scene stands below every scene that leads to it', () => {
  const { nodes } = layoutMap(branching, solveScenario(branching));
  const top = (id: string) => nodes.find((node) => node.id === id)?.y ?? NaN;
  expect(top('first')).toBeLessThan(top('aside'));
  expect(top('aside')).toBeLessThan(top('second'));
  expect(top('second')).toBeLessThan(top('good'));
});

test('the best way is marked down to its outcome, and a long line passes between the scenes', () => {
  const { nodes, edges } = layoutMap(branching, solveScenario(branching));
  expect(edges.filter(({ isBest }) => isBest).map(({ from, to }) => `${from}>${to}`)).toEqual([
    'first>second',
    'second>good',
  ]);
  const aside = nodes.find(({ id }) => id === 'aside');
  const long = edges.find(({ from, to }) => from === 'first' && to === 'second');
  expect(long?.points).toHaveLength(4);
  for (const [x] of long?.points.slice(1, -1) ?? []) {
    expect(x <= (aside?.x ?? 0) || x >= (aside?.x ?? 0) + mapSizes.scene).toBe(true);
  }
});

test('the ways out of the start are taken by all random plays together', () => {
  const { edges } = layoutMap(branching, solveScenario(branching));
  const first = edges.filter(({ from }) => from === 'first');
  expect(first.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 10);
});

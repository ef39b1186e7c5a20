import { expect, test } from 'vitest';
import { aChoice, aScenario, aScene, words } from './a-scenario.ts';
import { describeRow, describeSolution, tableHead } from './describe-solution.ts';
import { solveScenario } from './solve-scenario.ts';

const scenario = aScenario({
  scenes: [
    aScene('first', [
      aChoice('wrong', { to: 'bad', text: words('a text much longer than the others are') }),
      aChoice('right', { to: 'second', points: 3 }),
    ]),
    aScene('second', [
      aChoice('half', { to: 'good', points: 1 }),
      aChoice('whole', { to: 'good', points: 3 }),
    ]),
  ],
});
const solution = solveScenario(scenario);

test('an author reads the size, the chances, the best play and the map of a scenario', () => {
  const report = describeSolution(scenario, solution, 1.25).join('\n');
  expect(report).toContain('2 scenes (1 met by some plays only), 4 choices, 2 outcomes');
  expect(report).toContain('2 states, 3 plays, 1 plays per state; solved in 1.3 ms');
  expect(report).toContain('points before calibration: 0 to 6');
  expect(report).toContain('random play: mean 41.7');
  expect(report).toMatch(/50\.0 % {2}\+ good/);
  expect(report).toContain('best play:  right → whole');
  expect(report).toContain('worst play: wrong');
  expect(report).toMatch(/first \(en\): wrong, right/);
  expect(report).toMatch(/!! wrong +100\.0 +100\.0 {2}→ bad/);
  expect(report).toMatch(/ \* right +0\.0 +0\.0 {2}→ second/);
});

test('a row of the table has a cell for every head', () => {
  const cells = (line: string | undefined) => line?.split('|').length;
  expect(cells(describeRow('a-scenario', scenario, solution, 1))).toBe(cells(tableHead[0]));
});

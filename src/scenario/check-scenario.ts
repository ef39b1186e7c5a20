// The one question the build asks about a scenario file: what is wrong with it. Calls the laws in the order in which they
// make sense; each expects those before it to have found nothing.
import { checkLines } from './check-lines.ts';
import { checkReferences } from './check-references.ts';
import { checkGraph } from './graph-laws.ts';
import type { ScenarioProblem } from './problem.ts';
import type { Scenario } from './schema.ts';
import { checkScores } from './score-laws.ts';
import { exploreScenario, solveScenario, type Solution } from './solve-scenario.ts';

/** Problems of a scenario; empty when it may be shipped. The solution is there whenever the graph is sound. */
export function judgeScenario(
  id: string,
  scenario: Scenario,
): { problems: ScenarioProblem[]; solution: Solution | undefined } {
  const references = checkReferences(id, scenario);
  if (references.length > 0) return { problems: references, solution: undefined };
  const explored = exploreScenario(scenario);
  const { loop, stuck, lost } = explored.order;
  const problems = [...checkGraph(id, scenario, explored.graph, explored.order), ...checkLines(id, scenario)];
  if (loop.length + stuck.length + lost.length > 0) return { problems, solution: undefined };
  const solution = solveScenario(scenario, explored);
  return { problems: [...problems, ...checkScores(id, scenario, solution)], solution };
}

/** Everything wrong with one scenario, each with its path in the file, its place in words and the mend. */
export function checkScenario(id: string, scenario: Scenario): ScenarioProblem[] {
  return judgeScenario(id, scenario).problems;
}

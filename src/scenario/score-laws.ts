// The laws of worth: 0 and 100 mean something, good play ends well, chance and the look of the choices do not pay, and the
// learner's decisions lead to different places. Judges a solution; measures nothing itself.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import { describePlay, nameEdge, type Play } from './play-order.ts';
import { collectProblems, type Report, type ScenarioProblem } from './problem.ts';
import type { Scenario } from './schema.ts';
import { scaleTotal, type Solution } from './solve-scenario.ts';
import { findTrunk } from './trunk.ts';

/** Bounds of curriculum 3.0 and of issue 3, in points of 100. */
export const limits = {
  passMark: 70,
  distinction: 85,
  /** Most that playing by the look of the choices may score. */
  giveAway: 60,
  /** Most that clicking at random may score on average. */
  randomMean: 45,
  /** Fewest outcomes of a scenario long enough to branch. */
  outcomes: 4,
  /** From so many scenes on, a third must be met by some plays only. */
  branchingFrom: 6,
} as const;

/** What a sound graph still does wrong. Expects a scenario that `checkGraph` passed. */
export function checkScores(id: string, scenario: Scenario, solution: Solution): ScenarioProblem[] {
  const { problems, report } = collectProblems(id, scenario);
  const { bounds } = solution;
  for (const success of [true, false]) {
    if (scenario.outcomes.some((outcome) => outcome.success === success)) continue;
    report(
      ['outcomes'],
      `has no ${success ? 'good' : 'bad'} outcome; write one with success: ${String(success)}`,
    );
  }
  if (bounds.min === bounds.max) {
    report(
      ['scenes'],
      `every play earns ${String(bounds.max)} points, so 0 and 100 mean nothing; give points to the better choices`,
    );
    return problems;
  }
  const badBest = bestPlayEndingBadly(scenario, solution);
  if (badBest) {
    const end = scenario.outcomes.findIndex(({ id: outcome }) => outcome === badBest.outcome);
    report(
      ['outcomes', end],
      `a play of 100 points ends here, in failure; give the good outcomes more points. Play: ${describePlay(badBest.play)}`,
    );
  }
  checkLooks(solution, report);
  checkBranching(scenario, solution, report);
  return problems;
}

function checkLooks({ bounds, random, giveAways }: Solution, report: Report): void {
  const mean = scaleTotal(random.mean, bounds);
  if (mean > limits.randomMean) {
    report(
      ['scenes'],
      `clicking at random scores ${mean.toFixed(1)} of 100 on average, more than ${String(limits.randomMean)}; let mistakes cost more, or end more plays badly`,
    );
  }
  for (const { name, mean: total, right } of giveAways) {
    const score = scaleTotal(total, bounds);
    if (score <= limits.giveAway) continue;
    const where = right.length > 0 ? `, first in ${right.slice(0, 4).join(', ')}` : '';
    report(
      ['scenes'],
      `${name} scores ${score.toFixed(1)} of 100, more than ${String(limits.giveAway)}; make the best choice look different${where}`,
    );
  }
}

function checkBranching(scenario: Scenario, { graph, order }: Solution, report: Report): void {
  const { scenes, outcomes } = scenario;
  if (scenes.length < limits.branchingFrom) return;
  if (outcomes.length < limits.outcomes) {
    report(
      ['outcomes'],
      `has ${String(outcomes.length)} outcomes; write at least ${String(limits.outcomes)}`,
    );
  }
  const trunk = findTrunk(graph, order);
  const branching = scenes.length - trunk.length;
  if (branching * 3 < scenes.length) {
    report(
      ['scenes'],
      `only ${String(branching)} of ${String(scenes.length)} scenes depend on what the learner does; a third must. On every full play: ${trunk.join(', ')}`,
    );
  }
}

/** A play that loses nothing and still ends in failure, if there is one. */
function bestPlayEndingBadly(
  scenario: Scenario,
  { graph, values }: Solution,
): { play: Play; outcome: string } | undefined {
  const { firstEdge, target, points, compiled } = graph;
  const cameBy = new Map<number, number>([[0, -1]]);
  for (const [state] of cameBy) {
    for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge += 1) {
      const to = target[edge]!;
      const ahead = to >= 0 ? values.best[to]! : compiled.outcomePoints[-1 - to]!;
      if (points[edge]! + ahead < values.best[state]!) continue;
      if (to >= 0) {
        if (!cameBy.has(to)) cameBy.set(to, edge);
      } else if (!scenario.outcomes[-1 - to]!.success) {
        const edges: number[] = [];
        for (let step = edge; step >= 0; step = cameBy.get(graph.source[step]!)!) edges.unshift(step);
        return { play: edges.map((one) => nameEdge(graph, one)), outcome: scenario.outcomes[-1 - to]!.id };
      }
    }
  }
  return undefined;
}

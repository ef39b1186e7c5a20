// The laws of the graph: every scene, choice, target and outcome can be met, every state leads on, no play is endless.
// Each sentence carries a shortest play that shows the fault. Laws of worth are in `score-laws.ts`.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import { describePlay, nameEdge, playTo, type Play, type PlayOrder } from './play-order.ts';
import { collectProblems, type Report, type ScenarioProblem } from './problem.ts';
import { follow, replay } from './scenario-run.ts';
import type { Scenario } from './schema.ts';
import type { StateGraph } from './state-graph.ts';

/** Keys 1–4 reach every choice; more would need scrolling on a phone. */
const mostChoices = 4;

/** Everything about the graph that is not sound, in the order of the file where it has one. */
export function checkGraph(
  id: string,
  scenario: Scenario,
  graph: StateGraph,
  { loop, stuck, lost }: PlayOrder,
): ScenarioProblem[] {
  const { problems, report } = collectProblems(id, scenario);
  checkReached(scenario, graph, report);
  checkOffers(scenario, graph, stuck, report);
  checkLost(scenario, graph, lost, report);
  const first = loop[0];
  if (first !== undefined) {
    const round = describePlay(loop.map((edge) => nameEdge(graph, edge)));
    const way = describePlay(playTo(graph, graph.source[first]!));
    report(
      ['scenes', graph.sceneOf[graph.source[first]!]!],
      `a play can go round for ever: ${round}; let something on the way run out (a flag, a countdown) or lead out. Way there: ${way}`,
    );
  }
  return problems;
}

function checkReached(scenario: Scenario, graph: StateGraph, report: Report): void {
  const { compiled, sceneOf, target, choiceOf, source, taken } = graph;
  const scenes = new Set(sceneOf);
  const outcomes = new Set(target);
  const offered = new Set(
    choiceOf.map((choice, edge) => `${String(sceneOf[source[edge]!])}/${String(choice)}`),
  );
  compiled.scenes.forEach((choices, scene) => {
    if (!scenes.has(scene)) {
      report(
        ['scenes', scene],
        'no play comes here; lead a choice here, mend the condition before it, or remove the scene',
      );
      return;
    }
    // A list of targets written once for a whole scene need not be used up by each of its choices.
    const written = scenario.scenes[scene]!.choices.map(({ to }) =>
      to.map((branch) => JSON.stringify(branch)),
    );
    const used = new Set(
      choices.flatMap(({ branches }, choice) =>
        branches
          .filter((branch) => !branch.isInterrupt && taken.has(branch))
          .map(({ position }) => written[choice]![position]),
      ),
    );
    scenario.scenes[scene]!.choices.forEach(({ to }, choice) => {
      const path = ['scenes', scene, 'choices', choice];
      if (!offered.has(`${String(scene)}/${String(choice)}`)) {
        report(
          path,
          'is never on offer, as its when holds in no play; mend the condition or remove the choice',
        );
        return;
      }
      to.forEach((branch, position) => {
        if (to.length === 1 || used.has(written[choice]![position])) return;
        report(
          [...path, 'to', position],
          `its target ${branch.to} is never taken; mend the condition or remove the target`,
        );
      });
    });
  });
  scenario.outcomes.forEach((_outcome, index) => {
    if (outcomes.has(-1 - index)) return;
    report(
      ['outcomes', index],
      'no play ends here; lead a choice here, mend its when or those above it, or remove it',
    );
  });
  const fired = new Set([...taken].flatMap((branch) => (branch.isInterrupt ? [branch.position] : [])));
  scenario.interrupts.forEach(({ to }, index) => {
    if (fired.has(index)) return;
    report(['interrupts', index], `never breaks in (to ${to}); mend its when or remove it`);
  });
}

function checkOffers(scenario: Scenario, graph: StateGraph, stuck: readonly number[], report: Report): void {
  const told = new Set<number>();
  for (const state of stuck) {
    const scene = graph.sceneOf[state]!;
    if (told.has(scene)) continue;
    told.add(scene);
    const play = playTo(graph, state);
    report(
      ['scenes', scene],
      `no choice is on offer when ${describeState(scenario, play)}; write one without when. Play: ${describePlay(play)}`,
    );
  }
  for (let state = 0; state < graph.stateCount; state += 1) {
    const scene = graph.sceneOf[state]!;
    const count = graph.firstEdge[state + 1]! - graph.firstEdge[state]!;
    if (count <= mostChoices || told.has(scene)) continue;
    told.add(scene);
    report(
      ['scenes', scene],
      `${String(count)} choices are on offer at once; four fit keys and screen: give some a when. Play: ${describePlay(playTo(graph, state))}`,
    );
  }
}

function checkLost(scenario: Scenario, graph: StateGraph, lost: readonly number[], report: Report): void {
  const told = new Set<string>();
  for (const edge of lost) {
    const path = ['scenes', graph.sceneOf[graph.source[edge]!]!, 'choices', graph.choiceOf[edge]!];
    if (told.has(path.join())) continue;
    told.add(path.join());
    const play = [...playTo(graph, graph.source[edge]!), nameEdge(graph, edge)];
    report(
      path,
      `no outcome fits when ${describeState(scenario, play)}; let the last outcome stand without when. Play: ${describePlay(play)}`,
    );
  }
}

/** `anger 40, trust 55, flags: overpromise`: the variables after a play, also when it leads nowhere. */
function describeState(scenario: Scenario, play: Play): string {
  const before = replay(scenario, { choices: play.map(({ choice }) => choice) });
  const open =
    before.turns.length < play.length
      ? before.scene?.choices.find(({ id }) => id === play.at(-1)?.choice)
      : undefined;
  const state = open ? follow(scenario, open, before.state).after : before.state;
  const flags = Object.keys(scenario.flags).filter((id) => state[id] === 1);
  const values = Object.keys(scenario.variables).map((id) => `${id} ${String(state[id])}`);
  return [...values, ...(flags.length > 0 ? [`flags: ${flags.join(' ')}`] : [])].join(', ');
}

// The whole knowledge about one scenario, from its states: bounds, best and worst play, random play, give-aways, what each
// scene and choice is worth. Pure and for the build; the laws over it are in `scenario-laws.ts`, and the browser computes
// only values (`decision-review.ts`).
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import { measureGiveAways, type GiveAway } from './give-away.ts';
import { nameEdge, orderStates, type Play, type PlayOrder } from './play-order.ts';
import { playAtRandom, type RandomPlay } from './random-play.ts';
import { calibrate, type Bounds } from './scenario-run.ts';
import type { Scenario } from './schema.ts';
import { exploreStates, type StateGraph } from './state-graph.ts';
import { aheadOf, countPlays, dimensionMaxima, valueStates, type StateValues } from './state-values.ts';

export interface ChoiceReading {
  readonly scene: string;
  readonly choice: string;
  /** Probability that a random play takes it. */
  readonly probability: number;
  /** Points of 100 it gives away: least, mean under random play, most. */
  readonly loss: { readonly least: number; readonly mean: number; readonly most: number };
  /** Where it leads (scene or outcome ids), most frequent under random play first. */
  readonly leadsTo: readonly { readonly id: string; readonly probability: number }[];
}

interface SceneReading {
  readonly id: string;
  readonly states: number;
  /** Probability that a random play comes here. */
  readonly probability: number;
  /** Points of 100 still to be won from here by the best play; mean over random plays that come here. */
  readonly value: number;
}

export interface Solution {
  readonly graph: StateGraph;
  /** All states, each before those it can lead to. */
  readonly order: readonly number[];
  readonly values: StateValues;
  readonly bounds: Bounds;
  readonly bestPlay: Play;
  readonly worstPlay: Play;
  readonly plays: bigint;
  readonly random: RandomPlay;
  /** Dimension id → most points any play earns in it. */
  readonly dimensionMax: Record<string, number>;
  readonly giveAways: readonly GiveAway[];
  readonly scenes: readonly SceneReading[];
  readonly choices: readonly ChoiceReading[];
}

/** A total, or a mean of totals, as points of 100, not rounded. */
export function scaleTotal(total: number, { min, max }: Bounds): number {
  return max > min ? ((total - min) / (max - min)) * 100 : 0;
}

/** The states of a scenario and their order. Expects ids that meet (`checkReferences`). */
export function exploreScenario(scenario: Scenario): { graph: StateGraph; order: PlayOrder } {
  const graph = exploreStates(scenario);
  return { graph, order: orderStates(graph) };
}

/** Solves a scenario whose every state leads on and whose plays all end (`checkScenario` says which do not). */
export function solveScenario(scenario: Scenario, explored = exploreScenario(scenario)): Solution {
  const { graph } = explored;
  const { order } = explored.order;
  const values = valueStates(graph, order);
  const bounds = { min: values.worst[0]!, max: values.best[0]! };
  const random = playAtRandom(graph, order);
  return {
    graph,
    order,
    values,
    bounds,
    bestPlay: followEdges(graph, values.bestEdge),
    worstPlay: followEdges(graph, values.worstEdge),
    plays: countPlays(graph, order),
    random,
    dimensionMax: dimensionMaxima(graph, order),
    giveAways: measureGiveAways(scenario, graph, order, values),
    scenes: readScenes(graph, values, random, bounds),
    choices: readChoices(graph, values, random, bounds),
  };
}

function followEdges(graph: StateGraph, edgeOf: Int32Array): Play {
  const play: Play = [];
  for (let state = 0; state >= 0; state = graph.target[edgeOf[state]!]!) {
    play.push(nameEdge(graph, edgeOf[state]!));
  }
  return play;
}

/** A gain or loss in points, as points of 100. */
function scalePoints(points: number, { min, max }: Bounds): number {
  return max > min ? (points / (max - min)) * 100 : 0;
}

function readScenes(
  { compiled, sceneOf }: StateGraph,
  { best }: StateValues,
  { reach }: RandomPlay,
  bounds: Bounds,
): SceneReading[] {
  const sums = compiled.scenes.map(() => ({ states: 0, probability: 0, ahead: 0 }));
  sceneOf.forEach((scene, state) => {
    const sum = sums[scene]!;
    sum.states += 1;
    sum.probability += reach[state]!;
    sum.ahead += reach[state]! * best[state]!;
  });
  return sums.map(({ states, probability, ahead }, scene) => ({
    id: compiled.game.scenes[scene]!.id,
    states,
    probability,
    value: probability > 0 ? scalePoints(ahead / probability, bounds) : 0,
  }));
}

function readChoices(
  graph: StateGraph,
  { best }: StateValues,
  { reach }: RandomPlay,
  bounds: Bounds,
): ChoiceReading[] {
  const { compiled, sceneOf, firstEdge, choiceOf, target, points } = graph;
  const { game } = compiled;
  const sums = compiled.scenes.map((choices) =>
    choices.map(() => ({ mass: 0, sum: 0, least: Infinity, most: 0, to: new Map<string, number>() })),
  );
  for (let state = 0; state < graph.stateCount; state += 1) {
    const share = reach[state]! / (firstEdge[state + 1]! - firstEdge[state]!);
    for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge += 1) {
      const sum = sums[sceneOf[state]!]![choiceOf[edge]!]!;
      const to = target[edge]!;
      const loss = scalePoints(best[state]! - points[edge]! - aheadOf(graph, best, edge), bounds);
      const id = (to >= 0 ? game.scenes[sceneOf[to]!] : game.outcomes[-1 - to])?.id ?? '';
      sum.mass += share;
      sum.sum += share * loss;
      sum.least = Math.min(sum.least, loss);
      sum.most = Math.max(sum.most, loss);
      sum.to.set(id, (sum.to.get(id) ?? 0) + share);
    }
  }
  return sums.flatMap((choices, scene) =>
    choices.map(({ mass, sum, least, most, to }, choice) => ({
      scene: game.scenes[scene]!.id,
      choice: game.scenes[scene]!.choices[choice]!.id,
      probability: mass,
      loss: { least: mass > 0 ? least : 0, mean: mass > 0 ? sum / mass : 0, most },
      leadsTo: [...to]
        .map(([id, weight]) => ({ id, probability: weight / mass }))
        .sort((left, right) => right.probability - left.probability),
    })),
  );
}

/** What the player needs of a solution, small enough to travel with the page. */
export interface CompactSolution extends Bounds {
  readonly dimensionMax: Record<string, number>;
  /** Per score 0–100: percent of random plays that score less, in whole percent. */
  readonly below: readonly number[];
}

export function compactSolution({ bounds, random, dimensionMax }: Solution): CompactSolution {
  const at = Array.from({ length: 101 }, () => 0);
  for (const [total, probability] of random.totals) at[calibrate(total, bounds)]! += probability;
  let sum = 0;
  const below = at.map((probability) => {
    const percent = Math.floor(Math.min(1, sum + 1e-9) * 100);
    sum += probability;
    return percent;
  });
  return { ...bounds, dimensionMax, below };
}

// What a chess player sees after a game, for a play: what each decision gave away, what would have been best, where it turned.
// Values are computed here, on the learner's device, by the solver's own walk: the page brings no table of them
// (README, "Values on the device"). Points are of 100 throughout.
import type { Game } from './game.ts';
import { orderStates } from './play-order.ts';
import type { Bounds } from './scenario-run.ts';
import { exploreStates, type StateGraph } from './state-graph.ts';
import { aheadOf, valueStates } from './state-values.ts';

export type Label = 'best' | 'good' | 'inaccuracy' | 'mistake' | 'blunder';

/** The one table of labels: the first whose `upTo` is not exceeded. Loss in points of 100. */
export const labelTable: readonly { readonly label: Label; readonly upTo: number }[] = [
  { label: 'best', upTo: 0 },
  { label: 'good', upTo: 3 },
  { label: 'inaccuracy', upTo: 6 },
  { label: 'mistake', upTo: 15 },
  { label: 'blunder', upTo: Infinity },
];

export interface DecisionReview {
  /** Position in the play, from 0. */
  readonly turn: number;
  readonly scene: string;
  readonly choice: string;
  /** Most that the play could still score before and after the decision. */
  readonly before: number;
  readonly after: number;
  readonly loss: number;
  readonly label: Label;
  /** A choice that gives nothing away; the one made, when it is such. */
  readonly best: string;
}

export interface PlayReview {
  readonly decisions: readonly DecisionReview[];
  /** Turns with the greatest losses, greatest first; at most three, none that was best or good. */
  readonly turningPoints: readonly number[];
  /** From the greatest turning point: the choices of a play that goes on without a further loss. */
  readonly bestWay: { readonly turn: number; readonly choices: readonly string[] } | undefined;
}

export function labelLoss(loss: number): Label {
  // Values are sums of whole points; what is left of a division is not a loss.
  return labelTable.find(({ upTo }) => loss <= upTo + 1e-9)?.label ?? 'blunder';
}

interface Values {
  readonly graph: StateGraph;
  readonly best: Float64Array;
  readonly bestEdge: Int32Array;
}

const solved = new WeakMap<Game, Values>();

/** Solves for values only, once per scenario. Expects a scenario that the build has let pass. */
export function solveValues(game: Game): Values {
  const known = solved.get(game);
  if (known) return known;
  const graph = exploreStates(game);
  const values = { graph, ...valueStates(graph, orderStates(graph).order) };
  solved.set(game, values);
  return values;
}

/**
 * Goes through a play, decision by decision.
 * @param choices choice ids from the start, each on offer at its place
 * @param values for whoever goes through many plays of one scenario
 */
export function reviewPlay(
  game: Game,
  choices: readonly string[],
  { min, max }: Bounds,
  { graph, best, bestEdge }: Values = solveValues(game),
): PlayReview {
  const scale = 100 / (max - min);
  const decisions: DecisionReview[] = [];
  const states: number[] = [];
  let state = 0;
  let earned = -min;
  for (const [turn, choice] of choices.entries()) {
    const scene = game.scenes[graph.sceneOf[state] ?? 0];
    const edge = edgeOf(graph, state, scene?.choices.findIndex(({ id }) => id === choice) ?? -1);
    if (!scene || edge === undefined) break;
    const before = (earned + (best[state] ?? 0)) * scale;
    earned += graph.points[edge] ?? 0;
    const after = (earned + aheadOf(graph, best, edge)) * scale;
    const loss = before - after;
    const bestChoice = scene.choices[graph.choiceOf[bestEdge[state] ?? 0] ?? 0]?.id ?? choice;
    const label = labelLoss(loss);
    decisions.push({
      turn,
      scene: scene.id,
      choice,
      before,
      after,
      loss,
      label,
      best: label === 'best' ? choice : bestChoice,
    });
    states.push(state);
    state = graph.target[edge] ?? -1;
    if (state < 0) break;
  }
  const turningPoints = decisions
    .filter(({ label }) => label !== 'best' && label !== 'good')
    .sort((left, right) => right.loss - left.loss)
    .slice(0, 3)
    .map(({ turn }) => turn);
  const [worst] = turningPoints;
  return {
    decisions,
    turningPoints,
    bestWay:
      worst === undefined
        ? undefined
        : { turn: worst, choices: followBest(graph, bestEdge, states[worst] ?? 0) },
  };
}

function edgeOf(graph: StateGraph, state: number, choice: number): number | undefined {
  for (let edge = graph.firstEdge[state] ?? 0; edge < (graph.firstEdge[state + 1] ?? 0); edge += 1) {
    if (graph.choiceOf[edge] === choice) return edge;
  }
  return undefined;
}

function followBest(graph: StateGraph, bestEdge: Int32Array, from: number): string[] {
  const choices: string[] = [];
  for (let state = from; state >= 0;) {
    const edge = bestEdge[state] ?? 0;
    const scene = graph.compiled.game.scenes[graph.sceneOf[state] ?? 0];
    choices.push(scene?.choices[graph.choiceOf[edge] ?? 0]?.id ?? '');
    state = graph.target[edge] ?? -1;
  }
  return choices;
}

// What becomes of a learner who clicks at random, each open choice being equally likely: the exact distribution, carried
// forward through the states, not sampled.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import type { StateGraph } from './state-graph.ts';

export interface RandomPlay {
  /** Total → probability, from the lowest total up. */
  readonly totals: readonly (readonly [total: number, probability: number])[];
  /** Mean total. */
  readonly mean: number;
  /** Probability of each outcome, in the order written. */
  readonly outcomes: readonly number[];
  /** Probability of standing in each state at some time. */
  readonly reach: Float64Array;
}

/** Probabilities of the totals earned so far, from `low` up. */
interface Histogram {
  low: number;
  of: number[];
}

/** @param order every state before those it can lead to (`orderStates`, without loops or dead ends) */
export function playAtRandom(graph: StateGraph, order: readonly number[]): RandomPlay {
  const { stateCount, firstEdge, target, points, compiled } = graph;
  const reach = new Float64Array(stateCount);
  const earned: (Histogram | undefined)[] = [{ low: 0, of: [1] }];
  const outcomes = compiled.outcomePoints.map(() => 0);
  const final: Histogram = { low: 0, of: [] };
  for (const state of order) {
    const here = earned[state];
    if (!here) continue;
    earned[state] = undefined;
    const share = 1 / (firstEdge[state + 1]! - firstEdge[state]!);
    const mass = here.of.reduce((sum, probability) => sum + probability, 0);
    reach[state] = mass;
    for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge += 1) {
      const to = target[edge]!;
      if (to >= 0) pour(here, points[edge]!, share, (earned[to] ??= { low: 0, of: [] }));
      else {
        outcomes[-1 - to]! += mass * share;
        pour(here, points[edge]! + compiled.outcomePoints[-1 - to]!, share, final);
      }
    }
  }
  const totals = final.of.flatMap((probability, index) =>
    probability > 0 ? [[final.low + index, probability] as const] : [],
  );
  return {
    totals,
    mean: totals.reduce((sum, [total, probability]) => sum + total * probability, 0),
    outcomes,
    reach,
  };
}

/** Adds `share` of one histogram, moved up by `gain`, to another, which grows as needed at both ends. */
function pour(from: Histogram, gain: number, share: number, into: Histogram): void {
  const low = from.low + gain;
  if (into.of.length === 0) into.low = low;
  for (; into.low > low; into.low -= 1) into.of.unshift(0);
  const offset = low - into.low;
  while (into.of.length < offset + from.of.length) into.of.push(0);
  for (let index = 0; index < from.of.length; index += 1) into.of[offset + index]! += from.of[index]! * share;
}

// What can still be won from each state: backward over the states, once. A value is the points still ahead, weighted,
// outcome included; as points add up along the play, it does not depend on how the state was reached.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import type { StateGraph } from './state-graph.ts';

export interface StateValues {
  /** Most and fewest points still ahead of each state. */
  readonly best: Float64Array;
  readonly worst: Float64Array;
  /** Edge that keeps the most, and the one that keeps the fewest; of equals the first as written. */
  readonly bestEdge: Int32Array;
  readonly worstEdge: Int32Array;
}

/** Points ahead after taking an edge: those of what follows, without its own. */
export function aheadOf({ target, compiled }: StateGraph, values: ArrayLike<number>, edge: number): number {
  const to = target[edge]!;
  return to >= 0 ? values[to]! : compiled.outcomePoints[-1 - to]!;
}

/** @param order every state before those it can lead to (`orderStates`, without loops or dead ends) */
export function valueStates(graph: StateGraph, order: readonly number[]): StateValues {
  const { stateCount, firstEdge, points } = graph;
  const best = new Float64Array(stateCount).fill(-Infinity);
  const worst = new Float64Array(stateCount).fill(Infinity);
  const bestEdge = new Int32Array(stateCount);
  const worstEdge = new Int32Array(stateCount);
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const state = order[index]!;
    for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge += 1) {
      const most = points[edge]! + aheadOf(graph, best, edge);
      const fewest = points[edge]! + aheadOf(graph, worst, edge);
      if (most > best[state]!) {
        best[state] = most;
        bestEdge[state] = edge;
      }
      if (fewest < worst[state]!) {
        worst[state] = fewest;
        worstEdge[state] = edge;
      }
    }
  }
  return { best, worst, bestEdge, worstEdge };
}

/** Most unweighted points any play earns in each dimension, taken alone: what 100 % of that dimension means. */
export function dimensionMaxima(graph: StateGraph, order: readonly number[]): Record<string, number> {
  const { game } = graph.compiled;
  return Object.fromEntries(
    game.dimensions.map(({ id }) => {
      const points = game.scenes.map(({ choices }) => choices.map((choice) => choice.points[id] ?? 0));
      const ahead = new Float64Array(graph.stateCount).fill(-Infinity);
      for (let index = order.length - 1; index >= 0; index -= 1) {
        const state = order[index]!;
        const here = points[graph.sceneOf[state]!]!;
        for (let edge = graph.firstEdge[state]!; edge < graph.firstEdge[state + 1]!; edge += 1) {
          const to = graph.target[edge]!;
          const most = here[graph.choiceOf[edge]!]! + (to >= 0 ? ahead[to]! : 0);
          if (most > ahead[state]!) ahead[state] = most;
        }
      }
      return [id, Math.max(0, ahead[0]!)];
    }),
  );
}

/** Number of different plays: exact, whatever their number. */
export function countPlays({ stateCount, firstEdge, target }: StateGraph, order: readonly number[]): bigint {
  const rough = new Float64Array(stateCount);
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const state = order[index]!;
    for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge += 1) {
      rough[state]! += target[edge]! >= 0 ? rough[target[edge]!]! : 1;
    }
  }
  // Sums of whole numbers below 2^53 are exact in a double, and twenty times faster than big integers.
  if (rough[0]! <= Number.MAX_SAFE_INTEGER) return BigInt(rough[0]!);
  const exact: bigint[] = [];
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const state = order[index]!;
    let plays = 0n;
    for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge += 1) {
      plays += target[edge]! >= 0 ? exact[target[edge]!]! : 1n;
    }
    exact[state] = plays;
  }
  return exact[0]!;
}

// The scenes that no play can pass by: the trunk of a scenario. All others are branches.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import type { StateGraph } from './state-graph.ts';

/**
 * Ids of the scenes on every full play. A play cut short by an interrupt is not a full one, else an outburst in the first
 * scene would make branches of all the others.
 */
export function findTrunk(graph: StateGraph, order: readonly number[]): string[] {
  const { compiled, sceneOf, firstEdge, target, interrupted } = graph;
  const words = Math.ceil(compiled.scenes.length / 32);
  // One bit per scene: set when every full play from this state still passes it. All set: no full play from here.
  const passed = new Int32Array(graph.stateCount * words).fill(-1);
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const state = order[index]!;
    for (let word = 0; word < words; word += 1) {
      let bits = -1;
      for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge += 1) {
        const to = target[edge]!;
        if (to >= 0) bits &= passed[to * words + word]!;
        else if (interrupted[edge] !== true) bits = 0;
      }
      const scene = sceneOf[state]!;
      if (scene >> 5 === word) bits |= 1 << (scene & 31);
      passed[state * words + word] = bits;
    }
  }
  return compiled.game.scenes
    .filter((_scene, scene) => ((passed[scene >> 5]! >> (scene & 31)) & 1) === 1)
    .map(({ id }) => id);
}

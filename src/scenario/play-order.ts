// An order of the states in which every choice leads forward, and what stands in its way: plays that never end and
// states without a way on. Knows no points.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import { nowhere, type StateGraph } from './state-graph.ts';

/** Choices made from the start, as ids. */
export type Play = { scene: string; choice: string }[];

export interface PlayOrder {
  /** All states, each before those it can lead to; incomplete when plays can go on for ever. */
  readonly order: readonly number[];
  /** Edges of a play that comes back to where it was, in order; empty when there is none. */
  readonly loop: readonly number[];
  /** States without an open choice. */
  readonly stuck: readonly number[];
  /** Edges after which no target holds. */
  readonly lost: readonly number[];
}

export function orderStates(graph: StateGraph): PlayOrder {
  const { stateCount, firstEdge, target, source } = graph;
  const waiting = new Int32Array(stateCount);
  for (const to of target) if (to >= 0) waiting[to]! += 1;
  const order: number[] = [];
  for (let state = 0; state < stateCount; state += 1) if (waiting[state] === 0) order.push(state);
  // The list grows while it is walked.
  for (const state of order) {
    for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge += 1) {
      const to = target[edge]!;
      if (to >= 0 && (waiting[to]! -= 1) === 0) order.push(to);
    }
  }
  const stuck: number[] = [];
  for (let state = 0; state < stateCount; state += 1) {
    if (firstEdge[state] === firstEdge[state + 1]) stuck.push(state);
  }
  return {
    order,
    loop: order.length === stateCount ? [] : findLoop(target, source, waiting),
    stuck,
    lost: target.flatMap((to, edge) => (to === nowhere ? [edge] : [])),
  };
}

/** A state still waiting has a predecessor still waiting; going back from one to the next must meet itself. */
function findLoop(target: readonly number[], source: readonly number[], waiting: Int32Array): number[] {
  const edgeInto = new Map<number, number>();
  target.forEach((to, edge) => {
    if (to >= 0 && waiting[to]! > 0 && waiting[source[edge]!]! > 0) edgeInto.set(to, edge);
  });
  const metAt = new Map<number, number>();
  const path: number[] = [];
  let state = edgeInto.keys().next().value ?? 0;
  while (!metAt.has(state)) {
    metAt.set(state, path.length);
    const edge = edgeInto.get(state) ?? 0;
    path.push(edge);
    state = source[edge]!;
  }
  const loop = path.slice(metAt.get(state)).reverse();
  // Told from the state that a play meets first.
  const first = loop.reduce((least, edge, at) => (source[edge]! < source[loop[least]!]! ? at : least), 0);
  return [...loop.slice(first), ...loop.slice(0, first)];
}

/** A shortest play from the start to the state. */
export function playTo(graph: StateGraph, state: number): Play {
  const edges: number[] = [];
  for (let edge = graph.reachedBy[state]!; edge >= 0; edge = graph.reachedBy[graph.source[edge]!]!) {
    edges.push(edge);
  }
  return edges.reverse().map((edge) => nameEdge(graph, edge));
}

export function nameEdge({ compiled, sceneOf, source, choiceOf }: StateGraph, edge: number): Play[number] {
  const scene = compiled.game.scenes[sceneOf[source[edge]!]!];
  return { scene: scene?.id ?? '', choice: scene?.choices[choiceOf[edge]!]?.id ?? '' };
}

/** `a/first → b/second`. */
export function describePlay(play: Play): string {
  return play.length === 0
    ? 'at the start'
    : play.map(({ scene, choice }) => `${scene}/${choice}`).join(' → ');
}

// All states a play can be in, and the choices between them, found breadth first. A state is a scene with the
// variables as far as they can still matter there (`find-cells.ts`); points are no part of it, so plays meet again.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import { compileGame, holds, step, type CompiledBranch, type CompiledGame } from './compile-game.ts';
import { makeKey } from './find-cells.ts';
import type { Game } from './game.ts';

export interface StateGraph {
  readonly compiled: CompiledGame;
  readonly stateCount: number;
  /** Scene index of each state; state 0 is the start. */
  readonly sceneOf: number[];
  /** Choices of state `s` are the edges `firstEdge[s]` up to `firstEdge[s + 1]`. */
  readonly firstEdge: number[];
  /** State index, `-1 - outcome index`, or `nowhere`. */
  readonly target: number[];
  /** Index of the choice in its scene. */
  readonly choiceOf: number[];
  readonly points: number[];
  /** Edge by which a shortest play first reaches the state; -1 for the start. */
  readonly reachedBy: number[];
  /** State from which each edge leaves. */
  readonly source: number[];
  /** Whether an interrupt, and not the choice itself, decided the target. */
  readonly interrupted: boolean[];
  /** Branches that some play takes. */
  readonly taken: ReadonlySet<CompiledBranch>;
}

/** Target of an edge after which no rule says how to go on. */
export const nowhere = -Infinity;

/** Walks every state once; time and memory grow with states, never with plays. */
export function exploreStates(game: Game): StateGraph {
  const compiled = compileGame(game);
  const width = compiled.variables.length;
  const seen = compiled.scenes.map(() => new Map<number | string, number>());
  const keys = compiled.cells.map((cells) => makeKey(cells, compiled.min));
  const sceneOf: number[] = [];
  const values: number[] = [];
  const reachedBy: number[] = [];
  const firstEdge: number[] = [0];
  const target: number[] = [];
  const choiceOf: number[] = [];
  const points: number[] = [];
  const source: number[] = [];
  const interrupted: boolean[] = [];
  const taken = new Set<CompiledBranch>();

  const visit = (scene: number, row: ArrayLike<number>, edge: number): number => {
    const key = keys[scene]!(row);
    const known = seen[scene]!.get(key);
    if (known !== undefined) return known;
    const state = sceneOf.length;
    seen[scene]!.set(key, state);
    sceneOf.push(scene);
    reachedBy.push(edge);
    for (let index = 0; index < width; index += 1) values.push(row[index]!);
    return state;
  };

  visit(compiled.startScene, compiled.start, -1);
  const before = new Int32Array(width);
  const after = new Int32Array(width);
  for (let state = 0; state < sceneOf.length; state += 1) {
    for (let index = 0; index < width; index += 1) before[index] = values[state * width + index]!;
    const choices = compiled.scenes[sceneOf[state]!]!;
    for (let choice = 0; choice < choices.length; choice += 1) {
      const compiledChoice = choices[choice]!;
      if (!holds(compiledChoice.when, before)) continue;
      const branch = step(compiled, compiledChoice, before, after);
      const to = branch?.target ?? nowhere;
      target.push(to < 0 ? to : visit(to, after, target.length));
      if (branch) taken.add(branch);
      interrupted.push(branch?.isInterrupt === true);
      choiceOf.push(choice);
      points.push(compiledChoice.points);
      source.push(state);
    }
    firstEdge.push(target.length);
  }
  return {
    compiled,
    stateCount: sceneOf.length,
    sceneOf,
    firstEdge,
    target,
    choiceOf,
    points,
    reachedBy,
    source,
    interrupted,
    taken,
  };
}

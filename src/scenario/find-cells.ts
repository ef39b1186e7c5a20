// Which values of a variable can still make a difference, scene by scene: the reason why states stay few.
// Two values lie in one cell when no test from that scene on can tell them apart, whatever is chosen. States with equal
// cells have the same plays, points and outcomes ahead, so the solver keeps one of them and loses nothing.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import type { CompiledChoice, CompiledCondition } from './compile-game.ts';

/** For one variable in one scene: cell of each value (value − min → cell). */
export interface Cells {
  readonly count: number;
  readonly of: Uint16Array;
}

/** A cut at `k` parts the values below `k` from those from `k` on; index `k − min`. */
type Cuts = Uint8Array[];

/**
 * Backward over the scenes until nothing grows. A test cuts where it turns; a cut `k` of the following scene becomes
 * `k − e` before an effect `e` (clamping moves no cut that lies inside the range) and vanishes before a set.
 */
export function findCells(scenes: CompiledChoice[][], min: number[], max: number[]): Cells[][] {
  const sizes = min.map((low, variable) => max[variable]! - low + 1);
  const noCuts = (): Cuts => sizes.map((size) => new Uint8Array(size));
  const cuts = scenes.map(noCuts);

  const cutAtTests = (into: Cuts, condition: CompiledCondition) => {
    for (const { variable, from, to } of condition?.flat() ?? []) {
      for (const cut of [from, to + 1]) {
        const index = cut - min[variable]!;
        if (index > 0 && index < sizes[variable]!) into[variable]![index] = 1;
      }
    }
  };
  const add = (into: Uint8Array, from: Uint8Array, shift: number): boolean => {
    let grew = false;
    for (let index = 1; index < from.length; index += 1) {
      const moved = index - shift;
      if (from[index] === 1 && moved > 0 && moved < into.length && into[moved] === 0) {
        into[moved] = 1;
        grew = true;
      }
    }
    return grew;
  };
  /** Cuts that matter once this choice is made, before its effects. */
  const cutsBefore = (choice: CompiledChoice): Cuts => {
    const now = noCuts();
    for (const { when, target } of choice.branches) {
      cutAtTests(now, when);
      if (target >= 0) cuts[target]!.forEach((from, variable) => add(now[variable]!, from, 0));
    }
    for (const extra of choice.also.toReversed()) {
      for (const { variable, amount, isSet } of extra.effects) {
        if (!isSet) add(now[variable]!, now[variable]!.slice(), amount);
      }
    }
    for (const { variable, amount, isSet } of choice.effects) {
      const later = now[variable]!;
      now[variable] = new Uint8Array(later.length);
      if (!isSet) add(now[variable], later, amount);
    }
    for (const extra of choice.also) cutAtTests(now, extra.when);
    cutAtTests(now, choice.when);
    return now;
  };

  for (let grew = true; grew;) {
    grew = false;
    for (let scene = scenes.length - 1; scene >= 0; scene -= 1) {
      for (const choice of scenes[scene]!) {
        cutsBefore(choice).forEach((from, variable) => {
          if (add(cuts[scene]![variable]!, from, 0)) grew = true;
        });
      }
    }
  }
  return cuts.map((perVariable) => perVariable.map(numberCells));
}

function numberCells(cuts: Uint8Array): Cells {
  const of = new Uint16Array(cuts.length);
  let cell = 0;
  for (let index = 0; index < cuts.length; index += 1) of[index] = cell += cuts[index]!;
  return { count: cell + 1, of };
}

/** Key of a state within its scene, the same for states that have the same future: a number while it fits, else a text. */
export function makeKey(cells: Cells[], min: number[]): (values: ArrayLike<number>) => number | string {
  const live = cells.flatMap(({ count }, variable) => (count > 1 ? [variable] : []));
  const fits =
    live.reduce((product, variable) => product * cells[variable]!.count, 1) <= Number.MAX_SAFE_INTEGER;
  const cellOf = (values: ArrayLike<number>, variable: number) =>
    cells[variable]!.of[values[variable]! - min[variable]!]!;
  if (!fits) return (values) => live.map((variable) => cellOf(values, variable)).join();
  return (values) => {
    let key = 0;
    for (const variable of live) key = key * cells[variable]!.count + cellOf(values, variable);
    return key;
  };
}

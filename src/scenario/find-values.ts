// Which values each variable may have in each scene, taken one variable at a time: a superset of the truth, for judging
// lines of speech. The exact states (`state-graph.ts`) leave out what only lines read, and keep plays few by that.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import { compileGame, type CompiledCondition } from './compile-game.ts';
import { isInside } from './condition.ts';
import type { Condition } from './fill-in.ts';
import type { Game } from './game.ts';

/** Variable id → its possible values, ascending. */
export type PossibleValues = Record<string, number[]>;

interface FoundValues {
  /** Per scene, on entering it. */
  readonly entering: PossibleValues[];
  /** Per scene and choice, after its effects: what a reply can read. */
  readonly after: PossibleValues[][];
}

type Sets = Set<number>[];

/** Forward over the scenes until nothing grows. */
export function findValues(game: Game): FoundValues {
  const { scenes, min, max, start, startScene, variables } = compileGame(game);
  const entering: Sets[] = scenes.map(() => variables.map(() => new Set()));
  const after: Sets[][] = scenes.map((choices) => choices.map(() => variables.map(() => new Set())));
  start.forEach((value, variable) => entering[startScene]![variable]!.add(value));
  const pending = new Set([startScene]);
  for (const scene of pending) {
    pending.delete(scene);
    scenes[scene]!.forEach((choice, index) => {
      const before = narrow(entering[scene]!, choice.when);
      if (before.some(({ size }) => size === 0)) return;
      const sets = before.map((set) => new Set(set));
      const apply = (effects: (typeof choice)['effects'], keep: boolean) => {
        for (const { variable, amount, isSet } of effects) {
          const moved = [...sets[variable]!].map((value) =>
            Math.min(max[variable]!, Math.max(min[variable]!, isSet ? amount : value + amount)),
          );
          sets[variable] = new Set(keep ? [...sets[variable]!, ...moved] : moved);
        }
      };
      apply(choice.effects, false);
      for (const extra of choice.also) apply(extra.effects, true);
      grow(after[scene]![index]!, sets);
      for (const { when, target } of choice.branches) {
        if (target >= 0 && grow(entering[target]!, narrow(sets, when))) pending.add(target);
      }
    });
  }
  const name = (sets: Sets): PossibleValues =>
    Object.fromEntries(sets.map((set, index) => [variables[index]!, [...set].sort((a, b) => a - b)]));
  return { entering: entering.map(name), after: after.map((choices) => choices.map(name)) };
}

/** The sets as far as a condition of one clause lets them through; of several clauses, all. */
function narrow(sets: Sets, condition: CompiledCondition): Sets {
  if (condition?.length !== 1) return sets;
  const narrowed = [...sets];
  for (const test of condition[0]!) {
    narrowed[test.variable] = new Set([...narrowed[test.variable]!].filter((value) => isInside(test, value)));
  }
  return narrowed;
}

function grow(into: Sets, from: Sets): boolean {
  if (from.some(({ size }) => size === 0)) return false;
  let grew = false;
  from.forEach((set, variable) => {
    const before = into[variable]!.size;
    for (const value of set) into[variable]!.add(value);
    grew ||= into[variable]!.size > before;
  });
  return grew;
}

/** Every combination of the possible values of the variables that the conditions read; `undefined` when too many. */
export function statesToTry(
  conditions: readonly (Condition | undefined)[],
  possible: PossibleValues,
  limit = 50_000,
): Record<string, number>[] | undefined {
  const read = [
    ...new Set(conditions.flatMap((when) => (when ?? []).flatMap((clause) => Object.keys(clause)))),
  ];
  if (read.reduce((product, id) => product * (possible[id]?.length ?? 0), 1) > limit) return undefined;
  return read.reduce<Record<string, number>[]>(
    (states, id) =>
      states.flatMap((state) => (possible[id] ?? []).map((value) => ({ ...state, [id]: value }))),
    [{}],
  );
}

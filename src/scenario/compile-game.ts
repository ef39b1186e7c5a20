// A game in the form the solver walks fast: variables, scenes and outcomes as numbers, conditions as intervals.
// Expects a game whose ids meet (`check-references.ts`); decides nothing about values.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import { parseTest, rangeOf, type Interval } from './condition.ts';
import { findCells, type Cells } from './find-cells.ts';
import { outcomeByState, type Branch, type Condition, type Effects } from './fill-in.ts';
import type { Game, GameChoice } from './game.ts';

/** Whether one variable lies in an interval; `variable` is its index. */
interface CompiledTest extends Interval {
  readonly variable: number;
}

/** Clauses; one must hold. `undefined` always holds. */
export type CompiledCondition = CompiledTest[][] | undefined;

interface CompiledEffect {
  readonly variable: number;
  readonly amount: number;
  readonly isSet: boolean;
}

export interface CompiledChoice {
  readonly when: CompiledCondition;
  readonly effects: CompiledEffect[];
  readonly also: { when: CompiledCondition; effects: CompiledEffect[] }[];
  /** Weighted points of this choice, all dimensions together. */
  readonly points: number;
  /** Interrupts first, then the choice's own. */
  readonly branches: CompiledBranch[];
}

export interface CompiledBranch {
  readonly when: CompiledCondition;
  /** Scene index, or `-1 - outcome index`. */
  readonly target: number;
  /** Where it is written: position in `interrupts`, or in the choice's `to`. */
  readonly isInterrupt: boolean;
  readonly position: number;
}

export interface CompiledGame {
  readonly game: Game;
  readonly variables: string[];
  readonly min: number[];
  readonly max: number[];
  readonly start: number[];
  readonly startScene: number;
  readonly scenes: CompiledChoice[][];
  readonly outcomePoints: number[];
  /** Per scene and variable: which values no later rule can tell apart. */
  readonly cells: Cells[][];
}

export function compileGame(game: Game): CompiledGame {
  const variables = [...Object.keys(game.variables), ...Object.keys(game.flags)];
  const indexOf = new Map(variables.map((id, index) => [id, index]));
  const sceneOf = new Map(game.scenes.map(({ id }, index) => [id, index]));
  const outcomeOf = new Map(game.outcomes.map(({ id }, index) => [id, index]));

  const condition = (when: Condition | undefined): CompiledCondition =>
    when?.map((clause) =>
      Object.entries(clause).map(([id, test]) => ({ variable: indexOf.get(id) ?? 0, ...parseTest(test) })),
    );
  const effects = (authored: Effects): CompiledEffect[] =>
    Object.entries(authored).map(([id, effect]) => ({
      variable: indexOf.get(id) ?? 0,
      amount: typeof effect === 'string' ? Number(effect.slice(1)) : effect,
      isSet: typeof effect === 'string',
    }));
  const branches =
    (isInterrupt: boolean) =>
    (branch: Branch, position: number): CompiledBranch[] => {
      const { when, to } = branch;
      if (to !== outcomeByState) {
        const target = sceneOf.get(to) ?? -1 - (outcomeOf.get(to) ?? 0);
        return [{ when: condition(when), target, isInterrupt, position }];
      }
      // `when` and the outcome's own condition must both hold: multiply their clauses out.
      const guard = condition(when) ?? [[]];
      return game.outcomes.flatMap((outcome, index) => {
        if (!outcome.when && index < game.outcomes.length - 1) return [];
        const own = condition(outcome.when) ?? [[]];
        const both = guard.flatMap((g) => own.map((o) => [...g, ...o]));
        return [{ when: both, target: -1 - index, isInterrupt, position }];
      });
    };
  const weights = new Map(game.dimensions.map(({ id, weight }) => [id, weight]));
  const compileChoice = (choice: GameChoice): CompiledChoice => ({
    when: condition(choice.when),
    effects: effects(choice.effects),
    also: choice.also.map((extra) => ({ when: condition(extra.when), effects: effects(extra.effects) })),
    points: Object.entries(choice.points).reduce(
      (sum, [id, points]) => sum + points * (weights.get(id) ?? 0),
      0,
    ),
    branches: [...game.interrupts.flatMap(branches(true)), ...choice.to.flatMap(branches(false))],
  });

  const scenes = game.scenes.map((scene) => scene.choices.map(compileChoice));
  const min = variables.map((id) => rangeOf(game, id)[0]);
  const max = variables.map((id) => rangeOf(game, id)[1]);
  return {
    game,
    variables,
    min,
    max,
    start: variables.map((id) => game.variables[id]?.start ?? 0),
    startScene: sceneOf.get(game.start) ?? 0,
    scenes,
    outcomePoints: game.outcomes.map(({ points }) => points),
    cells: findCells(scenes, min, max),
  };
}

// The functions below run for every choice of every state, on a phone too: plain loops, nothing made on the way.

export function holds(condition: CompiledCondition, values: ArrayLike<number>): boolean {
  if (!condition) return true;
  clauses: for (const clause of condition) {
    for (const test of clause) {
      const value = values[test.variable]!;
      if ((value >= test.from && value <= test.to) !== test.inside) continue clauses;
    }
    return true;
  }
  return false;
}

/** Makes a choice: writes the values after it into `after` and returns the branch it takes, if any holds. */
export function step(
  game: CompiledGame,
  choice: CompiledChoice,
  before: Int32Array,
  after: Int32Array,
): CompiledBranch | undefined {
  after.set(before);
  applyTo(after, choice.effects, game);
  for (const extra of choice.also) if (holds(extra.when, before)) applyTo(after, extra.effects, game);
  for (const branch of choice.branches) if (holds(branch.when, after)) return branch;
  return undefined;
}

function applyTo(values: Int32Array, effects: CompiledEffect[], { min, max }: CompiledGame): void {
  for (const { variable, amount, isSet } of effects) {
    const wanted = isSet ? amount : values[variable]! + amount;
    values[variable] = Math.min(max[variable]!, Math.max(min[variable]!, wanted));
  }
}

// Reading conditions and effects: what `'>=70'` means, what `-8` does. Knows no scenes.
import type { Condition, Effects } from './fill-in.ts';
import type { Game, State } from './game.ts';

/** A test as an interval of whole numbers, both ends included; `inside` is false for `!=`. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly inside: boolean;
}

const readBefore = new Map<string, Interval>();

function readTest(test: string): Interval {
  const [, operator, number, from, to] = /^(?:([<>!]?=|[<>])(-?\d+)|(-?\d+)\.\.(-?\d+))$/.exec(test) ?? [];
  if (from !== undefined) return { from: Number(from), to: Number(to), inside: true };
  const value = Number(number);
  if (operator === '>=') return { from: value, to: Infinity, inside: true };
  if (operator === '>') return { from: value + 1, to: Infinity, inside: true };
  if (operator === '<=') return { from: -Infinity, to: value, inside: true };
  if (operator === '<') return { from: -Infinity, to: value - 1, inside: true };
  return { from: value, to: value, inside: operator !== '!=' };
}

/** The interval behind a test that the schema accepted, such as `'>=70'`, `'!=0'` or `'30..69'`. */
export function parseTest(test: string): Interval {
  let interval = readBefore.get(test);
  if (!interval) readBefore.set(test, (interval = readTest(test)));
  return interval;
}

export function isInside(interval: Interval, value: number): boolean {
  return (value >= interval.from && value <= interval.to) === interval.inside;
}

/** Whether one clause of the condition holds; no condition always does. An unknown variable counts as 0. */
export function isMet(condition: Condition | undefined, state: State): boolean {
  return (
    !condition ||
    condition.some((clause) =>
      Object.entries(clause).every(([id, test]) => isInside(parseTest(test), state[id] ?? 0)),
    )
  );
}

/** Lowest and highest value of a variable; a flag runs from 0 to 1. */
export function rangeOf(game: Game, id: string): readonly [min: number, max: number] {
  const variable = game.variables[id];
  return variable ? [variable.min, variable.max] : [0, 1];
}

/** The state after some effects, each variable kept inside its range. Effects on unknown ids are passed over. */
export function applyEffects(game: Game, state: State, effects: Effects): State {
  const next: Record<string, number> = { ...state };
  for (const [id, effect] of Object.entries(effects)) {
    const value = next[id];
    if (value === undefined) continue;
    const [min, max] = rangeOf(game, id);
    const wanted = typeof effect === 'string' ? Number(effect.slice(1)) : value + effect;
    next[id] = Math.min(max, Math.max(min, wanted));
  }
  return next;
}

/** Every variable at its start, every flag at 0. */
export function startState(game: Game): State {
  return {
    ...Object.fromEntries(Object.keys(game.flags).map((id) => [id, 0])),
    ...Object.fromEntries(Object.entries(game.variables).map(([id, { start }]) => [id, start])),
  };
}

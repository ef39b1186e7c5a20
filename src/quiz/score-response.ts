// Points for one response. Knows no run, no words and no interface.
import { choiceIds, choiceKey, pairParts } from './choices.ts';
import type { AnyItem } from './item.ts';
import { parseNumber } from './parse-number.ts';
import type { Response } from './response.ts';

/** Points: 0 ≤ raw ≤ max. */
export interface Score {
  readonly raw: number;
  readonly max: number;
}

/**
 * Points for one item, at most one. Order of clicking and repeats never matter; ids the item does not know count as not
 * given. Expects a response that `validateResponse` accepted; anything less simply earns less.
 *
 * - single, true-false, multiple: right picks minus wrong picks over the size of the key, never below 0
 *   (of one right option that is all or nothing)
 * - matching, categorize: share of rows right
 * - ordering: of the pairs that are neighbours in the key, the share whose first stands before its second
 * - numeric: right within the tolerance, edge included
 * - best-worst: (rating of the pick for best − rating of the pick for worst) over (highest − lowest), never below 0
 *
 * @see src/quiz/README.md, "Partial credit"; curriculum 4.1
 */
export function scoreResponse(item: AnyItem, response: Response): Score {
  return { raw: Math.min(1, Math.max(0, shareRight(item, response))), max: 1 };
}

function shareRight(item: AnyItem, { picks = [], pairs = {}, order = [], text = '' }: Response): number {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const key = choiceKey(item);
      const points = choiceIds(item).map((id) => (picks.includes(id) ? (key.includes(id) ? 1 : -1) : 0));
      return points.reduce<number>((sum, point) => sum + point, 0) / key.length;
    }
    case 'matching':
    case 'categorize': {
      const { rows } = pairParts(item);
      return rows.filter(({ id }) => pairs[id] === item.key[id]).length / rows.length;
    }
    case 'ordering':
      return (
        item.key.filter((_id, place) => isInOrder(item.key, place, order)).length / (item.key.length - 1)
      );
    case 'numeric':
      return Number(isWithin(item.tolerance, item.key, parseNumber(text)));
    case 'best-worst': {
      const ratings = item.options.map(({ rating }) => rating);
      const ratingOf = (pick: string | undefined): number =>
        item.options.find(({ id }) => id === pick)?.rating ?? NaN;
      const spread = Math.max(...ratings) - Math.min(...ratings);
      return (ratingOf(pairs['best']) - ratingOf(pairs['worst'])) / spread || 0;
    }
  }
}

/**
 * Does the step at a place of the key stand behind the one before it, in the order given? The first step has none before
 * it and is never in order; a step left out is behind nothing.
 */
export function isInOrder(key: readonly string[], place: number, order: readonly string[]): boolean {
  const before = order.indexOf(key[place - 1] ?? '');
  return before >= 0 && before < order.indexOf(key[place] ?? '');
}

/** Is a value within the tolerance of a target? Rounding of binary fractions does not decide at the edge. */
export function isWithin(tolerance: number, target: number, value: number | null): boolean {
  return value !== null && Math.abs(value - target) <= tolerance + 1e-9 * Math.max(1, Math.abs(target));
}

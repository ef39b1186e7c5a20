// Points for one response. Knows no run, no words and no interface.
import type { AnyItem } from './item.ts';
import { parseNumber } from './parse-number.ts';
import type { Response } from './response.ts';

/** Points: 0 ≤ raw ≤ max. */
export interface Score {
  readonly raw: number;
  readonly max: number;
}

/** Rounding of binary fractions must not decide at the edge of a tolerance: 0.1 + 0.2 is within 0 of 0.3. */
const epsilon = 1e-9;

/**
 * Points for one item, at most one. Order of clicking and repeats never matter; ids the item does not know count as not
 * given. Expects a response that `validateResponse` accepted; anything less simply earns less.
 *
 * - single, true-false: all or nothing
 * - multiple: right picks minus wrong picks over the size of the key, never below 0
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

/** Is `value` within the item's tolerance of `target`? Also finds the trap someone fell into. */
export function isWithin(tolerance: number, target: number, value: number | null): boolean {
  return value !== null && Math.abs(value - target) <= tolerance + epsilon * Math.max(1, Math.abs(target));
}

function shareRight(item: AnyItem, response: Response): number {
  switch (item.kind) {
    case 'single':
      return Number(response.option === item.key);
    case 'true-false':
      return Number(response.value === item.key);
    case 'multiple': {
      const picks = item.options.filter(({ id }) => response.options?.includes(id));
      const right = picks.filter(({ id }) => item.key.includes(id)).length;
      return (right - (picks.length - right)) / item.key.length;
    }
    case 'matching':
      return shareOfRows(item.prompts, item.key, response);
    case 'categorize':
      return shareOfRows(item.options, item.key, response);
    case 'ordering': {
      const order = response.order ?? [];
      const inOrder = item.key.filter((id, index) => {
        const place = order.indexOf(id);
        return index > 0 && place > precedingPlace(order, item.key[index - 1]);
      });
      return inOrder.length / (item.key.length - 1);
    }
    case 'numeric':
      return Number(isWithin(item.tolerance, item.key, parseNumber(response.text ?? '')));
    case 'best-worst': {
      const ratings = item.options.map(({ rating }) => rating);
      const best = item.options.find(({ id }) => id === response.best);
      const worst = item.options.find(({ id }) => id === response.worst);
      if (!best || !worst) return 0;
      return (best.rating - worst.rating) / (Math.max(...ratings) - Math.min(...ratings));
    }
  }
}

function shareOfRows(
  rows: readonly { readonly id: string }[],
  key: Readonly<Record<string, string>>,
  response: Response,
): number {
  return rows.filter(({ id }) => response.pairs?.[id] === key[id]).length / rows.length;
}

/** Place of a step that must come before another; a step left out comes before nothing. */
function precedingPlace(order: readonly string[], id: string | undefined): number {
  const place = id === undefined ? -1 : order.indexOf(id);
  return place < 0 ? Infinity : place;
}

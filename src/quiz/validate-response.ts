// Whether a response can be scored yet. "Not answered yet" is its own answer, never a zero.
import { choiceIds, pairParts } from './choices.ts';
import type { AnyItem } from './item.ts';
import { parseNumber } from './parse-number.ts';
import type { Response } from './response.ts';

/**
 * Why a response cannot be scored yet: nothing given; some rows or one of the two picks missing; typing that is no number;
 * the same option as best and as worst.
 */
export type ResponseProblem = 'empty' | 'incomplete' | 'not-a-number' | 'same-option';

/**
 * Null when the response can be scored, else the reason. Ids the item does not know count as not given.
 * An ordering counts as given once it was moved: it never starts solved, so leaving it is not an answer.
 */
export function validateResponse(item: AnyItem, response: Response = {}): ResponseProblem | null {
  const parts = givenParts(item, response);
  if (!parts.includes(true)) return 'empty';
  if (parts.includes(false)) return 'incomplete';
  if (item.kind === 'numeric' && parseNumber(response.text ?? '') === null) return 'not-a-number';
  const isSame = item.kind === 'best-worst' && response.pairs?.['best'] === response.pairs?.['worst'];
  return isSame ? 'same-option' : null;
}

/** For each part that has to be given, whether it is. */
function givenParts(item: AnyItem, { picks = [], pairs = {}, order = [], text = '' }: Response): boolean[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return [choiceIds(item).some((id) => picks.includes(id))];
    case 'matching':
    case 'categorize': {
      const { rows, targets } = pairParts(item);
      return rows.map((row) => targets.some(({ id }) => id === pairs[row.id]));
    }
    case 'ordering':
      return item.options.map(({ id }) => order.includes(id));
    case 'numeric':
      return [text.trim() !== ''];
    case 'best-worst':
      return ['best', 'worst'].map((pick) => item.options.some(({ id }) => id === pairs[pick]));
  }
}

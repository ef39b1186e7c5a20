// Whether a response can be scored yet. "Not answered yet" is its own answer, never a zero.
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
export function validateResponse(item: AnyItem, response: Response | undefined): ResponseProblem | null {
  if (!response) return 'empty';
  const known = (id: string | undefined): boolean =>
    'options' in item && item.options.some((option) => option.id === id);
  switch (item.kind) {
    case 'single':
      return known(response.option) ? null : 'empty';
    case 'multiple':
      return response.options?.some(known) ? null : 'empty';
    case 'true-false':
      return typeof response.value === 'boolean' ? null : 'empty';
    case 'matching':
      return rowsProblem(item.prompts, item.options, response);
    case 'categorize':
      return rowsProblem(item.options, item.categories, response);
    case 'ordering':
      if (!response.order?.length) return 'empty';
      return item.options.every(({ id }) => response.order?.includes(id)) ? null : 'incomplete';
    case 'numeric':
      if (!response.text?.trim()) return 'empty';
      return parseNumber(response.text) === null ? 'not-a-number' : null;
    case 'best-worst': {
      const given = [response.best, response.worst].filter(known).length;
      if (given < 2) return given ? 'incomplete' : 'empty';
      return response.best === response.worst ? 'same-option' : null;
    }
  }
}

interface WithId {
  readonly id: string;
}

function rowsProblem(
  rows: readonly WithId[],
  targets: readonly WithId[],
  { pairs }: Response,
): ResponseProblem | null {
  const filled = rows.filter((row) => targets.some(({ id }) => id === pairs?.[row.id])).length;
  if (filled === rows.length) return null;
  return filled ? 'incomplete' : 'empty';
}

// From a touched field to the response it makes. Fields carry ids: `name` says which part of the item, `value` what was given.
import type { AnyItem } from './item.ts';
import type { Response } from './response.ts';

/** A field as the browser reports it. */
export interface Field {
  /** Row of a matching or categorize item; `best` or `worst`; other kinds have one field and ignore it. */
  readonly name: string;
  readonly value: string;
}

/** The response after a field was changed. (Orderings have buttons instead of fields.) */
export function changeResponse(
  item: AnyItem,
  { picks = [], pairs }: Response,
  { name, value }: Field,
): Response {
  switch (item.kind) {
    case 'multiple':
      return { picks: picks.includes(value) ? picks.filter((pick) => pick !== value) : [...picks, value] };
    case 'single':
    case 'true-false':
      return { picks: [value] };
    case 'numeric':
      return { text: value };
    default:
      return { pairs: { ...pairs, [name]: value } };
  }
}

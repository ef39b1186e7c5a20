// The rows of TARP's table, for the bars and for the table beside them.
import type { Localized } from '../../i18n/locale.ts';
import type { Figure } from '../figure-schema.ts';
import { readNumbers } from './read-parts.ts';

const rowIds = ['silent', 'unsettled', 'settled', 'quickly'] as const;

/** What happened → share in per cent that meant to buy again, after a small and after a costly problem. */
export function tarpRows(figure: Localized<Figure>) {
  const numbers = readNumbers('tarp-table', figure);
  return rowIds.map((id) => ({ id, small: numbers[`${id}-small`], costly: numbers[`${id}-costly`] }));
}

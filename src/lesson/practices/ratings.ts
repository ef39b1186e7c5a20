// An audit of one's own habits: ratings 0–3 by statement, and the one habit chosen to improve.
// A statement without a rating is not a zero.
import { readField, readRecord } from './read-record.ts';

export interface Audit {
  readonly ratings: Readonly<Record<string, number>>;
  /** Id of the statement chosen to improve. */
  readonly chosen?: string | undefined;
}

export const highestRating = 3;

function isRating(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= highestRating;
}

export function readAudit(stored: unknown): Audit {
  const chosen = readField(stored, 'chosen');
  return {
    ratings: readRecord(readField(stored, 'ratings'), isRating),
    chosen: typeof chosen === 'string' ? chosen : undefined,
  };
}

export function rate(audit: Audit, id: string, rating: number): Audit {
  return { ...audit, ratings: { ...audit.ratings, [id]: rating } };
}

/** The statements with the lowest rating; none while one is not rated yet. */
export function weakest<Each extends { readonly id: string }>(
  { ratings }: Audit,
  statements: readonly Each[],
): Each[] {
  const lowest = Math.min(...statements.map(({ id }) => ratings[id] ?? Number.NaN));
  return statements.filter(({ id }) => ratings[id] === lowest);
}

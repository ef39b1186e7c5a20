// Which wrong beliefs stood behind a learner's answers, the most frequent first.
import { isRight, type ItemResponse } from './item-responses.ts';

export interface MisconceptionMet {
  readonly id: string;
  readonly count: number;
  /** ISO 8601, UTC. */
  readonly lastAt: string;
  /** The item where it was met last: its section is where to read again. */
  readonly item: string;
  /** Whether every item where it was met has been answered rightly since. */
  readonly isOvercome: boolean;
}

/**
 * Every misconception met, by how often; those not yet overcome before those that are, the more recent first where equal.
 * @param responses oldest first
 */
export function readMisconceptionsMet(responses: readonly ItemResponse[]): MisconceptionMet[] {
  const latest = new Map(responses.map((response) => [response.item, response]));
  const ids = [...new Set(responses.flatMap(({ misconceptions }) => misconceptions))];
  return ids
    .map((id) => {
      const met = responses.filter(({ misconceptions }) => misconceptions.includes(id));
      const last = met.at(-1);
      return {
        id,
        count: met.length,
        lastAt: last?.at ?? '',
        item: last?.item ?? '',
        isOvercome: met.every(({ item }) => {
          const now = latest.get(item);
          return now !== undefined && isRight(now);
        }),
      };
    })
    .sort(
      (a, b) =>
        Number(a.isOvercome) - Number(b.isOvercome) ||
        b.count - a.count ||
        (a.lastAt < b.lastAt ? 1 : a.lastAt > b.lastAt ? -1 : 0),
    );
}

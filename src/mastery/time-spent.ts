// How long a learner has worked, as well as it can be told: a page left open is not work, so a sitting counts as an hour at
// most, and what a wrong clock made negative as nothing.
import type { Attempt } from '../record/attempt.ts';

const longestMs = 60 * 60_000;

export interface TimeSpent {
  readonly totalMs: number;
  /** In the order given; work that belongs to none is only in the total. */
  readonly byGroup: readonly number[];
  /** Days, as the learner's calendar has them, on which something was finished. */
  readonly days: number;
}

/**
 * @param groups each a set of `kind:activity`
 * @param dayOf the learner's calendar day of a moment (ISO 8601): the time zone is the browser's to know
 */
export function readTimeSpent(
  attempts: readonly Attempt[],
  groups: readonly ReadonlySet<string>[],
  dayOf: (moment: string) => string,
): TimeSpent {
  const sum = (some: readonly Attempt[]) =>
    some.reduce((ms, { durationMs }) => ms + Math.min(longestMs, Math.max(0, durationMs)), 0);
  return {
    totalMs: sum(attempts),
    byGroup: groups.map((group) =>
      sum(attempts.filter(({ kind, activity }) => group.has(`${kind}:${activity}`))),
    ),
    days: new Set(attempts.map(({ finishedAt }) => dayOf(finishedAt))).size,
  };
}

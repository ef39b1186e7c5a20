// The union of two sets of attempts, and which body counts where one id has two.
import type { Attempt } from './attempt.ts';

/**
 * The one of two attempts with the same id that counts: what was finished first, as in an exam hall; on a tie the lesser
 * JSON text, so that every device chooses alike. Two bodies come about when two tabs finish one run.
 */
function first(a: Attempt, b: Attempt): Attempt {
  if (a.finishedAt === b.finishedAt) return JSON.stringify(b) < JSON.stringify(a) ? b : a;
  return b.finishedAt < a.finishedAt ? b : a;
}

/**
 * Set union by id, sorted by id. Commutative, associative and idempotent, also where one id has two bodies.
 * @returns `mine` itself where `theirs` adds nothing
 */
export function mergeAttempts(mine: readonly Attempt[], theirs: readonly Attempt[]): readonly Attempt[] {
  if (theirs.length === 0) return mine;
  const byId = new Map(mine.map((attempt) => [attempt.id, attempt]));
  let isChanged = false;
  for (const attempt of theirs) {
    const known = byId.get(attempt.id);
    const winner = known ? first(known, attempt) : attempt;
    isChanged ||= winner !== known;
    byId.set(attempt.id, winner);
  }
  return isChanged ? [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) : mine;
}

/** Those of `theirs` that joining them would bring: unknown ids, and earlier endings of known runs. Sorted by id. */
export function findNew(mine: readonly Attempt[], theirs: readonly Attempt[]): readonly Attempt[] {
  const had = new Set(mine);
  return mergeAttempts(mine, theirs).filter((attempt) => !had.has(attempt));
}

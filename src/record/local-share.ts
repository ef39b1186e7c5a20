// Which attempts local storage keeps of a record that has grown long. The database keeps them all; local storage is read
// before the first paint, so what lies there must stay few.
import type { Attempt } from './attempt.ts';

const scaled = ({ score }: Attempt): number => (score.max > 0 ? score.raw / score.max : 0);

/**
 * The newest, and of every activity the best, so that what has been achieved shows at the first paint however long ago it
 * was.
 * @param attempts sorted by id
 * @param newest how many of the newest; a shorter record is kept whole
 * @returns ids
 */
export function chooseLocal(attempts: readonly Attempt[], newest: number): ReadonlySet<string> {
  const best = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const key = `${attempt.kind} ${attempt.activity}`;
    const known = best.get(key);
    if (!known || scaled(attempt) >= scaled(known)) best.set(key, attempt);
  }
  return new Set([...attempts.slice(-newest), ...best.values()].map(({ id }) => id));
}

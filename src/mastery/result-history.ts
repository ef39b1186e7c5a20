// What came out of each quiz, simulation and final assessment, every time.
import type { Attempt } from '../record/attempt.ts';

export interface Result {
  readonly id: string;
  /** 0–1. */
  readonly share: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** A test, or a play in exam conditions, against practice. */
  readonly isTest: boolean;
  /** Only what had been missed was asked again. */
  readonly isPartial: boolean;
}

export interface ActivityResults {
  readonly kind: string;
  readonly activity: string;
  /** Oldest first. */
  readonly results: readonly Result[];
  /** Best share of a whole run; undefined where only parts were asked. */
  readonly best: number | undefined;
}

const kinds = new Set(['quiz', 'exam', 'scenario']);

/**
 * Results by activity, the one worked at last first.
 * @param attempts sorted by id
 */
export function readHistory(attempts: readonly Attempt[]): ActivityResults[] {
  const byActivity = new Map<string, { kind: string; activity: string; results: Result[] }>();
  for (const attempt of attempts) {
    const { id, kind, activity, score, finishedAt } = attempt;
    if (!kinds.has(kind) || !(score.max > 0)) continue;
    const key = `${kind} ${activity}`;
    const known = byActivity.get(key) ?? { kind, activity, results: [] };
    // Put at the end again: the order is that of the latest results.
    byActivity.delete(key);
    byActivity.set(key, known);
    known.results.push({
      id,
      share: Math.min(1, Math.max(0, score.raw / score.max)),
      at: finishedAt,
      isTest: kind === 'exam' || attempt['mode'] === 'test' || attempt['mode'] === 'exam',
      isPartial: attempt['scope'] === 'missed',
    });
  }
  return [...byActivity.values()].reverse().map((activity) => {
    const whole = activity.results.filter(({ isPartial }) => !isPartial).map(({ share }) => share);
    return { ...activity, best: whole.length > 0 ? Math.max(...whole) : undefined };
  });
}

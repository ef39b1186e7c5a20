// One finished piece of work, as it is stored, and the glance that every page can afford at its start.
// Leaves hostile text, limits and ranges to `parse-attempt.ts`, and which of two bodies counts to `merge-attempts.ts`.

type AttemptKind = 'lesson' | 'quiz' | 'exam' | 'scenario' | 'reflection' | 'recall';
/** Any text, without hiding from an editor the kinds that are known. */
type LaterKind = string & Record<never, never>;

/** Points, never a percentage: readings compute the scaled score, and clamp it (0 ≤ raw ≤ max is not checked here). */
export interface Score {
  readonly raw: number;
  readonly max: number;
}

/** Never edited once stored. Fields and kinds that this version does not know are kept as they are. */
export interface Attempt {
  /** Id of the run, taken at its start (`newRunId`): sorts by time, and finishing twice counts once. */
  readonly id: string;
  readonly kind: AttemptKind | LaterKind;
  /** Id of the activity in the outline. Permanent. */
  readonly activity: string;
  /** Content hash of what was answered. */
  readonly revision: string;
  readonly locale: 'zh' | 'en';
  /** ISO 8601, UTC. For display: order comes from `id`, because a clock may be set back. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly durationMs: number;
  /** Plain JSON objects of the activity's own making. They hold ids, never displayed text. */
  readonly responses: readonly unknown[];
  readonly score: Score;
  readonly [unknown: string]: unknown;
}

const texts = ['id', 'kind', 'activity', 'revision', 'locale', 'startedAt', 'finishedAt'];

/**
 * Whether a value parsed from JSON has the fields of an attempt, so that readings do not trip over it. For bytes that this
 * browser wrote and whose sum is right; everything else comes in through `parseAttempt`, which accepts nothing that this
 * refuses.
 */
export function isAttempt(value: unknown): value is Attempt {
  const attempt = value as Attempt | null;
  return (
    texts.every((field) => typeof attempt?.[field] === 'string') &&
    typeof attempt?.durationMs === 'number' &&
    Array.isArray(attempt.responses) &&
    typeof (attempt.score as Score | null | undefined)?.raw === 'number' &&
    typeof attempt.score.max === 'number'
  );
}

// One finished piece of work, as it is stored, and the check that every page can afford at its start.
// Leaves text, limits and hostile files to `parse-attempt.ts`, and which of two bodies counts to `merge-attempts.ts`.

export type AttemptKind = 'lesson' | 'quiz' | 'exam' | 'scenario' | 'reflection' | 'recall';

/** Points, never a percentage: readings compute the scaled score, and clamp it (0 ≤ raw ≤ max is not checked here). */
export interface Score {
  readonly raw: number;
  readonly max: number;
}

/** Never edited once stored. Fields and kinds that this version does not know are kept as they are. */
export interface Attempt {
  /** Id of the run, taken at its start (`newRunId`): sorts by time, and finishing twice counts once. */
  readonly id: string;
  /** An `AttemptKind`, or a kind of a later version. */
  readonly kind: string;
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

const isoTime = /^(\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Whether a text is a moment in ISO 8601, UTC, as `Date.prototype.toISOString` writes it. */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && isoTime.test(value) && !Number.isNaN(Date.parse(value));
}

/** Letters, digits, `_`, `-` and `.`, 64 at most: an id is part of a storage key and of a file. */
export function isAttemptId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]{1,64}$/.test(value);
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 200;
}

/**
 * Whether a value parsed from JSON has the shape of an attempt. The same rule as `AttemptSchema` of
 * `parse-attempt.ts`, written by hand because it runs over the whole record before the first paint; a property
 * test keeps the two equal.
 */
export function isAttempt(value: unknown): value is Attempt {
  if (!isPlainObject(value)) return false;
  const { score } = value;
  return (
    isAttemptId(value['id']) &&
    isName(value['kind']) &&
    isName(value['activity']) &&
    isName(value['revision']) &&
    (value['locale'] === 'zh' || value['locale'] === 'en') &&
    isMoment(value['startedAt']) &&
    isMoment(value['finishedAt']) &&
    Number.isFinite(value['durationMs']) &&
    Array.isArray(value['responses']) &&
    value['responses'].every(isPlainObject) &&
    isPlainObject(score) &&
    Number.isFinite(score['raw']) &&
    Number.isFinite(score['max'])
  );
}

// A card looked at, as an attempt of its own: a killed browser loses at most the card in hand. And back out of the record:
// the reviews of every card, in sane order whatever the clock did.
import type { Locale } from '../i18n/locale.ts';
import type { Attempt } from '../record/attempt.ts';
import { dayToText, learningDay, textToDay, type Clock } from './learning-day.ts';
import { grades, type Grade, type Review } from './schedule.ts';

/** The one entry of a recall attempt's `responses`. */
interface RecallResponse {
  readonly card: string;
  readonly grade: Grade;
  /** The learner's day, `2026-11-22`: kept, because from another time zone it could not be told any more. */
  readonly day: string;
  /** For cards with options that were picked: whether the pick was right. */
  readonly isRight?: boolean;
}

export interface LookedAt {
  /** Id of the run, taken when the card was shown: graded twice, it counts once. */
  readonly id: string;
  readonly card: string;
  /** Content hash of the card. */
  readonly revision: string;
  readonly locale: Locale;
  readonly startedMs: number;
  readonly grade: Grade;
  readonly isRight?: boolean | undefined;
}

/** Longer than this nobody looks at a card; the phone was put down. */
const longestMs = 5 * 60_000;

/** A card looked at counts as known unless it was forgotten. */
export function reviewToAttempt(
  { id, card, revision, locale, startedMs, grade, isRight }: LookedAt,
  clock: Clock,
): Attempt {
  const durationMs = Math.min(longestMs, Math.max(0, Math.round(clock.nowMs - startedMs)));
  const response: RecallResponse = {
    card,
    grade,
    day: dayToText(learningDay(clock.nowMs, clock)),
    ...(isRight !== undefined && { isRight }),
  };
  return {
    id,
    kind: 'recall',
    activity: card,
    revision,
    locale,
    startedAt: new Date(clock.nowMs - durationMs).toISOString(),
    finishedAt: new Date(clock.nowMs).toISOString(),
    durationMs,
    responses: [response],
    score: { raw: grade === 'again' ? 0 : 1, max: 1 },
  };
}

/**
 * Reviews by card, each list in the order in which they happened (run ids keep it when a clock is set back).
 * Days never go back: one that does counts as the day before it in the record. A day further ahead than tomorrow comes from
 * a clock that was wrong, and counts as the last sane one.
 */
export function readReviews(attempts: readonly Attempt[], clock: Clock): Map<string, Review[]> {
  const today = learningDay(clock.nowMs, clock);
  const reviews = new Map<string, Review[]>();
  let last: number | undefined;
  for (const { activity, responses, finishedAt } of sortById(
    attempts.filter(({ kind }) => kind === 'recall'),
  )) {
    const response = responses[0] as Partial<Record<keyof RecallResponse, unknown>> | null | undefined;
    const grade = grades.find((each) => each === response?.grade);
    if (!grade) continue;
    const told = textToDay(response?.day) ?? learningDay(Date.parse(finishedAt) || 0, clock);
    const day = told > today + 1 ? (last ?? today) : Math.max(last ?? told, told);
    last = day;
    reviews.set(activity, [...(reviews.get(activity) ?? []), { day, grade }]);
  }
  return reviews;
}

/** Attempts in the order in which they were begun, in whatever order they come. */
export function sortById(attempts: readonly Attempt[]): Attempt[] {
  return [...attempts].sort((a, b) => (a.id < b.id ? -1 : 1));
}

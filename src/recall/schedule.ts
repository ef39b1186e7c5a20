// When a card comes back: ts-fsrs with its default parameters, a day at a time. Cards, sessions and limits are `deck.ts`'s
// and `plan-day.ts`'s.
import { createEmptyCard, FSRS, Rating, type Grade as FsrsGrade } from 'ts-fsrs';
import { noonOf } from './learning-day.ts';

/** How it went, worst first. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** One card looked at on one day. */
export interface Review {
  readonly day: number;
  readonly grade: Grade;
}

/** A course is taken in weeks, so nothing is put off for longer than this many days. */
export const longestInterval = 30;

/** Share of due cards that should still be known: the scheduler's own default. */
const requestRetention = 0.9;

const ratings: Record<Grade, FsrsGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

// Steps of minutes are left out: what was forgotten comes again at the end of the same sitting (`plan-day.ts`). No fuzz, so
// that the same record gives the same days everywhere.
const scheduler = new FSRS({
  request_retention: requestRetention,
  maximum_interval: longestInterval,
  enable_fuzz: false,
  enable_short_term: false,
});

/**
 * The day on which a card is due again.
 * @param reviews at least one, in the order of their days; of several on one day the first counts, since what was looked
 * up a minute ago proves nothing
 */
export function dueDay(reviews: readonly Review[]): number {
  let card = createEmptyCard(noonOf(reviews[0]?.day ?? 0));
  let last = -Infinity;
  for (const { day, grade } of reviews) {
    if (day <= last) continue;
    last = day;
    ({ card } = scheduler.next(card, noonOf(day), ratings[grade]));
  }
  // The scheduler keeps its four answers a day apart, which may lead past its own bound.
  return last + Math.min(longestInterval, Math.max(1, card.scheduled_days));
}

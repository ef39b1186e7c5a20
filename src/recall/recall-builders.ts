// Small attempts and a small catalogue, for the tests of this room.
import type { Attempt } from '../record/attempt.ts';
import type { Catalogue } from './card.ts';
import { dayToText, noonOf, type Clock } from './learning-day.ts';
import type { Grade } from './schedule.ts';

export const catalogue: Catalogue = {
  files: {
    'face-to-face': ['item:order-of-steps', 'item:first-word', 'term:empathy', 'fact:f-01'],
    telephone: ['decision:late-cake/the-clock'],
  },
  lessons: {
    'mood-signals': ['term:empathy', 'fact:f-01'],
    'signals-of-mood': ['term:empathy', 'fact:f-01'],
  },
  weakChoices: { 'decision:late-cake/the-clock': ['slip-number'] },
};

/** The day most tests happen on. */
export const today = 20_000;

/** Noon of a day, in London unless said. */
export function clockOn(day: number, offsetMinutes = 0): Clock {
  return { nowMs: noonOf(day).getTime(), offsetAt: () => offsetMinutes };
}

let ids = 0;

/** An attempt finished at noon of a day; ids grow in the order of the calls. */
export function anAttempt(
  kind: string,
  activity: string,
  day: number,
  responses: readonly unknown[] = [],
): Attempt {
  ids += 1;
  const at = noonOf(day).toISOString();
  return {
    id: `run-${String(ids).padStart(6, '0')}`,
    kind,
    activity,
    revision: 'r1',
    locale: 'zh',
    startedAt: at,
    finishedAt: at,
    durationMs: 0,
    responses,
    score: { raw: 0, max: 0 },
  };
}

export const missed = (item: string, day: number): Attempt =>
  anAttempt('quiz', 'face-to-face', day, [{ item, response: null, raw: 0.5, max: 1 }]);
export const knew = (item: string, day: number, confidence?: string): Attempt =>
  anAttempt('quiz', 'face-to-face', day, [{ item, response: null, raw: 1, max: 1, confidence }]);
export const lookedAt = (card: string, day: number, grade: Grade): Attempt =>
  anAttempt('recall', card, day, [{ card, grade, day: dayToText(day) }]);

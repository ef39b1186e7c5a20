// What the sections of “My record” share.
import { formatMessage } from '../i18n/format-message.ts';
import type { Attempt } from '../record/attempt.ts';
import type { CourseMap, Place } from './course-map.ts';
import type { ItemResponse } from './item-responses.ts';
import type { masteryMessages } from './messages.ts';

export type MasteryWords = Readonly<Record<keyof typeof masteryMessages, string>>;

export interface Reading {
  readonly course: CourseMap;
  readonly messages: MasteryWords;
  /** Language tag for dates. */
  readonly language: string;
  /** Sorted by id, under the present ids of lessons. */
  readonly attempts: readonly Attempt[];
  readonly responses: readonly ItemResponse[];
}

/** Whole per cents, rounded down as passes are: `86 %` never means 85.6. */
export function percentOf(share: number): string {
  return `${String(Math.floor(share * 100 + 1e-6))}%`;
}

export function formatDay(moment: string, language: string): string {
  const day = new Date(moment);
  return Number.isNaN(day.getTime()) ? '' : day.toLocaleDateString(language, { dateStyle: 'medium' });
}

/** @param ms milliseconds */
export function formatTime(ms: number, words: Pick<MasteryWords, 'hours' | 'minutes'>): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 60
    ? formatMessage(words.minutes, { m: minutes })
    : formatMessage(words.hours, { h: Math.floor(minutes / 60), m: minutes % 60 });
}

/** Every activity of the course with a title, by `kind:id`: lesson checks go by their lesson's name. */
export function namePlaces({ modules, exam }: CourseMap): ReadonlyMap<string, Place> {
  return new Map([
    [`exam:${exam.id}`, exam],
    ...modules.flatMap(({ lessons, quiz, simulations }): [string, Place][] => [
      ...lessons.map((lesson): [string, Place] => [`quiz:${lesson.id}`, lesson]),
      [`quiz:${quiz.id}`, quiz],
      ...simulations.map((simulation): [string, Place] => [`scenario:${simulation.id}`, simulation]),
    ]),
  ]);
}

// Which day it is for a learner: by her own calendar, from four in the morning, so that a late evening is one day.
// Days are numbers (days since 1970), so that nothing after this file knows of clocks and time zones.

const dayMs = 86_400_000;
const startsAtMs = 4 * 3_600_000;

/** The wall clock and where on earth it hangs. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** Minutes that local time is behind UTC at a moment, as `Date.prototype.getTimezoneOffset` says it. */
  readonly offsetAt: (ms: number) => number;
}

/** The learner's day at a moment. */
export function learningDay(ms: number, { offsetAt }: Pick<Clock, 'offsetAt'>): number {
  return Math.floor((ms - offsetAt(ms) * 60_000 - startsAtMs) / dayMs);
}

/** `2026-11-22` */
export function dayToText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Noon of a day, UTC: for those who need a date and not a number. */
export function noonOf(day: number): Date {
  return new Date((day + 0.5) * dayMs);
}

/** The day a text names; undefined for anything that `dayToText` did not write. */
export function textToDay(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return Number.isNaN(ms) ? undefined : ms / dayMs;
}

// Attempts for the tests of this room.
import type { Attempt } from '../record/attempt.ts';

let made = 0;

/** One of `kind:activity`, finished a minute after the one before. */
export function anAttempt(what: string, fields: Partial<Attempt> = {}): Attempt {
  made += 1;
  const [kind = '', activity = ''] = what.split(/:(.*)/);
  const at = new Date(Date.parse('2026-11-22T08:00:00.000Z') + made * 60_000).toISOString();
  return {
    id: `run-${String(made).padStart(6, '0')}`,
    kind,
    activity,
    revision: 'r1',
    locale: 'zh',
    startedAt: at,
    finishedAt: at,
    durationMs: 60_000,
    responses: [],
    score: { raw: 1, max: 1 },
    ...fields,
  };
}

/** An answer to an item as quizzes store it. */
export function anAnswer(item: string, raw: number, more: object = {}): object {
  return { item, response: { option: 'a' }, raw, max: 1, ...more };
}

// Small builders of attempts and learners for the gradebook's tests.
import type { Attempt } from '../../src/record/attempt.ts';

let count = 0;

/** An attempt with an id later than any built before. */
export function anAttempt(parts: Partial<Attempt> & { kind: string; activity: string }): Attempt {
  count += 1;
  const time = new Date(Date.UTC(2026, 9, 1, 8, 0, count)).toISOString();
  return {
    id: `run-${String(count).padStart(8, '0')}`,
    revision: '9f2c41d0aa11',
    locale: 'zh',
    startedAt: time,
    finishedAt: time,
    durationMs: 60_000,
    responses: [],
    score: { raw: 1, max: 1 },
    ...parts,
  };
}

/** A test of a quiz: item id → points of one. */
export function aTest(activity: string, marks: Readonly<Record<string, number>>, more: object = {}): Attempt {
  const responses = Object.entries(marks).map(([item, raw]) => ({
    item,
    response: { picks: [raw === 1 ? 'right' : 'wrong'] },
    raw,
    max: 1,
  }));
  const raw = responses.reduce((sum, response) => sum + response.raw, 0);
  return anAttempt({
    kind: 'quiz',
    activity,
    mode: 'test',
    scope: 'whole',
    responses,
    score: { raw, max: responses.length },
    ...more,
  });
}

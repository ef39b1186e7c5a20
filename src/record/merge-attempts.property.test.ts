import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { anAttempt } from './fake-record-tab.ts';
import { mergeAttempts } from './merge-attempts.ts';

// Few ids and few moments, so that the same id often has two bodies, also finished at the same time.
const attempt = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor'),
    finishedAt: fc.constantFrom('2026-11-22T08:00:00.000Z', '2026-11-22T09:00:00.000Z'),
    score: fc.record({ raw: fc.integer({ min: 0, max: 3 }), max: fc.constant(3) }),
    extra: fc.option(fc.jsonValue(), { nil: undefined }),
  })
  .map((fields): Attempt => JSON.parse(JSON.stringify(anAttempt(fields))) as Attempt);
const record = fc.array(attempt, { maxLength: 8 }).map((attempts) => mergeAttempts([], attempts));

describe('joining two records', () => {
  test('either way round gives the same', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(mergeAttempts(a, b)).toEqual(mergeAttempts(b, a));
      }),
    );
  });

  test('in any grouping gives the same', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(mergeAttempts(mergeAttempts(a, b), c)).toEqual(mergeAttempts(a, mergeAttempts(b, c)));
      }),
    );
  });

  test('twice changes nothing, and says so by giving the same list', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const joined = mergeAttempts(a, b);
        expect(mergeAttempts(joined, b)).toBe(joined);
        expect(mergeAttempts(joined, JSON.parse(JSON.stringify(a)) as Attempt[])).toBe(joined);
      }),
    );
  });

  test('loses no id and makes none up; ids come in order, each once', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const ids = mergeAttempts(a, b).map(({ id }) => id);
        expect(ids).toEqual([...new Set([...a, ...b].map(({ id }) => id))].sort());
      }),
    );
  });

  test('of two endings of one run, the first counts', () => {
    const early = anAttempt({ finishedAt: '2026-11-22T08:00:00.000Z', score: { raw: 1, max: 10 } });
    const late = anAttempt({ finishedAt: '2026-11-22T08:00:01.000Z', score: { raw: 9, max: 10 } });
    expect(mergeAttempts([late], [early])).toEqual([early]);
    expect(mergeAttempts([early], [late])).toEqual([early]);
  });
});

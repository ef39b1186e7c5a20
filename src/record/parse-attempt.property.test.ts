import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAttempt, type Attempt } from './attempt.ts';
import { anAttempt } from './fake-record-tab.ts';
import { parseAttempt } from './parse-attempt.ts';

const reasons = ['too-large', 'not-json', 'too-deep', 'unsafe-key', 'not-an-attempt'];

/** An attempt with some fields replaced by anything that JSON can hold, or by what JavaScript can. */
const spoiled = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...Object.keys(anAttempt()), 'extra'), fc.jsonValue()),
    fc.dictionary(fc.constantFrom('score', 'durationMs', 'id'), fc.anything(), { maxKeys: 1 }),
  )
  .map(([json, anything]) => ({ ...anAttempt(), ...json, ...anything }));

describe('reading an attempt', () => {
  test('returns for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const parsed = parseAttempt(text);
        expect(parsed.ok || reasons.includes(parsed.reason)).toBe(true);
      }),
    );
  });

  test('returns for any value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          const parsed = parseAttempt(value);
          expect(parsed.ok || reasons.includes(parsed.reason)).toBe(true);
        },
      ),
    );
  });

  test('returns for a text cut off, or with a character changed, anywhere', () => {
    const text = JSON.stringify(anAttempt());
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 2 }), (at, put) => {
        expect(parseAttempt(text.slice(0, at))).toMatchObject(
          at === text.length ? { ok: true } : { ok: false },
        );
        expect(() => parseAttempt(text.slice(0, at) + put + text.slice(at + 1))).not.toThrow();
      }),
    );
  });

  test('accepts only what the glance at the start would accept, and gives back what was put in', () => {
    fc.assert(
      fc.property(spoiled, (value) => {
        const parsed = parseAttempt(value);
        if (!parsed.ok) return;
        expect(isAttempt(parsed.attempt)).toBe(true);
        expect(parsed.attempt).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
  });

  test('keeps fields and kinds of a newer version', () => {
    const newer = {
      ...anAttempt({ kind: 'group-role-play' }),
      group: { size: 4 },
      score: { raw: 1, max: 2, bonus: 3 },
    };
    expect(parseAttempt(JSON.stringify(newer))).toEqual({ ok: true, attempt: newer });
  });
});

describe('what is refused, and why', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  const changed = (fields: Record<string, unknown>) => JSON.stringify({ ...anAttempt(), ...fields });
  const put = (json: string) => JSON.stringify(anAttempt()).replace('300000', json);

  test.each<[string, unknown, string]>([
    ['no text', '', 'not-json'],
    ['a broken text', '{"id":', 'not-json'],
    ['something else', '[]', 'not-an-attempt'],
    ['null', 'null', 'not-an-attempt'],
    ['undefined', undefined, 'not-an-attempt'],
    ['a number without end', put('1e999'), 'not-an-attempt'],
    ['a text for a number', put('"300000"'), 'not-an-attempt'],
    ['a time of no calendar', changed({ finishedAt: '2026-13-45T08:00:00.000Z' }), 'not-an-attempt'],
    ['a local time', changed({ startedAt: '2026-11-22 08:00' }), 'not-an-attempt'],
    ['a third language', changed({ locale: 'fr' }), 'not-an-attempt'],
    ['an id that is a path', changed({ id: '../../etc' }), 'not-an-attempt'],
    ['an id without end', changed({ id: 'a'.repeat(65) }), 'not-an-attempt'],
    ['responses that are no objects', changed({ responses: ['b'] }), 'not-an-attempt'],
    ['responses that are lists', changed({ responses: [[]] }), 'not-an-attempt'],
    ['a score without most', changed({ score: { raw: 1 } }), 'not-an-attempt'],
    ['a key that is a prototype', put('0,"x":{"__proto__":{"polluted":true}}'), 'unsafe-key'],
    [
      'a nesting without end',
      put(`0,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}`.slice(0, 150_000)),
      'too-deep',
    ],
    ['a depth of 33', changed({ extra: nested(32) }), 'too-deep'],
    ['a text without end', changed({ essay: '长'.repeat(200_000) }), 'too-large'],
  ])('%s', (_, source, reason) => {
    expect(parseAttempt(source)).toEqual({ ok: false, reason });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('brackets within a text are no depth', () => {
    const attempt: Attempt = anAttempt({ responses: [{ text: '[{"\\'.repeat(50) }] });
    expect(parseAttempt(JSON.stringify(attempt))).toEqual({ ok: true, attempt });
  });

  test('a depth of 32 is well', () => {
    expect(parseAttempt(changed({ extra: nested(31) })).ok).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAttempt, type Attempt } from './attempt.ts';
import { anAttempt } from './fake-record-tab.ts';
import { hasUnsafeKey, isTooDeep, parseAttempt } from './parse-attempt.ts';

/** An attempt with some fields replaced by anything that JSON can hold. */
const spoiled = fc
  .dictionary(fc.constantFrom(...Object.keys(anAttempt()), 'extra'), fc.jsonValue())
  .map((json) => ({ ...anAttempt(), ...json }));

describe('reading an attempt', () => {
  test('returns for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseAttempt(value)).toBeUndefined();
      }),
    );
  });

  test('accepts only what the glance at the start would accept, and gives back what was put in', () => {
    fc.assert(
      fc.property(spoiled, (value) => {
        const attempt = parseAttempt(value);
        if (!attempt) return;
        expect(isAttempt(attempt)).toBe(true);
        expect(attempt).toBe(value);
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
    expect(parseAttempt(newer)).toEqual(newer);
  });

  test.each<[string, (length: number) => unknown]>([
    ['plain text', (length) => ({ essay: 'x'.repeat(length) })],
    ['Chinese', (length) => ({ essay: '长'.repeat(length) })],
    ['characters that JSON writes as six', (length) => ({ essay: '\u0001'.repeat(length / 6) })],
    ['many small numbers', (length) => ({ list: Array.from({ length: length / 2 }, () => 7) })],
    ['a key', (length) => ({ ['x'.repeat(length)]: 1 })],
  ])('has room for 200,000 characters of JSON and no more: %s', (_, make) => {
    const sizeOf = (length: number) => JSON.stringify({ ...anAttempt(), more: make(length) }).length;
    const length = 200_000 - (sizeOf(1_200) - 1_200);
    const step = 12;
    const fits = { ...anAttempt(), more: make(length - step) };
    expect(JSON.stringify(fits).length).toBeGreaterThan(200_000 - 3 * step);
    expect(parseAttempt(fits)).toBe(fits);
    expect(parseAttempt({ ...anAttempt(), more: make(length + step) })).toBeUndefined();
  });

  test('exactly 200,000 characters are well, one more is not', () => {
    const room = 200_000 - JSON.stringify({ ...anAttempt(), essay: '' }).length;
    expect(parseAttempt({ ...anAttempt(), essay: 'x'.repeat(room) })).toBeDefined();
    expect(parseAttempt({ ...anAttempt(), essay: 'x'.repeat(room + 1) })).toBeUndefined();
  });
});

describe('what is refused', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  const changed = (fields: Record<string, unknown>) => ({ ...anAttempt(), ...fields });
  const put = (json: string): unknown => JSON.parse(JSON.stringify(anAttempt()).replace('300000', json));

  test.each<[string, unknown]>([
    ['a list', []],
    ['null', null],
    ['nothing', undefined],
    ['a number without end', put('1e999')],
    ['a text for a number', put('"300000"')],
    ['a time of no calendar', changed({ finishedAt: '2026-13-45T08:00:00.000Z' })],
    ['a local time', changed({ startedAt: '2026-11-22 08:00' })],
    ['a time with something before it', changed({ startedAt: ' 2026-11-22T08:00:00.000Z' })],
    ['a time with something after it', changed({ startedAt: '2026-11-22T08:00:00.000Z ' })],
    ['a third language', changed({ locale: 'fr' })],
    ['an id that is a path', changed({ id: '../../etc' })],
    ['an id that begins well', changed({ id: 'a b' })],
    ['an id that ends well', changed({ id: ' ab' })],
    ['an empty id', changed({ id: '' })],
    ['an id without end', changed({ id: 'a'.repeat(65) })],
    ['an empty name', changed({ kind: '' })],
    ['a name without end', changed({ activity: 'a'.repeat(201) })],
    ['responses that are no objects', changed({ responses: ['b'] })],
    ['responses that are lists', changed({ responses: [[]] })],
    ['responses that are nothing', changed({ responses: [null] })],
    ['a score without most', changed({ score: { raw: 1 } })],
    ['a score without end', changed({ score: { raw: Infinity, max: 1 } })],
    ['a key that is a prototype', put('0,"x":[{"__proto__":{"polluted":true}}]')],
    ['a depth of 33', changed({ extra: nested(32) })],
  ])('%s', (_, value) => {
    expect(parseAttempt(value)).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each<[string, Partial<Attempt>]>([
    ['an id of 64 characters, with dots and lines', { id: `a.-_${'9'.repeat(60)}` }],
    ['a name of 200 characters', { activity: 'a'.repeat(200) }],
    ['a time of a far year', { startedAt: '+012026-11-22T08:00:00.000Z' }],
    ['a time without parts of a second', { startedAt: '2026-11-22T08:00:00Z' }],
    ['a time with parts of a second as fine as a clock gives', { startedAt: '2026-11-22T08:00:00.123456Z' }],
    ['a depth of 32', { extra: nested(31) }],
  ])('but not %s', (_, fields) => {
    expect(parseAttempt(changed(fields))).toBeDefined();
  });
});

describe('the depth of a text', () => {
  test('is the brackets that are open at once, of both kinds', () => {
    expect(isTooDeep('[{"a":[1]},[[]],{}]', 3)).toBe(false);
    expect(isTooDeep('[{"a":[1]},[[]],{}]', 2)).toBe(true);
    expect(isTooDeep('{"a":{}}', 1)).toBe(true);
  });

  test('does not count brackets within a string, whatever is escaped there', () => {
    expect(isTooDeep(JSON.stringify(['[{"\\'.repeat(50)]), 1)).toBe(false);
    expect(isTooDeep('["\\\\",[]]', 1)).toBe(true);
    expect(isTooDeep('["\\"[[[",1]', 1)).toBe(false);
  });

  test('is told at once of a text without end', () => {
    expect(isTooDeep('['.repeat(10_000_000), 40)).toBe(true);
  });
});

test('a key that is a prototype is found in a draft of any depth', () => {
  expect(hasUnsafeKey(JSON.parse('{"a":[{"b":{"__proto__":1}}]}'))).toBe(true);
  expect(hasUnsafeKey(JSON.parse('{"a":[{"b":{"proto":"__proto__","constructor":1}}]}'))).toBe(false);
});

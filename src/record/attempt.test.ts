import { describe, expect, test } from 'vitest';
import { isAttempt } from './attempt.ts';

const whole = {
  id: '00000000rs0-00000000',
  kind: 'quiz',
  activity: 'complaints',
  revision: 'r1',
  locale: 'en',
  startedAt: '2026-11-20T08:00:00.000Z',
  finishedAt: '2026-11-20T08:05:00.000Z',
  durationMs: 300_000,
  responses: [],
  score: { raw: 0, max: 1 },
};

describe('an attempt', () => {
  test('has all its fields; more do no harm', () => {
    expect(isAttempt(whole)).toBe(true);
    expect(isAttempt({ ...whole, later: 1 })).toBe(true);
  });
  test.each(Object.keys(whole))('is none without its %s, nor with another type of it', (field) => {
    expect(isAttempt({ ...whole, [field]: undefined })).toBe(false);
    expect(isAttempt({ ...whole, [field]: null })).toBe(false);
    expect(isAttempt({ ...whole, [field]: false })).toBe(false);
  });
  test.each([{}, { raw: 1 }, { max: 1 }, { raw: '1', max: 1 }, { raw: 1, max: '1' }])(
    'is none with the score %j',
    (score) => {
      expect(isAttempt({ ...whole, score })).toBe(false);
    },
  );
  test.each([null, undefined, 1, 'text', [], {}])('is not %j', (value) => {
    expect(isAttempt(value)).toBe(false);
  });
});

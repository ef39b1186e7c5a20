import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayToText, learningDay, noonOf, textToDay } from './learning-day.ts';

const at = (text: string, offsetMinutes: number) =>
  dayToText(learningDay(Date.parse(text), { offsetAt: () => offsetMinutes }));

test('an evening that goes on past midnight is one day; at four the next one begins', () => {
  // Shanghai is eight hours ahead of UTC.
  expect(at('2026-11-22T15:59:00Z', -480)).toBe('2026-11-22');
  expect(at('2026-11-22T19:59:00Z', -480)).toBe('2026-11-22');
  expect(at('2026-11-22T20:00:00Z', -480)).toBe('2026-11-23');
});

test('the day is the learner’s own: the same moment is another day elsewhere', () => {
  expect(at('2026-11-22T22:00:00Z', -480)).toBe('2026-11-23');
  expect(at('2026-11-22T22:00:00Z', 300)).toBe('2026-11-22');
});

test('the days of 23 and 25 hours have one number each', () => {
  // Berlin, 29 March 2026: at two o’clock it is three.
  const offsetAt = (ms: number) => (ms < Date.parse('2026-03-29T01:00:00Z') ? -60 : -120);
  const day = (text: string) => dayToText(learningDay(Date.parse(text), { offsetAt }));
  expect(day('2026-03-29T00:30:00Z')).toBe('2026-03-28');
  expect(day('2026-03-29T02:30:00Z')).toBe('2026-03-29');
  expect(day('2026-03-30T01:30:00Z')).toBe('2026-03-29');
});

test('a day written down is the same day read back, whatever the time zone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), (day) => {
      expect(textToDay(dayToText(day))).toBe(day);
      expect(noonOf(day).toISOString().slice(0, 10)).toBe(dayToText(day));
    }),
  );
  const odd = [
    '2026-13-01',
    '2026-11-22T00:00Z',
    '+002026-11-22',
    '2026-11-22 ',
    'today',
    '',
    ['2026-11-22'],
  ];
  for (const text of [...odd, undefined, 20, null]) expect(textToDay(text)).toBeUndefined();
});

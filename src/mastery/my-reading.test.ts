import { describe, expect, test } from 'vitest';
import { formatDay, formatTime, namePlaces, percentOf } from './my-reading.ts';

test('per cents are rounded down, so that what is shown as passed is passed; dust of thirds does not count', () => {
  expect([0, 0.856, 0.699_999, 0.7, 1].map(percentOf)).toEqual(['0%', '85%', '69%', '70%', '100%']);
  expect(percentOf(0.7 - 1e-9)).toBe('70%');
});

describe('time', () => {
  const words = { minutes: '{m} min', hours: '{h} h {m} min' };

  test('is told in minutes below an hour, in hours and minutes from then on', () => {
    const told = [0, 29_999, 30_000, 59 * 60_000, 3_600_000, 90 * 60_000, 25 * 3_600_000];
    expect(told.map((ms) => formatTime(ms, words))).toEqual([
      '0 min',
      '0 min',
      '1 min',
      '59 min',
      '1 h 0 min',
      '1 h 30 min',
      '25 h 0 min',
    ]);
  });

  test('a day is told in the reader’s language, and nothing is told of a time that is none', () => {
    expect(formatDay('2026-11-22T12:00:00.000Z', 'en')).toBe('Nov 22, 2026');
    expect(formatDay('2026-11-22T12:00:00.000Z', 'zh-Hans')).toBe('2026年11月22日');
    expect(formatDay('yesterday', 'en')).toBe('');
  });
});

test('results are called by what they belong to, a check of a lesson by its lesson', () => {
  const place = (id: string) => ({ id, title: `the ${id}`, href: `/${id}/` });
  const places = namePlaces({
    modules: [
      {
        ...place('people'),
        objectives: [],
        lessons: [place('who')],
        quiz: place('people'),
        simulations: [place('anger')],
      },
    ],
    exam: place('final'),
    items: {},
    sections: [],
    misconceptions: {},
    aliases: {},
  });
  expect([...places].map(([key, { title }]) => [key, title])).toEqual([
    ['exam:final', 'the final'],
    ['quiz:who', 'the who'],
    ['quiz:people', 'the people'],
    ['scenario:anger', 'the anger'],
  ]);
});

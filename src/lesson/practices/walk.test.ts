import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClocks } from './clock-readings.ts';
import { minutesInWords } from './clock-words.ts';
import { bandText, meterValue } from './meter-value.ts';
import { readPath, replay } from './walk.ts';

interface Stop {
  id: string;
  choices?: { id: string; next?: string }[];
}

const stops: Stop[] = [
  {
    id: 'opening',
    choices: [{ id: 'listen' }, { id: 'argue', next: 'manager' }, { id: 'leave', next: 'end' }],
  },
  { id: 'facts', choices: [{ id: 'check', next: 'end' }] },
  { id: 'manager', choices: [{ id: 'sorry' }] },
];
const walk = (...path: string[]) => replay(stops, ({ choices }) => choices, path);

describe('a walk', () => {
  test('goes to the next stop of the file, to the one named, or ends', () => {
    expect(walk('listen').stop?.id).toBe('facts');
    expect(walk('argue').stop?.id).toBe('manager');
    expect(walk('leave').stop).toBeUndefined();
    expect(walk('argue', 'sorry').stop).toBeUndefined();
  });
  test('stops where an id means nothing any more', () => {
    const { legs, stop } = walk('listen', 'removed', 'check');
    expect(legs).toHaveLength(1);
    expect(stop?.id).toBe('facts');
  });
  test('replays to the same legs from the ids of its legs, whatever was stored', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('listen', 'argue', 'leave', 'check', 'sorry', 'x')), (path) => {
        const once = walk(...path);
        expect(walk(...once.legs.map(({ choice }) => choice.id))).toEqual(once);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => readPath(stored).every((id) => typeof id === 'string')),
    );
  });
});

test('the meter stays between 0 and 100 at every step', () => {
  expect(meterValue(70, [-20, 15])).toBe(65);
  expect(meterValue(90, [50, -10])).toBe(90);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.array(fc.integer({ min: -100, max: 100 })),
      (start, changes) => {
        const value = meterValue(start, changes);
        return value >= 0 && value <= 100;
      },
    ),
  );
});

test('the sentence changes exactly where its band begins', () => {
  const bands = [
    { from: 0, text: 'calm' },
    { from: 35, text: 'upset' },
  ];
  expect([0, 34, 35, 100].map((value) => bandText(bands, value))).toEqual(['calm', 'calm', 'upset', 'upset']);
  expect(bandText(bands, -5)).toBe('calm');
});

describe('clocks', () => {
  const stations = [
    { id: 'received', choices: [{ id: 'call', minutes: 10, next: 'replied' }] },
    { id: 'replied', choices: [{ id: 'mend', minutes: 100, next: 'mended' }] },
    { id: 'mended' },
  ];
  const clocks = [
    { id: 'reply', limitMinutes: 30, to: 'replied' },
    { id: 'repair', limitMinutes: 60, from: 'replied', to: 'mended' },
  ];
  const read = (...path: string[]) =>
    readClocks(clocks, stations, path).map(({ usedMinutes, state }) => `${state} ${String(usedMinutes)}`);

  test('wait, run from their station and stop at theirs', () => {
    expect(read()).toEqual(['running 0', 'waiting 0']);
    expect(read('call')).toEqual(['stopped 10', 'running 0']);
    expect(read('call', 'mend')).toEqual(['stopped 10', 'stopped 100']);
  });

  test('are read in minutes, hours and, from three days on, days', () => {
    const words = { minutes: '{n} min', hours: '{n} h', days: '{n} d' };
    const told = [0, 30, 90, 36 * 60, 48 * 60, 3 * 1440, 3 * 1440 + 61].map((minutes) =>
      minutesInWords(minutes, words),
    );
    expect(told).toEqual(['0 min', '30 min', '1 h 30 min', '36 h', '48 h', '3 d', '3 d 1 h 1 min']);
  });
});

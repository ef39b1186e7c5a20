import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOpen, keepKnown, misplaced, readPlacements } from './placements.ts';

const cards = [
  { id: 'nods', key: 'helps' },
  { id: 'types', key: 'harms' },
];
const choices = [{ id: 'helps' }, { id: 'harms' }];

test('cards and choices taken out of the practice since last time are ignored', () => {
  const stored = readPlacements({ nods: 'helps', gone: 'helps', types: 'neither' });
  expect(keepKnown(stored, cards, choices)).toEqual({ nods: 'helps' });
});

test('the first open card comes up, and the result when none is open', () => {
  expect(firstOpen({}, cards)).toBe(0);
  expect(firstOpen({ nods: 'harms' }, cards)).toBe(1);
  expect(firstOpen({ nods: 'helps', types: 'helps' }, cards)).toBe(2);
});

test('a card in the wrong place is worth another look, an open one is not', () => {
  expect(misplaced({ nods: 'harms' }, cards).map(({ id }) => id)).toEqual(['nods']);
});

test('whatever was stored, it reads as placements and reads the same again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const once = readPlacements(stored);
      expect(Object.values(once).every((value) => typeof value === 'string')).toBe(true);
      expect(readPlacements(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }),
  );
});

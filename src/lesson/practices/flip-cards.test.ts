import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFaces, readFlips, turn, write } from './flip-cards.ts';

const card = { id: 'slips', faces: ['wrong view', 'hidden cost', 'right view'] };
const empty = readFlips(undefined);

test('a card is turned face by face and then lies open', () => {
  expect(openFaces(empty, card)).toBe(1);
  expect(openFaces(turn(empty, card), card)).toBe(2);
  expect(openFaces(turn(turn(turn(turn(empty, card), card), card), card), card)).toBe(3);
});

test('own words stay when the card is turned', () => {
  expect(turn(write(empty, 'slips', 'mine'), card).own).toEqual({ slips: 'mine' });
});

test('a card that has lost a face since last time lies open at its last one', () => {
  expect(openFaces(readFlips({ turned: { slips: 2 } }), { id: 'slips', faces: ['a', 'b'] })).toBe(2);
});

test('whatever was stored, between one and all faces lie open', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.record({ turned: fc.dictionary(fc.constant('slips'), fc.integer()) })),
      (stored) => {
        const open = openFaces(readFlips(stored), card);
        expect(open).toBeGreaterThanOrEqual(1);
        expect(open).toBeLessThanOrEqual(card.faces.length);
      },
    ),
  );
});

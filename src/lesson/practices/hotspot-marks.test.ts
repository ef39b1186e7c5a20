import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardBehind, marksOf, toldAt } from './hotspot-marks.ts';

const spots = [
  { id: 'counter', place: 'clothing', verdict: 'done' },
  { id: 'stall', place: 'clothing', verdict: 'remembered' },
  { id: 'taxi', place: 'travel', verdict: 'remembered' },
];
const [clothing, travel] = marksOf(spots) as [ReturnType<typeof marksOf>[0], ReturnType<typeof marksOf>[0]];

test('two cards at one place share a mark', () => {
  expect(marksOf(spots)).toEqual([
    { place: 'clothing', cards: [0, 1] },
    { place: 'travel', cards: [2] },
  ]);
});

test('a press opens what is not judged yet and stays there until it is; then pressing goes round', () => {
  expect(cardBehind(clothing, spots, {}, 2)).toBe(0);
  expect(cardBehind(clothing, spots, {}, 0)).toBe(0);
  expect(cardBehind(clothing, spots, {}, 1)).toBe(1);
  expect(cardBehind(clothing, spots, { counter: 'done' }, 0)).toBe(1);
  expect(cardBehind(clothing, spots, { counter: 'done' }, 2)).toBe(1);
  const all = { counter: 'done', stall: 'done' };
  expect([2, 0, 1].map((at) => cardBehind(clothing, spots, all, at))).toEqual([0, 1, 0]);
  expect(cardBehind(travel, spots, {}, 2)).toBe(2);
});

test('a mark tells what its judged cards are, not what was guessed', () => {
  expect(toldAt(clothing, spots, {})).toEqual([]);
  expect(toldAt(clothing, spots, { stall: 'done' })).toEqual(['remembered']);
  expect(toldAt(clothing, spots, { stall: 'done', counter: 'done' })).toEqual(['done', 'remembered']);
});

test('judging and pressing the same mark again opens every card behind it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 }),
      fc.uniqueArray(fc.nat({ max: 11 })),
      (places, judged) => {
        const some = places.map((place, index) => ({ id: `s${String(index)}`, place, verdict: 'x' }));
        const marks = marksOf(some);
        expect(marks.flatMap(({ cards }) => cards).toSorted((a, b) => a - b)).toEqual([...some.keys()]);
        for (const mark of marks) {
          const placed = Object.fromEntries(judged.map((index) => [`s${String(index)}`, 'x']));
          const seen = new Set<number>();
          let at = -1;
          for (let press = 0; press < 2 * mark.cards.length; press += 1) {
            at = cardBehind(mark, some, placed, at);
            seen.add(at);
            placed[some[at]?.id ?? ''] = 'x';
          }
          expect([...seen].toSorted((a, b) => a - b)).toEqual(mark.cards);
        }
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { area, clipAbove, ice, waterLevel, type Point } from './iceberg.ts';

const square: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test('half of a square floats above its middle', () => {
  expect(waterLevel(square, 0.5)).toBeCloseTo(5, 1);
  expect(area(clipAbove(square, 2.5))).toBeCloseTo(25);
});

test('any share of the iceberg stands above the water as it should', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (share) => {
      const above = area(clipAbove(ice, waterLevel(ice, share)));
      expect(above / area(ice)).toBeCloseTo(share, 2);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { polygon, pointOnAxis } from './radar-points.ts';
import { rate, readAudit, weakest } from './ratings.ts';

const statements = [{ id: 'eyes' }, { id: 'voice' }, { id: 'end' }];
const rated = (ratings: Record<string, number>) => ({ ratings });

test('the lowest habits are named once all are rated, not before', () => {
  expect(weakest(rated({ eyes: 0, voice: 2 }), statements)).toEqual([]);
  expect(weakest(rated({ eyes: 1, voice: 2, end: 1 }), statements).map(({ id }) => id)).toEqual([
    'eyes',
    'end',
  ]);
});

test('rating again replaces the rating and keeps the chosen habit', () => {
  expect(rate(rate({ ratings: {}, chosen: 'end' }, 'eyes', 1), 'eyes', 3)).toEqual({
    ratings: { eyes: 3 },
    chosen: 'end',
  });
});

test('whatever was stored, only ratings from 0 to 3 are read', () => {
  fc.assert(
    fc.property(fc.record({ ratings: fc.jsonValue(), chosen: fc.jsonValue() }), (stored) => {
      const { ratings, chosen } = readAudit(stored);
      expect(Object.values(ratings).every((rating) => [0, 1, 2, 3].includes(rating))).toBe(true);
      expect(['string', 'undefined']).toContain(typeof chosen);
    }),
  );
  expect(readAudit({ ratings: { eyes: 4, voice: 1.5, end: 2 } }).ratings).toEqual({ end: 2 });
});

test('the first axis of a radar points up and the others follow clockwise', () => {
  expect(pointOnAxis(0, 4, 10)).toEqual({ x: 0, y: -10 });
  expect(polygon([10, 10, 10, 10])).toBe('0,-10 10,0 0,10 -10,0');
});

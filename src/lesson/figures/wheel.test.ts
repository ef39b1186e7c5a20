import { expect, test } from 'vitest';
import { partPath, pointAt } from './wheel.ts';

test('the first part stands at the top and the others follow clockwise', () => {
  expect([0, 1, 2, 3].map((index) => pointAt(index / 4, 100))).toEqual([
    [0, -100],
    [100, 0],
    [0, 100],
    [-100, 0],
  ]);
});

test('a part reaches from edge to edge, less half the gap on either side', () => {
  const [, outerX, innerX] = /^M(\S+) .*L(\S+) /.exec(partPath(4, 50, 100, 0)) ?? [];
  expect([Number(outerX), Number(innerX)]).toEqual([-70.7, 35.4]);
  const [, narrower] = /^M(\S+) /.exec(partPath(4, 50, 100, 10)) ?? [];
  expect(Number(narrower)).toBeCloseTo(-67.1, 0);
});

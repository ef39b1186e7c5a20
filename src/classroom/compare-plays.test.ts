import { expect, test } from 'vitest';
import { firstDifference } from './compare-plays.ts';

test('plays part at the first choice that differs', () => {
  expect(firstDifference(['a', 'b', 'c'], ['a', 'x', 'c'])).toBe(1);
  expect(firstDifference(['a', 'b'], ['a', 'b', 'c'])).toBe(2);
  expect(firstDifference(['a', 'b'], ['a', 'b'])).toBeUndefined();
});

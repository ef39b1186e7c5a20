import { expect, test } from 'vitest';
import { isMet } from './condition.ts';

test.each([
  ['>=70', 70, true],
  ['>=70', 69, false],
  ['>70', 70, false],
  ['<30', 29, true],
  ['<30', 30, false],
  ['<=30', 30, true],
  ['=1', 1, true],
  ['=1', 0, false],
  ['!=0', 0, false],
  ['!=0', 5, true],
  ['30..69', 30, true],
  ['30..69', 69, true],
  ['30..69', 70, false],
  ['-10..-5', -7, true],
  ['>=-3', -4, false],
])('%s said of %i is %s', (test, value, expected) => {
  expect(isMet([{ anger: test }], { anger: value })).toBe(expected);
});

test('all tests of a clause must hold, and one clause of the list', () => {
  const when = [{ anger: '>=70', trust: '<20' }, { told: '=1' }];
  expect(isMet(when, { anger: 80, trust: 10, told: 0 })).toBe(true);
  expect(isMet(when, { anger: 80, trust: 30, told: 0 })).toBe(false);
  expect(isMet(when, { anger: 10, trust: 90, told: 1 })).toBe(true);
});

test('no condition always holds', () => {
  expect(isMet(undefined, {})).toBe(true);
});

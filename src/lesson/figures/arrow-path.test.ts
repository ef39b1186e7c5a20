import { describe, expect, test } from 'vitest';
import { headPath, linePath } from './arrow-path.ts';

describe('the way of an arrow', () => {
  test('goes straight where there is no corner', () => {
    expect(
      linePath([
        [0, 0],
        [0, 20],
      ]),
    ).toBe('M0 0L0 20');
  });
  test('rounds its corners, and a short piece at most by half', () => {
    expect(
      linePath(
        [
          [0, 0],
          [0, 20],
          [20, 20],
        ],
        8,
      ),
    ).toBe('M0 0L0 12Q0 20 8 20L20 20');
    expect(
      linePath(
        [
          [0, 0],
          [0, 6],
          [20, 6],
        ],
        8,
      ),
    ).toBe('M0 0L0 3Q0 6 8 6L20 6');
  });
  test('has its head at the end, along the last piece', () => {
    expect(
      headPath([
        [0, 0],
        [10, 0],
      ]),
    ).toMatch(/^M3\.9 -3\.4L10 0L3\.9 3\.4Z$/);
    expect(headPath([[0, 0]])).toBe('');
  });
});

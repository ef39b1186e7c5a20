import { describe, expect, test } from 'vitest';
import { headPath, linePath } from './arrow-path.ts';

describe('the way of an arrow', () => {
  test('goes straight where there is no corner', () => {
    expect(linePath('0,0 0,20')).toBe('M0 0V20');
    expect(linePath('0,0 30,40')).toBe('M0 0L30 40');
  });
  test('rounds its corners, and a short piece at most by half', () => {
    expect(linePath('0,0 0,20 20,20', 8)).toBe('M0 0V12q0 8 8 8H20');
    expect(linePath('0,0 0,6 20,6', 8)).toBe('M0 0V3q0 3 8 3H20');
    expect(linePath('20,0 0,0 0,20', 8)).toBe('M20 0H8q-8 0 -8 8V20');
  });
  test('has its head at the end, along the last piece', () => {
    expect(headPath('0,0 10,0')).toBe('M10 0l-6 -3 0 6z');
    expect(headPath('0,0 0,10')).toBe('M0 10l3 -6 -6 0z');
    expect(headPath('0,0')).toBe('');
  });
  test('must be written in points', () => {
    expect(() => linePath('0,0 10')).toThrow('“0,0 10” is no way');
    expect(() => linePath('left,top')).toThrow('is no way');
  });
});

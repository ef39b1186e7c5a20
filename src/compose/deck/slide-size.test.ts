import { expect, test } from 'vitest';
import type { Slide } from './read-deck.ts';
import { slideSize } from './slide-size.ts';

const list = (lines: readonly string[]): Slide => ({
  id: 'a',
  step: 'a',
  kind: 'list',
  title: 'A',
  head: 'A',
  notes: [],
  lines,
});

test('a slide is set smaller when its words would not fit', () => {
  // A line counts 40 for its break and one for each Latin letter.
  expect(slideSize(list(Array<string>(4).fill('x'.repeat(70))))).toBeUndefined();
  expect(slideSize(list([...Array<string>(3).fill('x'.repeat(70)), 'x'.repeat(71)]))).toBe('close-set');
  expect(slideSize(list(Array<string>(5).fill('x'.repeat(84))))).toBe('close-set');
  expect(slideSize(list([...Array<string>(4).fill('x'.repeat(84)), 'x'.repeat(85)]))).toBe('dense');
});

test('a Chinese character is as wide as two letters', () => {
  expect(slideSize(list(Array<string>(4).fill('客'.repeat(35))))).toBeUndefined();
  expect(slideSize(list([...Array<string>(3).fill('客'.repeat(35)), '客'.repeat(36)]))).toBe('close-set');
});

test('lines of a scene run on, and count half', () => {
  const scene = (text: string): Slide => ({
    id: 'a',
    step: 'a',
    kind: 'scene',
    title: 'A',
    notes: [],
    lines: Array.from({ length: 8 }, () => ({ text })),
  });
  expect(slideSize(scene('x'.repeat(70)))).toBeUndefined();
  expect(slideSize(scene('x'.repeat(71)))).toBe('close-set');
});

test('other slides keep their size', () => {
  expect(slideSize({ id: 'a', step: 'a', kind: 'vote', title: 'A', notes: [], item: 'x' })).toBeUndefined();
});

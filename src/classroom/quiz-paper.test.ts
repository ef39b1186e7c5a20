import { describe, expect, test } from 'vitest';
import { aLocalizedItem } from '../quiz/item-builders.ts';
import type { ItemKind } from '../quiz/schema.ts';
import { keyLine, letterOf, paperItems, paperOf } from './quiz-paper.ts';

const kinds = [
  'single',
  'multiple',
  'true-false',
  'matching',
  'ordering',
  'categorize',
  'numeric',
  'best-worst',
] as const satisfies readonly ItemKind[];
const items = kinds.map((kind) => aLocalizedItem(kind));
const words = { trueWord: 'True', falseWord: 'False', best: 'best', worst: 'worst' };

test('both versions ask the same items in another order, the same at every print', () => {
  const ids = (version: 'A' | 'B') => paperItems(items, 'q', 6, version).map(({ id }) => id);
  expect(ids('A')).toEqual(ids('A'));
  expect(ids('A')).not.toEqual(ids('B'));
  expect(ids('A').toSorted()).toEqual(ids('B').toSorted());
  expect(ids('A')).toHaveLength(6);
});

test('nothing on the paper tells the answer', () => {
  const paper = JSON.stringify(paperOf(items, 'q', 'A'));
  for (const word of ['rationale', 'key', 'misconception', 'rating', 'tolerance', 'why ']) {
    expect(paper).not.toContain(word);
  }
});

describe('the letters of the key are the letters on the paper', () => {
  for (const version of ['A', 'B'] as const) {
    test(`version ${version}`, () => {
      const [single] = items;
      if (single?.kind !== 'single') throw new Error('the first sample is a single');
      const shown = paperOf([single], 'q', version)[0];
      const place = shown?.options.findIndex(({ id }) => id === single.key) ?? -1;
      expect(keyLine(single, 'q', version, words).answer).toBe(letterOf(place));
    });
  }
});

test('every kind has an answer that can be written', () => {
  for (const item of items) expect(keyLine(item, 'q', 'B', words).answer).toMatch(/\S/);
  expect(keyLine(items[6]!, 'q', 'A', words).answer).toMatch(/^4800 ±10/);
  expect(keyLine(items[2]!, 'q', 'A', words).answer).toBe('False');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, missingSections, readPlan, setBlock, setOwn, totalCost } from './build-plan.ts';

const section = {
  id: 'at-once',
  required: true,
  own: true,
  blocks: [
    { id: 'breathe', text: 'Breathe out', cost: 2 },
    { id: 'step-back', text: 'Step back', cost: 3 },
  ],
};
const empty = readPlan(undefined);

test('a section holds its blocks in the author’s order, then own lines without the blank ones', () => {
  const plan = setOwn(
    setBlock(setBlock(empty, 'at-once', 'step-back', true), 'at-once', 'breathe', true),
    'at-once',
    ' tea \n\n',
  );
  expect(linesOf(plan, section)).toEqual(['Breathe out', 'Step back', 'tea']);
});

test('a required section is missing until it holds something, blanks are nothing', () => {
  expect(missingSections(setOwn(empty, 'at-once', ' \n'), [section])).toEqual([section]);
  expect(missingSections(setOwn(empty, 'at-once', 'tea'), [section])).toEqual([]);
  expect(missingSections(empty, [{ ...section, required: false }])).toEqual([]);
});

test('taking a block twice costs it once, and a removed block costs nothing', () => {
  const plan = setBlock(setBlock(empty, 'at-once', 'breathe', true), 'at-once', 'breathe', true);
  expect(totalCost(setBlock(plan, 'at-once', 'gone', true), [section])).toBe(2);
  expect(totalCost(setBlock(plan, 'at-once', 'breathe', false), [section])).toBe(0);
});

test('whatever was stored, it reads', () => {
  const stored = fc.oneof(fc.jsonValue(), fc.record({ chosen: fc.jsonValue(), own: fc.jsonValue() }));
  fc.assert(fc.property(stored, (value) => Array.isArray(linesOf(readPlan(value), section))));
});

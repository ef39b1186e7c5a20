import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawGroups, drawPerson, readRoster } from './groups.ts';

const people = (n: number) => Array.from({ length: n }, (_, i) => `p${String(i)}`);

test('a roster is read from a paste and from a CSV with a heading', () => {
  expect(readRoster('\u5F20\u4E09\n\n \u674E\u56DB \n\u5F20\u4E09')).toEqual([
    '\u5F20\u4E09',
    '\u674E\u56DB',
  ]);
  expect(readRoster('\uFEFF\u59D3\u540D,\u5DE5\u53F7\r\n"\u738B, \u4E94",7\r\nAnn;8')).toEqual([
    '\u738B, \u4E94',
    'Ann',
  ]);
});

test('everybody is in exactly one group, nobody alone, sizes within one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 40 }),
      fc.integer({ min: 2, max: 8 }),
      fc.integer(),
      (n, size, seed) => {
        const groups = drawGroups(people(n), size, [], seed);
        expect(groups.flat().sort()).toEqual(people(n).sort());
        const sizes = groups.map((group) => group.length);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('the same seed draws the same groups', () => {
  expect(drawGroups(people(17), 4, [], 5)).toEqual(drawGroups(people(17), 4, [], 5));
});

test('people who have just worked together are parted', () => {
  const first = drawGroups(people(12), 2, [], 1);
  const second = drawGroups(people(12), 2, first, 2);
  const pairs = (groups: string[][]) => groups.map((group) => [...group].sort().join());
  expect(pairs(second).filter((pair) => pairs(first).includes(pair))).toEqual([]);
});

test('everybody is asked once before anybody is asked twice', () => {
  const called: string[] = [];
  for (let i = 0; i < 10; i += 1) called.push(drawPerson(people(5), called, i) ?? '');
  for (const name of people(5)) expect(called.filter((each) => each === name)).toHaveLength(2);
  expect(drawPerson([], [], 1)).toBeUndefined();
});

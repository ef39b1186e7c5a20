import { expect, test } from 'vitest';
import { readLabels, readNumbers } from './read-parts.ts';
import { figureParts } from './figure-parts.ts';
import { tarpRows } from './tarp-rows.ts';

const { labels, numbers } = figureParts['tarp-table'];
const figure = {
  title: '',
  caption: '',
  inWords: [],
  facts: [],
  labels: Object.fromEntries(Object.keys(labels).map((name) => [name, `${name}\nagain`])),
  numbers: Object.fromEntries(numbers.map((name, index) => [name, index])),
};

test('a drawing gets its labels line by line', () => {
  expect(readLabels('tarp-table', figure).settled.lines).toEqual(['settled', 'again']);
});

test('a label or a number that is not there stops the build instead of leaving a hole', () => {
  expect(() => readLabels('tarp-table', { ...figure, labels: {} })).toThrow('has no label happened');
  expect(() => readNumbers('tarp-table', { ...figure, numbers: {} })).toThrow('has no number silent-small');
});

test('bars and table read the same rows', () => {
  expect(tarpRows(figure)).toEqual([
    { id: 'silent', small: 0, costly: 1 },
    { id: 'unsettled', small: 2, costly: 3 },
    { id: 'settled', small: 4, costly: 5 },
    { id: 'quickly', small: 6, costly: 7 },
  ]);
});

// What is read of a stored attempt, which may be years old or from a newer version.
import { expect, test } from 'vitest';
import { aLocalizedItem } from './item-builders.ts';
import { missedItems, readResults, scoresByObjective } from './read-results.ts';

const items = [
  aLocalizedItem('single'),
  aLocalizedItem('multiple'),
  { ...aLocalizedItem('numeric'), objective: 'count-the-cost' },
];
const read = (...responses: unknown[]) => readResults(items, { responses });
const single = { item: 'a-single', response: { picks: ['b'] }, raw: 1, max: 1 };

test('a result comes back with its item, response, points, confidence and edition', () => {
  expect(read({ ...single, confidence: 'sure', revision: 'r1' })).toEqual([
    { of: items[0], ...single, confidence: 'sure', revision: 'r1' },
  ]);
});

test('what was not kept is left out, and what nobody knows as well', () => {
  expect(read({ ...single, confidence: 'certain', revision: 7, mood: 'fine' })).toEqual([
    { of: items[0], ...single },
  ]);
});

test('an item handed in blank has no response', () => {
  expect(read({ ...single, response: null, raw: 0 })[0]?.response).toBeNull();
});

test.each([
  ['an item that the quiz no longer has', { ...single, item: 'gone' }],
  ['points that are no number', { ...single, raw: '1' }],
  ['a maximum that is no number', { ...single, max: null }],
  ['nothing', null],
  ['a text', 'a-single'],
])('%s is passed over, and what stands beside it is read', (_, broken) => {
  expect(read(broken, single)).toEqual([{ of: items[0], ...single }]);
});

test('missed is what did not earn all its points, in the order shown', () => {
  const results = read({ ...single, item: 'a-numeric', raw: 0 }, single, {
    ...single,
    item: 'a-multiple',
    raw: 0.5,
  });
  expect(missedItems(results)).toEqual(['a-numeric', 'a-multiple']);
});

test('points are told by objective, in the order in which the objectives first appear', () => {
  const results = read({ ...single, item: 'a-numeric', raw: 0 }, single, {
    ...single,
    item: 'a-multiple',
    raw: 0.5,
  });
  expect(scoresByObjective(results)).toEqual([
    { objective: 'count-the-cost', raw: 0, max: 1 },
    { objective: 'calm-the-customer', raw: 1.5, max: 2 },
  ]);
});

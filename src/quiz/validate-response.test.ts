// What a learner still has to do before an item can be scored.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItem } from './any-item.ts';
import { anItem } from './item-builders.ts';
import type { Response } from './response.ts';
import type { Item } from './schema.ts';
import { validateResponse, type ResponseProblem } from './validate-response.ts';

const cases: [string, Item, Response, ResponseProblem | null][] = [
  ['an option chosen', anItem('single'), { picks: ['a'] }, null],
  ['an option that is gone', anItem('single'), { picks: ['gone'] }, 'empty'],
  ['no box ticked', anItem('multiple'), { picks: [] }, 'empty'],
  ['one box ticked', anItem('multiple'), { picks: ['d'] }, null],
  ['false is an answer', anItem('true-false'), { picks: ['false'] }, null],
  ['one row matched', anItem('matching'), { pairs: { p: 'x' } }, 'incomplete'],
  ['all rows matched', anItem('matching'), { pairs: { p: 'x', q: 'x' } }, null],
  ['a row matched with something gone', anItem('matching'), { pairs: { p: 'x', q: 'gone' } }, 'incomplete'],
  ['nothing sorted', anItem('categorize'), { pairs: {} }, 'empty'],
  ['an order never touched', anItem('ordering'), {}, 'empty'],
  ['an order without one step', anItem('ordering'), { order: ['a', 'b', 'c'] }, 'incomplete'],
  ['a full order', anItem('ordering'), { order: ['d', 'c', 'b', 'a'] }, null],
  ['blanks for a number', anItem('numeric'), { text: '  ' }, 'empty'],
  ['words for a number', anItem('numeric'), { text: '很多' }, 'not-a-number'],
  ['a number', anItem('numeric'), { text: '12元' }, null],
  ['a best only', anItem('best-worst'), { pairs: { best: 'own-it' } }, 'incomplete'],
  [
    'the same as best and worst',
    anItem('best-worst'),
    { pairs: { best: 'later', worst: 'later' } },
    'same-option',
  ],
  ['a best and a worst', anItem('best-worst'), { pairs: { best: 'later', worst: 'own-it' } }, null],
];

test.each(cases)('%s', (_title, item, response, problem) => {
  expect(validateResponse(item, response)).toBe(problem);
});

test('nothing at all is never an answer', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      expect(validateResponse(item, undefined)).toBe('empty');
      expect(validateResponse(item, {})).toBe('empty');
    }),
  );
});

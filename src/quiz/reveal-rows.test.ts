// What a learner is shown after a response, row by row.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import { anyItem, anyResponse } from './any-item.ts';
import type { ItemOf } from './item.ts';
import { aLocalizedItem } from './item-builders.ts';
import { keyResponse } from './key-response.ts';
import { quizMessages } from './messages.ts';
import type { Response } from './response.ts';
import { revealRows } from './reveal-rows.ts';
import type { ItemKind } from './schema.ts';
import { scoreResponse } from './score-response.ts';
import { displayOrder } from './shuffle.ts';

const messages = localize(quizMessages, 'en');
/** Rows in brief: id, verdict, notes. */
function inBrief(kind: ItemKind, response: Response): string[] {
  const item = aLocalizedItem(kind);
  const shown = 'options' in item ? item.options.map(({ id }) => id) : [];
  return revealRows(item, shown, response, messages).map(({ id, verdict = '', notes }) =>
    [id, verdict, ...notes].join(' | '),
  );
}

test('of a single choice, the one picked and the one that was right', () => {
  expect(inBrief('single', { picks: ['a'] })).toEqual([
    'a | wrong | Your choice, not right',
    'b | missed | This was right',
    'c | ',
  ]);
});

test('of several choices, those picked rightly, wrongly, and missed', () => {
  expect(inBrief('multiple', { picks: ['a', 'c'] })).toEqual([
    'a | right | Your choice, right',
    'b | missed | This was right',
    'c | wrong | Your choice, not right',
    'd | ',
  ]);
});

test('true and false each with their why', () => {
  expect(inBrief('true-false', { picks: ['true'] })).toEqual([
    'true | wrong | Your choice, not right',
    'false | missed | This was right',
  ]);
});

test('of a matching, each row, and what was left over', () => {
  expect(inBrief('matching', { pairs: { p: 'extra', q: 'y' } })).toEqual([
    'p | wrong | Yours: the meaning of extra | Should be: the meaning of x',
    'q | right | Yours: the meaning of y',
    'extra |  | Left over',
  ]);
});

test('of a sorting, each thing, also one left blank', () => {
  expect(inBrief('categorize', { pairs: { m: 'helps', n: 'helps' } }).slice(0, 3)).toEqual([
    'm | right | Yours: the meaning of helps',
    'n | wrong | Yours: the meaning of helps | Should be: the meaning of harms',
    'o | wrong | Yours: – | Should be: the meaning of helps',
  ]);
});

test('of an order, the right one, and whether each step stood behind the one before', () => {
  expect(inBrief('ordering', { order: ['b', 'c', 'd', 'a'] })).toEqual([
    'a |  | yours: 4',
    'b | wrong | Too early | yours: 1',
    'c | right | In order | yours: 2',
    'd | right | In order | yours: 3',
  ]);
});

test('of rated replies, the best first, with both picks', () => {
  expect(inBrief('best-worst', { pairs: { best: 'later', worst: 'own-it' } })).toEqual([
    'own-it | wrong | Your worst | Experts: 3 / 3',
    'later | partly | Your best | Experts: 2 / 3',
    'not-me |  | Experts: 0 / 3',
  ]);
});

test('of a number, the right one with its unit', () => {
  const [row] = revealRows(aLocalizedItem('numeric'), [], { text: '1' }, messages);
  expect(row?.text).toBe('The answer: 4800 yuan');
});

test.each([
  ['元', 'The answer: 4800元'],
  [':00', 'The answer: 4800:00'],
  ['', 'The answer: 4800'],
])('a unit that is no Latin word stands at its number: %s', (unit, text) => {
  const item = { ...aLocalizedItem('numeric'), unit } as ItemOf<'numeric'>;
  const [row] = revealRows(item, [], { text: '1' }, messages);
  expect(row?.text).toBe(text);
});

test('a row is never called right where points were lost, and an item with all points has no wrong row', () => {
  fc.assert(
    fc.property(anyItem, anyResponse, fc.boolean(), (either, response, useKey) => {
      const item = localize(either, 'en');
      const given = useKey ? keyResponse(item) : response;
      const rows = revealRows(item, displayOrder(item, 's'), given, messages);
      const { raw, max } = scoreResponse(item, given);
      const hasFlaw = rows.some(({ verdict }) => verdict === 'wrong' || verdict === 'partly');
      if (raw === max) expect(hasFlaw).toBe(false);
      else if (item.kind !== 'numeric')
        expect(rows.filter(({ verdict }) => verdict === 'right').length).toBeLessThan(rows.length);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }),
  );
});

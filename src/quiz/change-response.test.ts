// What touching a field does to a response.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItem, anyResponse } from './any-item.ts';
import { changeResponse } from './change-response.ts';
import { anItem } from './item-builders.ts';
import type { Response } from './response.ts';
import type { Item } from './schema.ts';

const field = (value: string, name = 'option') => ({ name, value });
const cases: [string, Item, Response, { name: string; value: string }, Response][] = [
  [
    'another option takes the place of the first',
    anItem('single'),
    { picks: ['a'] },
    field('b'),
    { picks: ['b'] },
  ],
  ['a box is ticked beside another', anItem('multiple'), { picks: ['a'] }, field('c'), { picks: ['a', 'c'] }],
  ['a box ticked again is empty', anItem('multiple'), { picks: ['a', 'c'] }, field('a'), { picks: ['c'] }],
  ['false is picked', anItem('true-false'), {}, field('false'), { picks: ['false'] }],
  [
    'a row is matched',
    anItem('matching'),
    { pairs: { p: 'x' } },
    field('y', 'q'),
    { pairs: { p: 'x', q: 'y' } },
  ],
  ['a row is emptied again', anItem('matching'), { pairs: { p: 'x' } }, field('', 'p'), { pairs: { p: '' } }],
  [
    'an option is sorted anew',
    anItem('categorize'),
    { pairs: { m: 'harms' } },
    field('helps', 'm'),
    { pairs: { m: 'helps' } },
  ],
  ['a number is typed', anItem('numeric'), { text: '4' }, field('48', 'number'), { text: '48' }],
  [
    'a worst is added to the best',
    anItem('best-worst'),
    { pairs: { best: 'own-it' } },
    field('not-me', 'worst'),
    { pairs: { best: 'own-it', worst: 'not-me' } },
  ],
];

test.each(cases)('%s', (_title, item, before, touched, after) => {
  expect(changeResponse(item, before, touched)).toEqual(after);
});

test('ticking a box twice changes nothing', () => {
  fc.assert(
    fc.property(anyItem, anyResponse, fc.constantFrom('o0', 'o1', 'o2'), (item, response, id) => {
      if (item.kind !== 'multiple') return;
      const before = { picks: [...new Set(response.picks ?? [])].filter((pick) => pick !== id) };
      const once = changeResponse(item, before, field(id));
      const twice = changeResponse(item, once, field(id));
      expect(twice).toEqual(before);
    }),
  );
});

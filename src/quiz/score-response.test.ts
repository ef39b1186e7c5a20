// What a response earns, kind by kind, in the cases a learner would ask about.
import { expect, test } from 'vitest';
import { anItem } from './item-builders.ts';
import type { Response } from './response.ts';
import type { Item } from './schema.ts';
import { scoreResponse } from './score-response.ts';

const cases: [string, Item, Response, raw: number][] = [
  ['the right option', anItem('single'), { picks: ['b'] }, 1],
  ['a wrong option', anItem('single'), { picks: ['a'] }, 0],
  ['both right options', anItem('multiple'), { picks: ['b', 'a'] }, 1],
  ['one of two right options', anItem('multiple'), { picks: ['a'] }, 1 / 2],
  ['both right and one wrong', anItem('multiple'), { picks: ['a', 'b', 'c'] }, 1 / 2],
  ['every option, to be safe', anItem('multiple'), { picks: ['a', 'b', 'c', 'd'] }, 0],
  ['more wrong than right', anItem('multiple'), { picks: ['c', 'd'] }, 0],
  ['a right option clicked twice', anItem('multiple'), { picks: ['a', 'a'] }, 1 / 2],
  ['an option the item no longer has', anItem('multiple'), { picks: ['a', 'b', 'gone'] }, 1],
  ['a wrong statement called false', anItem('true-false'), { picks: ['false'] }, 1],
  ['a wrong statement called true', anItem('true-false'), { picks: ['true'] }, 0],
  ['one of two pairs', anItem('matching'), { pairs: { p: 'x', q: 'extra' } }, 1 / 2],
  [
    'three of four sorted rightly',
    anItem('categorize'),
    { pairs: { m: 'helps', n: 'harms', o: 'helps', s: 'helps' } },
    3 / 4,
  ],
  ['the right order', anItem('ordering'), { order: ['a', 'b', 'c', 'd'] }, 1],
  ['the order turned round', anItem('ordering'), { order: ['d', 'c', 'b', 'a'] }, 0],
  ['the first step put last', anItem('ordering'), { order: ['b', 'c', 'd', 'a'] }, 2 / 3],
  ['two middle steps swapped', anItem('ordering'), { order: ['a', 'c', 'b', 'd'] }, 2 / 3],
  ['a step left out', anItem('ordering'), { order: ['a', 'b', 'd'] }, 1 / 3],
  ['the number itself', anItem('numeric'), { text: '4,800 元' }, 1],
  ['a number at the edge of the tolerance', anItem('numeric'), { text: '4810' }, 1],
  ['a number just outside', anItem('numeric'), { text: '4810.1' }, 0],
  [
    'a tolerance that binary fractions would miss',
    anItem('numeric', { key: 0.3, tolerance: 0.1 }),
    { text: '0.4' },
    1,
  ],
  [
    'best and worst as the experts see it',
    anItem('best-worst'),
    { pairs: { best: 'own-it', worst: 'not-me' } },
    1,
  ],
  ['the second best as best', anItem('best-worst'), { pairs: { best: 'later', worst: 'not-me' } }, 2 / 3],
  ['best and worst turned round', anItem('best-worst'), { pairs: { best: 'not-me', worst: 'own-it' } }, 0],
  ['a best without a worst', anItem('best-worst'), { pairs: { best: 'own-it' } }, 0],
  ['nothing', anItem('matching'), {}, 0],
];

test.each(cases)('%s', (_title, item, response, raw) => {
  const score = scoreResponse(item, response);
  expect(score.raw).toBeCloseTo(raw, 12);
  expect(score.max).toBe(1);
});

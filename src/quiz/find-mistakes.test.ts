// The mistakes a learner is told about after a response.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import { anyItem } from './any-item.ts';
import { findMistakes } from './find-mistakes.ts';
import { aLocalizedItem, anItem, words } from './item-builders.ts';
import { keyResponse } from './key-response.ts';
import type { Response } from './response.ts';
import type { Item, ItemKind } from './schema.ts';

const cases: [string, ItemKind, Response, names: string[]][] = [
  ['a distractor names its misconception', 'single', { picks: ['a'] }, ['mc-15']],
  ['two distractors of one misconception name it once', 'multiple', { picks: ['c', 'd'] }, ['mc-15']],
  ['a right pick beside it names nothing', 'multiple', { picks: ['a'] }, []],
  ['the wrong one of true and false', 'true-false', { picks: ['true'] }, ['mc-43']],
  [
    'a row matched wrongly, and an extra taken',
    'matching',
    { pairs: { p: 'extra', q: 'y' } },
    ['mc-34', 'mc-15'],
  ],
  ['a late step put before an early one', 'ordering', { order: ['b', 'd', 'a', 'c'] }, ['mc-15']],
  ['a wrong order outside the trap', 'ordering', { order: ['a', 'c', 'b', 'd'] }, []],
  [
    'an option sorted wrongly',
    'categorize',
    { pairs: { m: 'helps', n: 'helps' } },
    ['the meaning of notes without a look'],
  ],
  ['a number people arrive at', 'numeric', { text: '405元' }, ['the meaning of month for year']],
  ['a number out of the blue', 'numeric', { text: '17' }, []],
  [
    'a poor reply taken for the best',
    'best-worst',
    { pairs: { best: 'not-me', worst: 'own-it' } },
    ['mc-15'],
  ],
];

test.each(cases)('%s', (_title, kind, response, names) => {
  const found = findMistakes(aLocalizedItem(kind), response);
  expect(found.map(({ misconception, error }) => misconception ?? error)).toEqual(names);
});

test('a trap says how one gets there', () => {
  expect(findMistakes(aLocalizedItem('numeric'), { text: '400' })[0]?.howSo).toBe(
    'the meaning of one month only',
  );
});

test('a number that counts as right holds no mistake, however near a trap', () => {
  const item = anItem('numeric', { traps: [{ value: 4815, rationale: words('so'), error: words('slip') }] });
  expect(findMistakes(localize<Item>(item, 'en'), { text: '4807' })).toEqual([]);
});

test('the key holds no mistake', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      expect(findMistakes(localize(item, 'en'), keyResponse(item))).toEqual([]);
    }),
  );
});

test('the right one of true and false names nothing', () => {
  expect(findMistakes(aLocalizedItem('true-false'), { picks: ['false'] })).toEqual([]);
});

test('a row that is right names nothing while another is wrong, and an extra nobody took neither', () => {
  const slip = (text: string) => ({ error: words(text) });
  const item = anItem('matching', {
    prompts: [
      { id: 'p', text: words('p'), rationale: words('why p'), ...slip('first row') },
      { id: 'q', text: words('q'), rationale: words('why q'), ...slip('second row') },
    ],
  });
  const found = findMistakes(localize<Item>(item, 'en'), { pairs: { p: 'x', q: 'x' } });
  expect(found.map(({ error }) => error)).toEqual(['the meaning of second row']);
});

test('of a best-worst item only the reply picked for best is looked at, and the best reply is none', () => {
  const item = anItem('best-worst', {
    options: [
      { id: 'own-it', text: words('own it'), rationale: words('why'), rating: 3, error: words('never told') },
      { id: 'later', text: words('later'), rationale: words('why'), rating: 2, error: words('put off') },
      { id: 'not-me', text: words('not me'), rationale: words('why'), rating: 0, error: words('passed on') },
    ],
  });
  const named = (best: string, worst: string) =>
    findMistakes(localize<Item>(item, 'en'), { pairs: { best, worst } }).map(({ error }) => error);
  expect(named('own-it', 'later')).toEqual([]);
  expect(named('later', 'not-me')).toEqual(['the meaning of put off']);
  expect(named('not-me', 'own-it')).toEqual(['the meaning of passed on']);
});

test.each(['single', 'multiple', 'true-false', 'matching', 'categorize', 'ordering', 'numeric'] as const)(
  'nothing given for an item of kind %s is no mistake of the trap’s kind',
  (kind) => {
    const named = findMistakes(aLocalizedItem(kind), {}).map((mistake) => mistake.howSo);
    expect(named.filter((howSo) => howSo !== undefined)).toEqual([]);
  },
);

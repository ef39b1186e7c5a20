import { expect, test } from 'vitest';
import type { BookItem } from './content.ts';
import type { GivenItem } from './read-learner.ts';
import { tallyResponses } from './tally-responses.ts';

const options = [
  { id: 'a', text: 'hear her out' },
  { id: 'b', text: 'explain the rule', mistake: 'mc-15' },
  { id: 'c', text: 'call the manager', mistake: 'passing it on' },
];
const anItem = (parts: Partial<BookItem>): BookItem => ({
  id: 'i',
  quiz: 'q',
  kind: 'single',
  stem: '',
  objective: '',
  revision: 'r1',
  options,
  key: ['a'],
  ...parts,
});
const given = (response: unknown, more: Partial<GivenItem> = {}): GivenItem => ({
  item: 'i',
  raw: 0,
  max: 1,
  response,
  misconceptions: [],
  ...more,
});

test('each option with its count, its belief and how many were sure', () => {
  const { groups, people, blank } = tallyResponses(anItem({}), [
    given({ picks: ['a'] }, { raw: 1 }),
    given({ picks: ['b'] }, { confidence: 'sure' }),
    given({ picks: ['b'] }),
    given(null),
  ]);
  expect([people, blank]).toEqual([4, 1]);
  expect(groups).toEqual([
    {
      label: '',
      lines: [
        { text: 'hear her out', isKey: true, mistake: undefined, count: 1, sure: 0 },
        { text: 'explain the rule', isKey: false, mistake: 'mc-15', count: 2, sure: 1 },
        { text: 'call the manager', isKey: false, mistake: 'passing it on', count: 0, sure: 0 },
      ],
    },
  ]);
});

test('a matching is told row by row', () => {
  const item = anItem({
    kind: 'matching',
    rows: [
      { id: 'x', text: 'angry', key: ['a'] },
      { id: 'y', text: 'in a hurry', key: ['c'] },
    ],
  });
  const { groups } = tallyResponses(item, [
    given({ pairs: { x: 'a', y: 'b' } }),
    given({ pairs: { x: 'a' } }),
  ]);
  expect(
    groups.map(({ label, lines }) => [label, lines.map(({ text, count }) => `${text} ${String(count)}`)]),
  ).toEqual([
    ['angry', ['hear her out 2']],
    ['in a hurry', ['explain the rule 1', 'call the manager 0']],
  ]);
});

test('orders and numbers are told one by one, most frequent first', () => {
  const ordering = tallyResponses(anItem({ kind: 'ordering', key: ['a', 'b', 'c'] }), [
    given({ order: ['a', 'c', 'b'] }),
    given({ order: ['a', 'c', 'b'] }),
    given({ order: ['a', 'b', 'c'] }),
  ]);
  expect(ordering.groups[0]!.lines.map(({ count, isKey }) => [count, isKey])).toEqual([
    [2, false],
    [1, true],
  ]);
  const numeric = tallyResponses(anItem({ kind: 'numeric', options: [], key: [] }), [
    given({ text: '48' }, { raw: 1 }),
    given({ text: ' 36 ' }),
  ]);
  expect(numeric.groups[0]!.lines.map(({ text, isKey }) => [text, isKey])).toEqual([
    ['36', false],
    ['48', true],
  ]);
});

test('responses to another edition are counted; hostile responses count as blank or as nothing', () => {
  const { otherEdition, blank, groups } = tallyResponses(anItem({}), [
    given({ picks: ['a'] }, { revision: 'r0' }),
    given('text'),
    given({ picks: { length: 3 } }),
    given({ pairs: null }),
  ]);
  expect([otherEdition, blank]).toEqual([1, 1]);
  expect(groups[0]!.lines.map(({ count }) => count)).toEqual([1, 0, 0]);
});

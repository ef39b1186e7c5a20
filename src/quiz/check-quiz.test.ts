// What an author is told about a broken quiz: where, what, and the mend.
import { expect, test } from 'vitest';
import { checkQuiz } from './check-quiz.ts';
import { anItem, aQuiz, kinds, words } from './item-builders.ts';
import type { Item } from './schema.ts';

const problemsOf = (item: Item) => checkQuiz('fairness', aQuiz({ items: [item] }));
const messagesOf = (item: Item) => problemsOf(item).map(({ message }) => message);
const [a, b, c] = anItem('single').options;
if (!a || !b || !c) throw new Error('the sample has three options');

test.each(kinds)('a sound %s item breaks no law', (kind) => {
  expect(problemsOf(anItem(kind))).toEqual([]);
});

test('the sentence names quiz, item and mend, and the path leads to the place', () => {
  expect(problemsOf(anItem('single', { id: 'process', key: 'x', options: [a, c] }))).toEqual([
    {
      path: ['items', 0, 'key'],
      message: 'quiz fairness, item process: key "x" names no option; write one of a, c',
    },
  ]);
});

const broken: [string, Item, path: string, says: RegExp][] = [
  ['one option only', anItem('single', { options: [b] }), 'options', /has 1 options; write at least 2/],
  [
    'two options with one id',
    anItem('single', { options: [a, b, { ...c, id: 'a' }] }),
    'options.2.id',
    /called "a"/,
  ],
  [
    'two options that read the same',
    anItem('single', { options: [a, b, { ...c, text: { zh: '另一句', en: a.text.en } }] }),
    'options.2.text.en',
    /word it differently/,
  ],
  [
    'a distractor without its mistake',
    anItem('single', { options: [{ ...a, misconception: undefined }, b] }),
    'options.0',
    /"a" names no mistake; add/,
  ],
  [
    'a distractor with two',
    anItem('single', { options: [{ ...a, error: words('slip') }, b] }),
    'options.0',
    /twice; keep/,
  ],
  [
    'a mistake on the key',
    anItem('single', { options: [a, { ...b, misconception: 'mc-01' }] }),
    'options.1',
    /is right and names a mistake/,
  ],
  [
    'all of the above',
    anItem('single', { options: [a, b, { ...c, text: { zh: '三种都做', en: 'All of the above' } }] }),
    'options.2.text',
    /leans on the other options/,
  ],
  [
    '以上都对',
    anItem('single', { options: [a, b, { ...c, text: { zh: '以上都对', en: 'Every one' } }] }),
    'options.2.text',
    /leans on/,
  ],
  ['a multiple without key', anItem('multiple', { key: [] }), 'key', /key is empty/],
  [
    'a multiple with all keys',
    anItem('multiple', { key: ['a', 'b', 'c', 'd'] }),
    'key',
    /names every option; add a wrong one/,
  ],
  ['a multiple naming a key twice', anItem('multiple', { key: ['a', 'a', 'b'] }), 'key.1', /"a" twice/],
  [
    'a multiple naming no option',
    anItem('multiple', { key: ['a', 'b', 'z'] }),
    'key.2',
    /"z" names no option; write one of a, b, c, d/,
  ],
  [
    'a true-false without its mistake',
    anItem('true-false', { misconception: undefined }),
    '',
    /the wrong answer names no mistake/,
  ],
  [
    'a prompt without key',
    anItem('matching', { key: { p: 'x' } }),
    'key',
    /prompt "q" has no key; add q: <option>/,
  ],
  [
    'a pair for no prompt',
    anItem('matching', { key: { p: 'x', q: 'y', r: 'y' } }),
    'key.r',
    /"r" names no prompt/,
  ],
  ['a pair with no option', anItem('matching', { key: { p: 'x', q: 'z' } }), 'key.q', /"z" names no option/],
  [
    'an ordering key with a step left out',
    anItem('ordering', { key: ['a', 'b', 'c'] }),
    'key',
    /leaves out d; add it/,
  ],
  [
    'an ordering key with a step twice',
    anItem('ordering', { key: ['a', 'b', 'c', 'd', 'a'] }),
    'key.4',
    /"a" twice/,
  ],
  [
    'an ordering listed in its order',
    anItem('ordering', { key: ['c', 'a', 'd', 'b'], traps: [] }),
    'options',
    /list them in another/,
  ],
  [
    'a trap that is the right order',
    anItem('ordering', {
      traps: [{ early: 'a', late: 'b', rationale: words('so'), misconception: 'mc-15' }],
    }),
    'traps.0',
    /is the right order; swap/,
  ],
  [
    'a trap with an unknown step',
    anItem('ordering', {
      traps: [{ early: 'z', late: 'b', rationale: words('so'), misconception: 'mc-15' }],
    }),
    'traps.0.early',
    /early "z" names no option/,
  ],
  [
    'an option in no category',
    anItem('categorize', { key: { m: 'helps', n: 'harms', o: 'helps' } }),
    'key',
    /option "s" has no key; add s: <category>/,
  ],
  [
    'an unknown category',
    anItem('categorize', { key: { m: 'helps', n: 'harms', o: 'helps', s: 'both' } }),
    'key.s',
    /"both" names no category; write one of helps, harms/,
  ],
  [
    'one category only',
    anItem('categorize', {
      categories: [{ id: 'helps', text: words('helps') }],
      key: { m: 'helps', n: 'helps', o: 'helps', s: 'helps' },
    }),
    'categories',
    /at least 2/,
  ],
  ['a tolerance below zero', anItem('numeric', { tolerance: -1 }), 'tolerance', /is below 0/],
  [
    'a trap that counts as right',
    anItem('numeric', { traps: [{ value: 4805, rationale: words('so'), error: words('slip') }] }),
    'traps.0.value',
    /counts as right/,
  ],
  [
    'a trap without its mistake',
    anItem('numeric', { traps: [{ value: 1, rationale: words('so') }] }),
    'traps.0',
    /a trap names no mistake/,
  ],
];

test.each(broken)('%s is told', (_title, item, path, says) => {
  const problems = problemsOf(item);
  expect(problems.map((problem) => problem.path.slice(2).join('.'))).toEqual([path]);
  expect(problems[0]?.message).toMatch(says);
});

test('a best-worst item whose options are all alike is told', () => {
  const options = anItem('best-worst').options.map((option) => ({
    ...option,
    rating: 2,
    misconception: undefined,
  }));
  expect(messagesOf(anItem('best-worst', { options }))).toEqual([
    'quiz fairness, item a-best-worst: every option is rated 2; rate one higher than another',
  ]);
});

test('an extra option of a matching says why it fits nowhere', () => {
  const { options } = anItem('matching');
  const silent = options.map(({ id, text }) => ({ id, text }));
  expect(messagesOf(anItem('matching', { options: silent }))).toEqual([
    'quiz fairness, item a-matching: option "extra" belongs to no prompt and does not say why; add a rationale',
    'quiz fairness, item a-matching: "extra" names no mistake; add misconception: mc-00 of the bank, or error: { zh, en }',
  ]);
});

test('two items with one id, and a draw larger than the pool, are told', () => {
  const quiz = aQuiz({ items: [anItem('single'), anItem('numeric', { id: 'a-single' })], draw: 3 });
  expect(checkQuiz('fairness', quiz)).toEqual([
    {
      path: ['items', 1, 'id'],
      message: 'quiz fairness: a second item is called "a-single"; give it an id of its own',
    },
    { path: ['draw'], message: 'quiz fairness: draw is 3, but there are 2 items; write 2 or less' },
  ]);
});

test('names, signs and units may be the same in both languages', () => {
  const same = (text: string) => ({ zh: text, en: text });
  expect(problemsOf(anItem('numeric', { unit: same('%') }))).toEqual([]);
  expect(problemsOf(anItem('numeric', { unit: same('km') }))).toEqual([]);
  expect(problemsOf(anItem('numeric', { situation: same('TARP, 1979') }))).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParts, splitSentences, type ReadNode } from './aloud-parts.ts';

type Child = ReadNode | string;

const text = (nodeValue: string): ReadNode => ({ nodeName: '#text', nodeValue, childNodes: [] });

function el(nodeName: string, ...inside: (Child | Record<string, string>)[]): ReadNode {
  const attributes = inside.filter((each) => typeof each === 'object' && !('nodeName' in each));
  const children = inside.filter((each) => typeof each === 'string' || 'nodeName' in each) as Child[];
  const all = Object.assign({}, ...attributes) as Record<string, string>;
  return {
    nodeName,
    nodeValue: null,
    childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)),
    getAttribute: (name) => all[name] ?? null,
  };
}

const isShown = (node: ReadNode): boolean => node.getAttribute?.('hidden') == null;
const said = (root: ReadNode, lang = 'en'): string[] =>
  readParts(root, lang, isShown).map((part) => part.text);

test('a lesson is read sentence by sentence, in the order of the page', () => {
  const lesson = el('ARTICLE', el('H1', 'Signals'), el('P', 'Look up. Then speak.'), el('P', 'Wait'));
  expect(said(lesson)).toEqual(['Signals', 'Look up.', 'Then speak.', 'Wait']);
});

test('Chinese sentences end at Chinese marks', () => {
  expect(said(el('P', '先看着她。再开口！她没有说话。'), 'zh-Hans')).toEqual([
    '先看着她。',
    '再开口！',
    '她没有说话。',
  ]);
});

test('controls, ways around, marks of evidence and notes are passed over', () => {
  const lesson = el(
    'ARTICLE',
    el('NAV', 'Next lesson'),
    el('P', 'A complaint is a gift', el('BUTTON', { popovertarget: 'fact-f-1' }, 'B'), '.'),
    el('BUTTON', 'Show the answer'),
    el('FIELDSET', el('LEGEND', 'Which one?')),
    el('DIV', { popover: '' }, 'Source'),
    el('P', { role: 'status' }, 'Saved'),
    el('SECTION', { hidden: '' }, 'Folded source'),
  );
  expect(said(lesson)).toEqual(['A complaint is a gift.']);
});

test('a term is read as the word it is', () => {
  const term = el('BUTTON', { popovertarget: 'term-recovery' }, 'service recovery');
  expect(said(el('P', 'This is ', term, '.'))).toEqual(['This is service recovery.']);
});

test('a drawing is read by its words, though they are folded, and not by its labels', () => {
  const figure = el(
    'FIGURE',
    el('svg', { 'aria-hidden': 'true' }, el('text', '96')),
    el(
      'FIGCAPTION',
      el('STRONG', 'The iceberg'),
      el('DETAILS', el('SUMMARY', 'In words'), el('P', { hidden: '' }, 'Of 27 who are unhappy, one speaks.')),
    ),
  );
  expect(said(figure)).toEqual(['The iceberg', 'Of 27 who are unhappy, one speaks.']);
});

test('words of the other language are handed to a voice of that language', () => {
  const sentence = el('P', '这叫', el('SPAN', { lang: 'en' }, 'service recovery'), '，很要紧。');
  expect(readParts(sentence, 'zh-Hans', isShown).map(({ lang, text: words }) => [lang, words])).toEqual([
    ['zh-Hans', '这叫'],
    ['en', 'service recovery'],
    ['zh-Hans', '，很要紧。'],
  ]);
});

test('who speaks is said before what is said', () => {
  expect(said(el('LI', el('B', 'Ms Wang'), ' I have waited an hour!'))).toEqual([
    'Ms Wang',
    'I have waited an hour!',
  ]);
});

test('each sentence knows where it stands, across the elements inside it', () => {
  const bold = text('service');
  const [, second] = readParts(
    el('P', 'Look up. This is ', { ...el('EM'), childNodes: [bold] }, ' at its best.'),
    'en',
    isShown,
  );
  expect(second?.text).toBe('This is service at its best.');
  expect(second?.from.offset).toBe('Look up. '.length);
  expect(second?.to).toMatchObject({ offset: ' at its best.'.length });
});

test('no piece is longer than a voice lasts, and nothing but blanks is lost', () => {
  const words = fc.array(fc.constantFrom('看着她', '，', '。', 'word ', '!', '、', ' ', '一二三四五'), {
    maxLength: 120,
  });
  fc.assert(
    fc.property(words, fc.constantFrom('zh-Hans', 'en'), (list, lang) => {
      const whole = list.join('');
      const pieces = splitSentences(whole, lang);
      for (const piece of pieces) {
        expect(piece.text.length).toBeLessThanOrEqual(180);
        expect(whole.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
      }
      const letters = (string: string) => string.replaceAll(/[^\p{L}\p{N}]/gu, '');
      expect(letters(pieces.map(({ text: piece }) => piece).join(''))).toBe(letters(whole));
    }),
  );
});

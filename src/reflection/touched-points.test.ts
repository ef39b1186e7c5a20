import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touchedPoints, touchingHints } from './touched-points.ts';

const rubric = [
  { id: 'hear', hints: ['听完', 'hear'] },
  { id: 'cost', hints: ['花钱', 'cost'] },
];

test('a Chinese hint is found in the middle of a sentence', () => {
  expect(touchedPoints(rubric, '我会先让她把话说完，听完再问。')).toEqual(['hear']);
});

test('an English hint is found at the beginning of a word, whatever its case and ending', () => {
  expect(touchedPoints(rubric, 'Costly? Hearing her out is free.')).toEqual(['hear', 'cost']);
  expect(touchedPoints(rubric, 'By Pentecost I had overheard it.')).toEqual([]);
});

test('full-width letters and curly apostrophes count as the plain ones', () => {
  expect(touchedPoints([{ id: 'own', hints: ["it's ours"] }], 'IT’S ours')).toEqual(['own']);
});

test('a quoted sentence is a quoted sentence, whichever marks were typed', () => {
  const wording = [{ id: 'wording', hints: ['“'] }];
  for (const answer of ['我说：“您慢慢讲。”', '我说："您慢慢讲。"', '我说：「您慢慢讲。」']) {
    expect(touchedPoints(wording, answer)).toEqual(['wording']);
  }
});

test('an answer left empty touches nothing', () => {
  expect(touchedPoints([...rubric, { id: 'none', hints: [''] }], '')).toEqual([]);
});

test('whatever is written behind an answer, a touched point stays touched', () => {
  fc.assert(
    fc.property(fc.string(), (more) => {
      expect(touchedPoints(rubric, `先听完，别怕花钱 ${more}`)).toEqual(['hear', 'cost']);
    }),
  );
});

test('the words behind a hint are told as the author wrote them, each once', () => {
  const point = { id: 'wording', hints: ['“', '”', 'Sorry', 'sorry', '听完'] };
  expect(touchingHints(point, '听完再说："sorry"')).toEqual(['“', 'Sorry', '听完']);
  expect(touchingHints(point, '')).toEqual([]);
});

import { expect, test } from 'vitest';
import { findUntranslated } from './find-untranslated.ts';

test.each<[string, { zh: string; en: string }, string, RegExp]>([
  ['a text left in Chinese', { zh: '怎么做？', en: '怎么做？' }, 'hint', /both “怎么做？”; translate one/],
  ['a text left in English', { zh: 'What now?', en: 'What next?' }, 'hint.zh', /holds no Chinese/],
  ['English written in Chinese', { zh: '现在呢？', en: '怎么做？' }, 'hint.en', /holds no English/],
])('%s is told, with its place', (_, hint, place, sentence) => {
  const [found, ...others] = findUntranslated({ points: [{ hint }] });
  expect(found?.path.join('.')).toBe(`points.0.${place}`);
  expect(found?.says).toMatch(sentence);
  expect(others).toEqual([]);
});

test('names, figures and abbreviations may be the same in both languages', () => {
  const same = ['TARP', '2005', 'km', '30 %'].map((text) => ({ zh: text, en: text }));
  expect(findUntranslated(same)).toEqual([]);
});

test('a Chinese word inside English, and the reverse, are no fault', () => {
  expect(findUntranslated({ zh: 'TARP 的研究', en: 'the study called 满意' })).toEqual([]);
});

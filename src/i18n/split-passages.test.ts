import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from './locale.ts';
import { splitPassages } from './split-passages.ts';

const foreign = (text: string, locale: 'zh' | 'en') =>
  splitPassages(text, locale)
    .filter(({ lang }) => lang !== undefined)
    .map((passage) => passage.text);

test('a title in English inside a Chinese source is read by an English voice', () => {
  expect(foreign('哈特等人，The Profitable Art of Service Recovery，1990年。', 'zh')).toEqual([
    'The Profitable Art of Service Recovery',
  ]);
  expect(foreign('英文的 customer 兼指两者', 'zh')).toEqual(['customer']);
});

test('a name or an abbreviation is part of the Chinese sentence', () => {
  expect(foreign('TARP和IBM在ISO 9000里；Bitner、Müller 与 New York Times 也是', 'zh')).toEqual([]);
});

test('a Chinese word in an English sentence is read by a Chinese voice', () => {
  expect(splitPassages('a 顾客 buys once; 以 客户为中心 is older', 'en')).toEqual([
    { text: 'a ' },
    { text: '顾客', lang: 'zh-Hans' },
    { text: ' buys once; ' },
    { text: '以 客户为中心', lang: 'zh-Hans' },
    { text: ' is older' },
  ]);
});

test('nothing of a text is lost or added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...locales), (text, locale) => {
      expect(
        splitPassages(text, locale)
          .map((passage) => passage.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

// The ways people type a number, and what is refused rather than guessed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from './parse-number.ts';

test.each([
  ['4800', 4800],
  [' 4,800 ', 4800],
  ['4 800', 4800],
  ["4'800", 4800],
  ['4，800', 4800],
  ['４８００', 4800],
  ['4800元', 4800],
  ['4800 yuan', 4800],
  ['¥4800', 4800],
  ['￥ 4,800.00', 4800],
  ['人民币4800元', 4800],
  ['50%', 50],
  ['50％', 50],
  ['1.2万', 12_000],
  ['3千元', 3000],
  ['.5', 0.5],
  ['0,5', 0.5],
  ['12,5', 12.5],
  ['3。5', 3.5],
  ['-20', -20],
  ['−20', -20],
  ['－20', -20],
  ['负20', -20],
  ['-¥20', -20],
  ['-0', 0],
  ['36 小时', 36],
  ['约36小时。', 36],
  ['about 36 hours', 36],
  ['1.2 万', 12_000],
  ['1,234,567.5', 1_234_567.5],
])('“%s” is read as %d', (typed, number) => {
  expect(parseNumber(typed)).toBe(number);
});

test.each(['', '  ', '元', 'abc', '3-4', '3/4', '12 30', '1,2000', '1.2.3', '三十', '1e3', '--3', '4800元5'])(
  '“%s” is not taken for a number',
  (typed) => {
    expect(parseNumber(typed)).toBeNull();
  },
);

test('a page pasted into the field does not hold the browser up', () => {
  for (const piece of [' ', '1 ', '-', '1,', '.', '元'])
    expect(parseNumber(`${piece.repeat(20_000)}x1x1`)).toBeNull();
});

test('any number written plainly is read back', () => {
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => parseNumber(String(n)) === n));
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), (n) => parseNumber(n.toLocaleString('en')) === n));
});

/** What numbers are made of, and everything else. */
const anyCharacter = fc.oneof(
  fc.constantFrom(...Array.from('0123456789.,，。-−－负 ¥元百千万亿%１２３')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);

test('any typing whatever gives a number or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 20 }), (typed) => {
      const number = parseNumber(typed);
      expect(number === null || Number.isFinite(number)).toBe(true);
    }),
  );
});

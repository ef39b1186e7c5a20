import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { inert, writeCsv, type Cell } from './write-csv.ts';

/** Pieces that make formulas, and pieces that hide them. */
const nasty = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '\r\n',
  ' ',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  '＝',
  '＋',
  '－',
  '＠',
  '"',
  "'",
  ',',
  ';',
  'cmd|',
  'HYPERLINK("x")',
  '1',
  '王芳',
  '😀',
  '\0',
  '\u202e',
  '\ud800',
  '\u2028',
  '\v',
);
const text = fc.oneof(
  fc.array(nasty, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

/** Another's view of the same rule: strips one character at a time, by code point, and looks at the next. */
function wouldRun(written: string): boolean {
  return written.split(/[\n\r\u0085\u2028\u2029\v\f]/u).some((line) => {
    for (const character of line) {
      if ('=+-@＝＋－＠|｜%％'.includes(character)) return true;
      if (!/[\s\p{Cf}\p{Zs}\0]/u.test(character)) return false;
    }
    return false;
  });
}

test('five thousand random cells: none begins a formula, and a reader gets back what was written', () => {
  let cells = 0;
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(rows, (table) => {
      const written = writeCsv(table);
      expect(written.startsWith('\ufeff')).toBe(true);
      const { data } = Papa.parse<string[]>(written.slice(1), { delimiter: ',', newline: '\r\n' });
      const read = data.slice(0, -1);
      expect(read.length).toBe(table.length);
      table.forEach((row, y) => {
        row.forEach((value, x) => {
          cells += 1;
          const back = read[y]![x]!;
          if (typeof value === 'number') expect(Number(back)).toBe(value === 0 ? 0 : value);
          else {
            expect(back).toBe(inert(value ?? ''));
            expect(wouldRun(back)).toBe(false);
          }
        });
      });
    }),
    { numRuns: 400 },
  );
  expect(cells).toBeGreaterThan(5_000);
});

test('plain text is left as it is, and numbers stay numbers', () => {
  expect(writeCsv([['王芳', 0.75, -3, null, 'a "b", c']])).toBe('\ufeff"王芳",0.75,-3,,"a ""b"", c"\r\n');
  expect(writeCsv([[Infinity, Number.NaN]])).toBe('\ufeff,\r\n');
});

test('what spreadsheets run gets an apostrophe, hidden or not, on any line', () => {
  for (const formula of [
    '=1+1',
    '+1',
    '-1',
    '@sum',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '\u3000=1',
    '\u200b=1',
    '＝1',
    'a\n=1',
    'a\r\n\t@x',
  ]) {
    expect(wouldRun(inert(formula)), JSON.stringify(formula)).toBe(false);
    expect(inert(formula)).toContain("'");
  }
});

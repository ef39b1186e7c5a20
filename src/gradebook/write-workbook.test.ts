import { expect, test } from 'vitest';
import { readWorkbook } from '../../tests/gradebook/open-sheet.ts';
import { sheetNames, writeWorkbook } from './write-workbook.ts';

test('a workbook holds texts as texts and numbers as numbers, and no formula', async () => {
  const book = await writeWorkbook([
    {
      name: '全班',
      rows: [
        ['学员', '测验'],
        ['王芳', 0.75],
        ['=1+1', null],
        ['两行\n@x', -3],
      ],
    },
  ]);
  const { rows, formulas } = readWorkbook(Buffer.from(await book.arrayBuffer()));
  expect(formulas).toBe(0);
  expect(rows).toEqual([['学员', '测验'], ['王芳', '0.75'], ["'=1+1"], ["两行\n'@x", '-3']]);
});

test('sheets get names that a spreadsheet takes, no two the same', () => {
  expect(sheetNames(['a/b', 'a:b', '', 'x'.repeat(40), 'X'.repeat(40)])).toEqual([
    'a b',
    'a b 2',
    '3',
    'x'.repeat(31),
    `${'X'.repeat(29)} 5`,
  ]);
});

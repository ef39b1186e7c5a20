// Tables as an XLSX workbook: texts as texts, numbers as numbers; no cell is a formula.
import writeXlsxFile, { type Sheet as XlsxSheet } from 'write-excel-file/browser';
import type { Sheet } from './sheets.ts';
import { inert, type Cell } from './write-csv.ts';

/** What Excel does not take in the name of a sheet. */
const forbidden = /[\\/?*[\]:']/g;
const nameLimit = 31;
/** Characters a cell can hold. */
const cellLimit = 32_000;

/** A name for every sheet, no two the same. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, place) => {
    const plain = name.replaceAll(forbidden, ' ').trim().slice(0, nameLimit) || String(place + 1);
    const tail = ` ${String(place + 1)}`;
    const own = taken.has(plain.toLowerCase()) ? plain.slice(0, nameLimit - tail.length) + tail : plain;
    taken.add(own.toLowerCase());
    return own;
  });
}

function toCell(cell: Cell) {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: inert(cell).slice(0, cellLimit), type: String };
}

export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeXlsxFile(
    sheets.map(({ rows }, place): XlsxSheet<Blob> => ({
      data: rows.map((row) => row.map(toCell)),
      sheet: names[place] ?? '',
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({ width: column === 0 ? 24 : 14 })),
    })),
  ).toBlob();
}

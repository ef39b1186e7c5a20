// Tables as text a spreadsheet opens: quoted throughout, marked as UTF-8, and with no cell that a spreadsheet would run.
// What stands in the tables is `sheets.ts`'s.

/** A table: numbers stay numbers, null is an empty cell. */
export type Cell = string | number | null;

/**
 * What spreadsheets take for the beginning of a formula, after blanks of any kind: also the full-width signs, which some
 * read as the plain ones.
 */
const formulaStart = /^[\s\p{Cf}\p{Z}]*[=+\-@|%＝＋－＠｜％]/u;
const lineBreak = /(\r\n|[\n\r\u0085\u2028\u2029])/;

/**
 * The text as a cell that stays a text: an apostrophe stands before each of its lines that could begin a formula, and
 * before a text that begins with a tab or a line break. Characters that no table can hold are dropped.
 */
export function inert(text: string): string {
  const clean = text.toWellFormed().replaceAll(/[\0-\x08\v\f\x0e-\x1f\x7f\ufffe\uffff]/g, '');
  const lines = clean.split(lineBreak).map((line) => (formulaStart.test(line) ? `'${line}` : line));
  return `${/^[\t\r\n]/.test(lines.join('')) ? "'" : ''}${lines.join('')}`;
}

function formatCell(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return cell === null ? '' : `"${inert(cell).replaceAll('"', '""')}"`;
}

/** RFC 4180 with a byte order mark, which Excel needs for Chinese. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`;
}

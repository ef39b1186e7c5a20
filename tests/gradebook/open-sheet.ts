// What a spreadsheet makes of an exported file: LibreOffice without a window where it is installed, else the cells as they
// stand in the workbook.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

const read = (text: string) => Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',' }).data;

/** Opens a file in LibreOffice and gives back the cells of its first sheet. */
export function openInLibreOffice(name: string, bytes: Buffer): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  writeFileSync(join(folder, name), bytes);
  // 44 comma, 34 quote, 76 UTF-8; first sheet, every text quoted, formulas computed as they would be on a screen.
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...(name.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : []),
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
      '--outdir',
      join(folder, 'out'),
      join(folder, name),
    ],
    { stdio: 'ignore', timeout: 60_000 },
  );
  const [file = ''] = readdirSync(join(folder, 'out'));
  return read(readFileSync(join(folder, 'out', file), 'utf8'));
}

/** Cells of the first sheet of a workbook, read from its XML; and whether any cell is a formula. */
export function readWorkbook(bytes: Buffer): { rows: string[][]; formulas: number } {
  const parts = unzipSync(new Uint8Array(bytes));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array(0));
  const plain = (xml: string) =>
    xml
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, inner = '']) =>
    plain(inner),
  );
  const sheet = text('xl/worksheets/sheet1.xml');
  const rows = [...sheet.matchAll(/<row[^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, letters = '', attributes = '', inner = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
    )) {
      const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < column) cells.push('');
      cells[column] = attributes.includes('t="s"') ? (shared[Number(plain(inner))] ?? '') : plain(inner);
    }
    return cells;
  });
  return { rows, formulas: [...sheet.matchAll(/<f[ >]/g)].length };
}

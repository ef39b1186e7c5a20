// Makes the files of a class. Fetched on the click, with what writes a workbook.
import { download } from '../storage/download.ts';
import { cellValue, listColumns } from './class-columns.ts';
import type { BookItems } from './content.ts';
import { fetchContent } from './fetch-content.ts';
import type { ViewProps } from './Gradebook.tsx';
import { testStatistics } from './item-statistics.ts';
import type { Person } from './judge-people.ts';
import { readItems } from './read-learner.ts';
import { itemSheet, type Sheet } from './sheets.ts';
import { gather, now } from './store.ts';
import { tellReason } from './tell-reason.ts';
import { writeCsv } from './write-csv.ts';
import { writeWorkbook } from './write-workbook.ts';

/** @returns name of the file handed to the browser */
export async function exportClass(
  kind: 'xlsx' | 'class.csv' | 'items.csv',
  people: readonly Person[],
  props: ViewProps,
): Promise<string> {
  const name = `gradebook-${now().slice(0, 10)}${kind === 'xlsx' ? '.xlsx' : `-${kind}`}`;
  if (kind === 'class.csv') {
    download(name, writeCsv(classSheet(people, props).rows), 'text/csv');
    return name;
  }
  const sheets = await itemSheets(people, props);
  if (kind === 'items.csv') {
    const rows = sheets.flatMap((sheet) => [[sheet.name], ...sheet.rows, []]);
    download(name, writeCsv(rows), 'text/csv');
  } else {
    const book = await writeWorkbook([classSheet(people, props), ...sheets]);
    download(name, book, book.type);
  }
  return name;
}

function classSheet(people: readonly Person[], { messages: words, outline }: ViewProps): Sheet {
  const columns = listColumns(outline, '', words);
  const head = columns.map(({ group, title }) => (group === '' ? title : `${group} · ${title}`));
  return {
    name: words.sheetPeople,
    rows: [
      [words.person, ...head, words.help, words.importedAt],
      ...people.map(({ name, reading, reasons, row }) => [
        name,
        ...columns.map((column) => cellValue(column, reading)),
        reasons.map((reason) => tellReason(reason, outline, words)).join('\n'),
        row.importedAt,
      ]),
    ],
  };
}

/** A table for every quiz that somebody of the class has done, first attempts. */
async function itemSheets(people: readonly Person[], props: ViewProps): Promise<Sheet[]> {
  const { outline, messages: words, contentHref } = props;
  const items = await fetchContent<BookItems>(`${contentHref}items.json`);
  const stems = Object.fromEntries(Object.values(items).map(({ id, stem }) => [id, stem]));
  const sheets: Sheet[] = [];
  const quizzes = [
    ...Object.entries(outline.quizzes).map(([id, { title }]) => ({ kind: 'quiz', id, title })),
    { kind: 'exam', ...outline.exam },
  ];
  for (const { kind, id, title } of quizzes) {
    if (!people.some(({ reading }) => reading.done[`${kind}:${id}`] !== undefined)) continue;
    const found = await gather(kind, id, 'first');
    const marks = found.map(({ attempt }) =>
      Object.fromEntries(readItems(attempt).map(({ item, raw, max }) => [item, { raw, max }])),
    );
    const own = Object.values(items).filter(({ quiz }) => quiz === id);
    const ids = own.length > 0 ? own.map((item) => item.id) : [...new Set(marks.flatMap(Object.keys))].sort();
    sheets.push(
      itemSheet(title, testStatistics(marks, ids), stems, {
        item: words.item,
        people: words.given,
        facility: words.facility,
        deviation: words.deviation,
        discrimination: words.discrimination,
        efficiency: words.efficiency,
        alpha: words.alpha,
      }),
    );
  }
  return sheets;
}

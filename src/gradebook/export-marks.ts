// The marks of a class as files for its learners: one a person, together in an archive. Fetched on the click.
import { strToU8, zipSync } from 'fflate';
import { download } from '../storage/download.ts';
import type { Locale } from '../i18n/locale.ts';
import type { LearnerRow, StoredMark } from './class-book.ts';
import type { BookQuestions } from './content.ts';
import { markFile, markToAttempt } from './make-mark.ts';
import { now } from './store.ts';

/** A name as part of a file's name. */
function fileName(name: string, key: string, taken: ReadonlySet<string>): string {
  const plain =
    name
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .slice(0, 40) || key.replaceAll(/[^\w-]/g, '');
  const first = `${plain}.record.json`;
  return taken.has(first) ? `${plain}-${String(taken.size)}.record.json` : first;
}

/** @returns name of the file handed to the browser */
export function exportMarks(
  people: readonly LearnerRow[],
  marks: readonly StoredMark[],
  questions: BookQuestions,
  locale: Locale,
): string {
  const at = now();
  const files: Record<string, Uint8Array> = {};
  const taken = new Set<string>();
  for (const row of people) {
    const own = marks
      .filter(({ key }) => key === row.key)
      .map(({ question, mark }) =>
        markToAttempt(mark, {
          question,
          max: questions[question]?.rubric.length ?? mark.points.length,
          revision: questions[question]?.revision ?? 'unknown',
          locale,
        }),
      );
    if (own.length === 0) continue;
    const name = fileName(row.name, row.key, taken);
    taken.add(name);
    files[name] = strToU8(markFile({ id: row.id, name: row.name }, own, at));
  }
  const name = `marks-${at.slice(0, 10)}.zip`;
  // 3: names are UTF-8, which Windows asks to be told.
  download(name, new Blob([zipSync(files, { os: 3 }).slice()]), 'application/zip');
  return name;
}

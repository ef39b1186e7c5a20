// The laws of one question that its shape cannot say. Whether module, section, facts and inventory ids exist is checked
// where all content meets. Messages are for authors: question, what is wrong, the mend.
import { locales, type Locale } from '../i18n/locale.ts';
import type { Question } from './schema.ts';
import { touchedPoints } from './touched-points.ts';

export interface QuestionProblem {
  /** Into the file as parsed, so that the caller can name the line. */
  readonly path: readonly (string | number)[];
  /** `question difficult-customer: a second rubric point is called "order"; give it an id of its own` */
  readonly message: string;
}

/** Every broken law of a question; empty when all hold. */
export function checkQuestion(id: string, question: Question): QuestionProblem[] {
  return [...checkId(id), ...checkPointIds(question), ...checkModel(question)].map(({ path, message }) => ({
    path,
    message: `question ${id}: ${message}`,
  }));
}

/** Other pages live beside those of the questions. */
const takenIds = ['hand-in', 'interview-kit', 'keys'];

function checkId(id: string): QuestionProblem[] {
  if (!takenIds.includes(id)) return [];
  return [{ path: [], message: 'this id is the address of another page; name the file otherwise' }];
}

function checkPointIds({ rubric }: Question): QuestionProblem[] {
  const ids = rubric.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [
          {
            path: ['rubric', index, 'id'],
            message: `a second rubric point is called "${id}"; give it an id of its own`,
          },
        ]
      : [],
  );
}

/** Han characters of a Chinese text, words of an English one. */
const measures: Record<Locale, { readonly count: (text: string) => number; readonly unit: string }> = {
  zh: { count: (text) => text.match(/\p{Script=Han}/gu)?.length ?? 0, unit: 'Han characters' },
  en: { count: (text) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0, unit: 'words' },
};

/** Shortest and longest model answer: what fits on half a page, for open works on a whole one. */
const lengths: Record<Question['kind'], Record<Locale, readonly [least: number, most: number]>> = {
  review: { zh: [80, 160], en: [60, 120] },
  discussion: { zh: [80, 160], en: [60, 120] },
  homework: { zh: [80, 320], en: [60, 240] },
  project: { zh: [80, 320], en: [60, 240] },
};

function checkModel({ kind, model, rubric }: Question): QuestionProblem[] {
  if (model.zh === model.en) {
    return [
      { path: ['model'], message: 'the model answer is the same in both languages; write one in each' },
    ];
  }
  return locales.flatMap((locale) => {
    const path = ['model', locale];
    const { count, unit } = measures[locale];
    const length = count(model[locale]);
    const [least, most] = lengths[kind][locale];
    const wrongLength = `the ${locale} model answer has ${String(length)} ${unit}; write ${String(least)} to ${String(most)}`;
    const touched = touchedPoints(
      rubric.map(({ id, hints }) => ({ id, hints: hints[locale] })),
      model[locale],
    );
    const untouched = rubric.filter((point) => !touched.includes(point.id));
    return [
      ...(length < least || length > most ? [{ path, message: wrongLength }] : []),
      ...untouched.map((point) => ({
        path,
        message: `no ${locale} hint of rubric point ${point.id} is in the model answer; mend the answer or add a hint`,
      })),
    ];
  });
}

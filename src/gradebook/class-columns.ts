// Which columns the overview has and what stands in them for one person. Words come in.
import { formatMessage } from '../i18n/format-message.ts';
import type { BookOutline } from './content.ts';
import type { LearnerReading } from './read-learner.ts';

export interface Column {
  readonly key: string;
  readonly title: string;
  readonly group: string;
  /** Activities behind it; several are told as a count. */
  readonly activities: readonly string[];
  readonly isCount: boolean;
}

export interface ColumnWords {
  readonly lessons: string;
  readonly quiz: string;
  readonly exam: string;
  readonly questions: string;
}

const plain = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** @param module its activities one by one; '' is all modules in brief */
export function listColumns(outline: BookOutline, module: string, words: ColumnWords): Column[] {
  const chosen = outline.modules.find(({ id }) => id === module);
  const one = (key: string, title: string, group: string): Column => ({
    key,
    title: plain(title),
    group,
    activities: [key],
    isCount: false,
  });
  if (chosen) {
    return [
      ...chosen.lessons.flatMap(({ id, title }) => [
        one(`lesson:${id}`, title, words.lessons),
        ...(outline.quizzes[id] ? [one(`quiz:${id}`, outline.quizzes[id].title, words.quiz)] : []),
      ]),
      ...(outline.quizzes[chosen.id] ? [one(`quiz:${chosen.id}`, chosen.title, words.quiz)] : []),
      ...chosen.scenarios.map(({ id, title }) => one(`scenario:${id}`, title, '')),
      ...chosen.questions.map(({ id, title }) => one(`reflection:${id}`, title, words.questions)),
    ];
  }
  return [
    ...outline.modules.flatMap(({ id, title, lessons, scenarios }, place) => {
      const group = `${String(place + 1)} ${plain(title)}`;
      return [
        {
          key: `lessons-${id}`,
          title: words.lessons,
          group,
          activities: lessons.map((lesson) => `lesson:${lesson.id}`),
          isCount: true,
        },
        ...(outline.quizzes[id] ? [one(`quiz:${id}`, words.quiz, group)] : []),
        ...scenarios.map((scenario) => one(`scenario:${scenario.id}`, scenario.title, group)),
      ];
    }),
    one(`exam:${outline.exam.id}`, words.exam, ''),
    {
      key: 'questions',
      title: words.questions,
      group: '',
      activities: outline.modules.flatMap(({ questions }) => questions.map(({ id }) => `reflection:${id}`)),
      isCount: true,
    },
  ];
}

/** A cell's value: per cent, a count of how many are done, or null where nothing is. */
export function cellValue(column: Column, reading: LearnerReading): number | null {
  if (column.isCount) return column.activities.filter((key) => reading.done[key] !== undefined).length;
  const scores = reading.done[column.activities[0] ?? ''];
  return scores ? Math.round(Math.max(...scores) * 100) : null;
}

/** A cell as it is read: 75, 3/5, ✓ for what has no points, – for nothing. */
export function cellText(
  column: Column,
  reading: LearnerReading,
  words: { readonly lessonsOf: string },
): { text: string; share: number | undefined } {
  const value = cellValue(column, reading);
  if (column.isCount) {
    const all = column.activities.length;
    const text = value ? formatMessage(words.lessonsOf, { n: value, all }) : '–';
    return { text, share: undefined };
  }
  if (value === null) return { text: '–', share: undefined };
  if (/^(lesson|reflection):/.test(column.key)) return { text: '✓', share: undefined };
  return { text: String(value), share: value / 100 };
}

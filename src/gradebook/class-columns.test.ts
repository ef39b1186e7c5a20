import { expect, test } from 'vitest';
import { cellText, cellValue, listColumns } from './class-columns.ts';
import type { BookOutline } from './content.ts';

const outline: BookOutline = {
  modules: [
    {
      id: 'telephone',
      title: 'On the phone',
      lessons: [
        { id: 'basics', title: 'Basics' },
        { id: 'calls', title: 'Calls' },
      ],
      scenarios: [{ id: 'fourth-call', title: 'The fourth call' }],
      questions: [
        { id: 'harder', title: 'What is harder on the phone than face to face, and what is easier?' },
      ],
    },
  ],
  quizzes: { telephone: { title: 'Quiz', pass: 0.7 }, basics: { title: 'Check', pass: 0.7 } },
  exam: { id: 'final', title: 'Final', pass: 0.8 },
  misconceptions: {},
  aliases: {},
};
const words = {
  lessons: 'lessons',
  quiz: 'quiz',
  exam: 'exam',
  questions: 'questions',
  lessonsOf: '{n}/{all}',
};
const reading = {
  attempts: 4,
  lastAt: '',
  done: { 'lesson:basics': [1], 'quiz:telephone': [0.5, 0.754], 'reflection:harder': [0] },
  sureAndWrong: {},
  oddSums: 0,
};
const told = (module: string) =>
  listColumns(outline, module, words).map((column) => cellText(column, reading, words).text);

test('all modules in brief: lessons counted, the best of each quiz, what is not there as a dash', () => {
  expect(told('')).toEqual(['1/2', '75', '–', '–', '1/1']);
});

test('one module, activity by activity', () => {
  const columns = listColumns(outline, 'telephone', words);
  expect(columns.map(({ key }) => key)).toEqual([
    'lesson:basics',
    'quiz:basics',
    'lesson:calls',
    'quiz:telephone',
    'scenario:fourth-call',
    'reflection:harder',
  ]);
  expect(told('telephone')).toEqual(['✓', '–', '–', '75', '–', '✓']);
});

test('for a spreadsheet, figures are numbers and gaps are empty', () => {
  expect(listColumns(outline, '', words).map((column) => cellValue(column, reading))).toEqual([
    1,
    75,
    null,
    null,
    1,
  ]);
});

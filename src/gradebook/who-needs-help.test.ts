import { expect, test } from 'vitest';
import type { BookOutline } from './content.ts';
import { dueActivities, taughtModules, whyHelp } from './who-needs-help.ts';
import type { LearnerReading } from './read-learner.ts';

const aModule = (id: string) => ({
  id,
  title: id,
  lessons: [1, 2, 3].map((n) => ({ id: `${id}-${String(n)}`, title: '' })),
  scenarios: [],
  questions: [],
});
const outline: BookOutline = {
  modules: [aModule('m1'), aModule('m2')],
  quizzes: { m1: { title: '', pass: 0.7 }, m2: { title: '', pass: 0.7 } },
  exam: { id: 'final', title: '', pass: 0.7 },
  misconceptions: {},
  aliases: {},
};
const aReading = (done: LearnerReading['done'], sureAndWrong: LearnerReading['sureAndWrong'] = {}) => ({
  attempts: 1,
  lastAt: '',
  done,
  sureAndWrong,
  oddSums: 0,
});
const due = dueActivities(outline, ['m1']);

test('lessons and quiz of the modules taught are due', () => {
  expect(due).toEqual(['lesson:m1-1', 'lesson:m1-2', 'lesson:m1-3', 'quiz:m1']);
});

test('half of what is due is enough, less is not', () => {
  const half = aReading({ 'lesson:m1-1': [1], 'lesson:m1-2': [1] });
  expect(whyHelp(outline, half, due)).toEqual([]);
  expect(whyHelp(outline, aReading({ 'lesson:m1-1': [1] }), due)).toEqual([
    { kind: 'behind', done: 1, due: 4 },
  ]);
  expect(whyHelp(outline, aReading({}), [])).toEqual([]);
});

test('one quiz failed once is no alarm; failed twice it is, unless it was passed since', () => {
  expect(whyHelp(outline, aReading({ 'quiz:m1': [0.5] }), [])).toEqual([]);
  expect(whyHelp(outline, aReading({ 'quiz:m1': [0.5, 0.6] }), [])).toEqual([
    { kind: 'failing', quizzes: ['m1'] },
  ]);
  expect(whyHelp(outline, aReading({ 'quiz:m1': [0.5, 0.6, 0.7] }), [])).toEqual([]);
  expect(whyHelp(outline, aReading({ 'quiz:m1': [0.5], 'exam:final': [0.6] }), [])).toEqual([
    { kind: 'failing', quizzes: ['m1', 'final'] },
  ]);
});

test('three times sure of the same wrong belief is an alarm, twice is not', () => {
  expect(whyHelp(outline, aReading({}, { 'mc-15': 2, 'mc-16': 3 }), [])).toEqual([
    { kind: 'sure-and-wrong', misconception: 'mc-16', times: 3 },
  ]);
});

test('without ticks a module counts as taught when half of the class has begun it', () => {
  const begun = aReading({ 'lesson:m1-1': [1] });
  expect(taughtModules(outline, [], [begun, aReading({})])).toEqual(['m1']);
  expect(taughtModules(outline, [], [begun, aReading({}), aReading({})])).toEqual([]);
  expect(taughtModules(outline, ['m2', 'gone'], [begun])).toEqual(['m2']);
  expect(taughtModules(outline, [], [])).toEqual([]);
});

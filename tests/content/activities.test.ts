// What the author of a classroom activity is told: one is added to the sound little course and broken in one place at a time.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/compose/check-content.ts';
import { readContentFiles } from '../../src/compose/load-content.ts';
import { printProblem } from '../../src/compose/problem.ts';

const course = await readContentFiles(join(import.meta.dirname, 'small-course'));
const file = 'content/activities/cake.yaml';
const text = '{ zh: 一句话, en: A sentence }';
const activity = `
title: ${text}
aim: ${text}
setting: ${text}
covers: [S0-22]
minutes: 30
case: late-cake
votes: [shouting-guest, shouting-guest]
discussion: [late-cake-apology]
materials:
  - ${text}
steps:
  - { id: first, title: ${text}, minutes: 10, do: [${text}], notes: [${text}], core: true }
  - { id: second, title: ${text}, minutes: 15, do: [${text}], notes: [${text}] }
  - { id: third, title: ${text}, minutes: 5, do: [${text}], notes: [${text}] }
messages:
  - { id: note, step: second, at: ${text}, to: ${text}, text: ${text} }
polls:
  - { id: which, step: third, ask: ${text}, options: [{ id: a, text: ${text} }, { id: b, text: ${text} }] }
cardSets:
  - { id: people, title: ${text}, practice: sort-replies }
debrief:
  short:
    - { minutes: 5, ask: ${text} }
  long:
    - { minutes: 12, ask: ${text} }
    - { minutes: 8, ask: ${text} }
worksheet:
  - { ask: ${text}, lines: 2 }
`;

function problemsOf(source: string, at = file): string[] {
  return checkContent(new Map(course).set(at, source)).map(printProblem);
}

function broken(from: string, to: string): string {
  if (!activity.includes(from)) throw new Error(`the activity does not contain: ${from}`);
  return problemsOf(activity.replace(from, to)).join('\n');
}

test('a sound activity is accepted', () => {
  expect(problemsOf(activity)).toEqual([]);
});

test.each([
  ['minutes: 30', 'minutes: 40', 'steps take 30 minutes, not 40'],
  [', core: true', '', 'no step is core'],
  ['minutes: 5, ask', 'minutes: 4, ask', 'takes 4 minutes, not 5'],
  ['minutes: 8, ask', 'minutes: 9, ask', 'takes 21 minutes, not 20'],
  ['id: third', 'id: first', 'first is written twice in steps'],
  ['step: third', 'step: fourth', 'is taken in step fourth, which does not exist'],
  ['step: second', 'step: fourth', 'arrives in step fourth, which does not exist'],
  [
    '[shouting-guest, shouting-guest]',
    '[shouting-guest, gone]',
    'item gone is not in content/quizzes/cake.yaml',
  ],
  ['[late-cake-apology]', '[gone]', 'question gone is no question of module cake'],
  ['case: late-cake', 'case: gone', 'lesson gone is not in module cake'],
  ['practice: sort-replies', 'practice: gone', 'practice gone has no cards to print'],
  [', practice: sort-replies', '', 'needs either its own cards or a practice'],
  ['covers: [S0-22]', 'covers: [wrong]', 'must be an inventory id'],
])('%s → %s is told', (from, to, told) => {
  expect(broken(from, to)).toContain(told);
});

test('an activity without a module, and a module left without one, are told', () => {
  const told = problemsOf(activity, 'content/activities/gone.yaml').join('\n');
  expect(told).toContain('activity gone belongs to no module of that name');
  expect(told).toContain('module cake has no activity; write content/activities/cake.yaml');
});

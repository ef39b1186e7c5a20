import { expect, test } from 'vitest';
import { anAttempt } from '../../tests/gradebook/an-attempt.ts';
import { mergeAttempts } from '../record/merge-attempts.ts';
import { parseRecordFile } from '../record/record-file.ts';
import { markFile, markToAttempt, readAnswer } from './make-mark.ts';

const mark = {
  id: 'mfx00000001-aaaaaaaa',
  of: 'run-1',
  by: '王老师',
  points: ['people-first', 'no-guess'],
  comment: '先说人，很好。',
  at: '2026-11-22T08:00:00.000Z',
};
const about = { question: 'crisis', max: 4, revision: 'r1', locale: 'zh' } as const;

test('a mark comes back out of the file as the attempt the learner takes in', () => {
  const attempt = markToAttempt(mark, about);
  const parsed = parseRecordFile(markFile({ id: 'p-7', name: '李娜' }, [attempt], mark.at));
  expect(parsed.ok && parsed.file.attempts).toEqual([attempt]);
  expect(parsed.ok && parsed.skipped).toBe(0);
  expect(attempt).toMatchObject({
    kind: 'mark',
    activity: 'crisis',
    of: 'run-1',
    by: '王老师',
    responses: [{ points: ['people-first', 'no-guess'], comment: '先说人，很好。' }],
    score: { raw: 2, max: 4 },
  });
});

test('exporting twice gives the learner one mark', () => {
  const attempt = markToAttempt(mark, about);
  expect(mergeAttempts([attempt], [markToAttempt(mark, about)])).toHaveLength(1);
});

test('an answer is its text with the points the learner ticked; without text there is none', () => {
  const reflection = (responses: object[]) =>
    anAttempt({ kind: 'reflection', activity: 'crisis', responses });
  expect(
    readAnswer(reflection([{ question: 'crisis', text: '先说人', points: ['people-first', 7] }])),
  ).toMatchObject({ text: '先说人', points: ['people-first'] });
  expect(readAnswer(reflection([{ question: 'crisis', text: '  ' }]))).toBeUndefined();
  expect(readAnswer(reflection([]))).toBeUndefined();
});

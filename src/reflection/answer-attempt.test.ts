import { describe, expect, test } from 'vitest';
import type { Attempt } from '../record/attempt.ts';
import { answerToAttempt, readAnswers, readMarks } from './answer-attempt.ts';
import { questionState } from './question-state.ts';

const setting = { questionId: 'difficult-customer', revision: 'r1', locale: 'zh' } as const;
const rubric = [{ id: 'six-steps' }, { id: 'why' }, { id: 'wording' }];
const committed = { text: '先听完。', at: '2026-11-22T09:00:00.000Z', points: ['wording', 'gone', 'why'] };
const draft = {
  id: 'run-1',
  startedAt: '2026-11-22T08:20:00.000Z',
  spentMs: 41_000,
  versions: [],
  committed,
};
const attempt = answerToAttempt(draft, rubric, setting, Date.parse('2026-11-22T09:01:00.000Z'));

const aMark = (fields: Record<string, unknown> = {}): Attempt => ({
  ...attempt,
  id: 'run-9',
  kind: 'mark',
  of: 'run-1',
  by: '钟老师',
  responses: [{ points: ['why'], comment: '第二步写得好。' }],
  score: { raw: 1, max: 3 },
  ...fields,
});

describe('an answer that has been marked', () => {
  test('is kept with its text, the points ticked and the time of committing', () => {
    expect(attempt).toMatchObject({
      id: 'run-1',
      kind: 'reflection',
      activity: 'difficult-customer',
      committedAt: '2026-11-22T09:00:00.000Z',
      durationMs: 41_000,
      responses: [{ question: 'difficult-customer', text: '先听完。', points: ['why', 'wording'] }],
      score: { raw: 2, max: 3 },
    });
  });

  test('never ends before it began, whatever the clock says', () => {
    expect(answerToAttempt(draft, rubric, setting, 0).finishedAt).toBe(draft.startedAt);
  });

  test('is read back; a sentence kept after a simulation and a broken attempt are not taken for answers', () => {
    const others: Attempt[] = [
      { ...attempt, id: 'run-0', activity: 'commitment/late-cake' },
      { ...attempt, id: 'run-2', responses: [] },
      { ...attempt, id: 'run-3', responses: [null] },
      { ...attempt, id: 'run-4', kind: 'quiz' },
    ];
    expect(readAnswers([...others, attempt], 'difficult-customer')).toEqual([
      expect.objectContaining({ id: 'run-1', text: '先听完。', points: ['why', 'wording'], raw: 2, max: 3 }),
    ]);
  });
});

describe('a trainer’s mark', () => {
  test('is found under the answer it marks and no other', () => {
    expect(readMarks([attempt, aMark()], 'run-1')).toEqual([
      expect.objectContaining({ by: '钟老师', comment: '第二步写得好。', points: ['why'], raw: 1, max: 3 }),
    ]);
    expect(readMarks([attempt, aMark()], 'run-2')).toEqual([]);
  });

  test('of any shape is read without harm', () => {
    const odd = aMark({ by: { toString: 'x' }, responses: [{ points: 'why', comment: ['<b>'] }] });
    expect(readMarks([odd], 'run-1')).toEqual([expect.objectContaining({ by: '', comment: '', points: [] })]);
    expect(readMarks([aMark({ responses: [null] })], 'run-1')).toHaveLength(1);
  });
});

describe('how far a learner is with a question', () => {
  const stageOf = (attempts: readonly Attempt[], stored: unknown) =>
    questionState(attempts, stored, 'difficult-customer').stage;
  const typed = { ...draft, committed: undefined, versions: [{ tab: 'a', n: 1, edits: 1, text: '先' }] };

  test('untouched, draft, committed, marked', () => {
    expect(stageOf([], undefined)).toBe('untouched');
    expect(stageOf([], { ...typed, versions: [{ tab: 'a', n: 1, edits: 1, text: ' ' }] })).toBe('untouched');
    expect(stageOf([], typed)).toBe('draft');
    expect(stageOf([], draft)).toBe('committed');
    expect(questionState([attempt], undefined, 'difficult-customer')).toEqual({
      stage: 'marked',
      raw: 2,
      max: 3,
    });
  });

  test('a draft that a crash has left beside its attempt counts as marked', () => {
    expect(stageOf([attempt], draft)).toBe('marked');
  });

  test('answering again shows as a draft and keeps the points', () => {
    expect(questionState([attempt], { ...typed, id: 'run-2' }, 'difficult-customer')).toEqual({
      stage: 'draft',
      raw: 2,
      max: 3,
    });
  });
});

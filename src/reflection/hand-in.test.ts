import { expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import type { Attempt } from '../record/attempt.ts';
import {
  finishedAnswer,
  ownMark,
  sheetToMarkdown,
  tickedLines,
  type Sheet,
  type SheetEntry,
} from './hand-in.ts';
import { handInMessages } from './messages.ts';

const messages = localize(handInMessages, 'zh');
const entry: SheetEntry = {
  id: 'difficult-customer',
  key: {
    kind: 'review',
    order: 1,
    prompt: '遇到难缠的客户，你怎么做？',
    model: '先让他把话说完。',
    rubric: [
      { id: 'six-steps', text: '六步齐全', hints: [] },
      { id: 'why', text: '说得出为什么', hints: [] },
    ],
    sources: [],
  },
  answer: { text: '先听完。\n再道歉。', points: ['why', 'gone'] },
};
const sheet: Sheet = {
  name: '卜一',
  group: '',
  date: '2026-11-22',
  withMarks: true,
  withModels: false,
  modules: [{ title: '面对面处理投诉', entries: [entry] }],
};

test('the sheet as text has the learner, the question, the answer as written and the ticks', () => {
  expect(sheetToMarkdown(sheet, messages)).toBe(
    [
      '# 思考题',
      '',
      '姓名: 卜一  ',
      '班组 / 学号: ________  ',
      '日期: 2026-11-22  ',
      '',
      '## 面对面处理投诉',
      '',
      '### 第1题 遇到难缠的客户，你怎么做？',
      '',
      '先听完。\n再道歉。',
      '',
      '自评1 / 2',
      '',
      '- ☐ 六步齐全',
      '- ☑ 说得出为什么',
      '',
    ].join('\n'),
  );
});

test('model answers are on it only when asked for', () => {
  expect(sheetToMarkdown({ ...sheet, withModels: true }, messages)).toContain('先让他把话说完。');
  expect(sheetToMarkdown(sheet, messages)).not.toContain('先让他把话说完。');
});

test('an answer not marked yet says so instead of showing empty boxes', () => {
  const unmarked = { ...entry, answer: { text: '先听完。', points: undefined } };
  expect(tickedLines(unmarked)).toEqual([]);
  expect(ownMark(unmarked, messages)).toBe('还没有自评');
});

test('what was committed last is handed in, before it is marked as well; a draft never', () => {
  const attempt: Attempt = {
    id: 'run-1',
    kind: 'reflection',
    activity: 'difficult-customer',
    revision: 'r1',
    locale: 'zh',
    startedAt: '2026-11-22T08:20:00.000Z',
    finishedAt: '2026-11-22T08:30:00.000Z',
    durationMs: 1,
    responses: [{ text: 'first', points: ['why'] }],
    score: { raw: 1, max: 2 },
  };
  const draft = { id: 'run-2', startedAt: attempt.startedAt, spentMs: 0, versions: [] };
  const committed = { ...draft, committed: { text: 'second', at: attempt.startedAt, points: [] } };
  const handedIn = (attempts: Attempt[], stored: unknown) =>
    finishedAnswer(attempts, stored, 'difficult-customer')?.text;
  expect(handedIn([], undefined)).toBeUndefined();
  expect(handedIn([], { ...draft, versions: [{ tab: 'a', n: 1, edits: 1, text: 'half' }] })).toBeUndefined();
  expect(handedIn([attempt], undefined)).toBe('first');
  expect(handedIn([attempt], committed)).toBe('second');
  expect(handedIn([attempt], { ...committed, id: 'run-1' })).toBe('first');
});

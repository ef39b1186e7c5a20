// A quiz on the page: kept at every step, shared by tabs, finished once.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '../record/attempt.ts';
import { aLocalizedQuiz } from './item-builders.ts';
import { keyResponse } from './key-response.ts';
import { missedItems, readResults } from './read-results.ts';
import { createQuizStore, type QuizSetting, type QuizStore } from './store.ts';

// The learner record as the room sees it, shared by all “tabs” of a test; the real one is tested in its own room.
const record = vi.hoisted(() => ({
  drafts: new Map<string, string>(),
  listeners: new Set<() => void>(),
  attempts: [] as Attempt[],
  hear: new Set<() => void>(),
  full: false,
  ids: 0,
  /** What another tab does in the moment before a draft is written. */
  meanwhile: undefined as (() => void) | undefined,
}));
vi.mock('../record/store.ts', () => {
  const told = () => {
    for (const listener of record.listeners) listener();
  };
  return {
    $attempts: {
      get: () => record.attempts,
      listen: (listener: () => void) => {
        record.hear.add(listener);
        return () => record.hear.delete(listener);
      },
    },
    newRunId: () => `run-${String(record.ids++).padStart(3, '0')}`,
    readDraft: (key: string): unknown => {
      const text = record.drafts.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    updateDraft: (key: string, next: (stored: unknown) => unknown) => {
      const { meanwhile } = record;
      record.meanwhile = undefined;
      meanwhile?.();
      const text = record.drafts.get(key);
      record.drafts.set(key, JSON.stringify(next(text === undefined ? undefined : JSON.parse(text))));
      told();
      return Promise.resolve('saved');
    },
    removeDraft: (key: string) => {
      record.drafts.delete(key);
      told();
      return Promise.resolve('saved');
    },
    onDraftChange: (_key: string, listener: () => void) => {
      record.listeners.add(listener);
      return () => record.listeners.delete(listener);
    },
    addAttempt: (attempt: Attempt) => {
      if (!record.attempts.some(({ id }) => id === attempt.id))
        record.attempts = [...record.attempts, attempt];
      for (const listener of record.hear) listener();
      return Promise.resolve(record.full ? 'failed' : 'saved');
    },
  };
});

beforeEach(() => {
  record.drafts.clear();
  record.listeners.clear();
  record.hear.clear();
  record.attempts = [];
  record.full = false;
});

const quiz = aLocalizedQuiz({ draw: 3 });
const key = 'quiz/face-to-face';

function openTab(change: Partial<QuizSetting> = {}): QuizStore {
  const tab = createQuizStore({ quiz, quizId: 'face-to-face', revision: 'r1', locale: 'en', ...change });
  tab.open();
  return tab;
}
const stateOf = (tab: QuizStore) => tab.$quiz.get();
const runOf = (tab: QuizStore) => {
  const { run } = stateOf(tab);
  if (!run) throw new Error('no run in progress');
  return run;
};
function answerRightly(tab: QuizStore, ids: readonly string[] = runOf(tab).items): void {
  for (const item of quiz.items.filter(({ id }) => ids.includes(id))) {
    tab.enter(item.id, { response: keyResponse(item) });
    expect(tab.answer(item.id)).toBeNull();
  }
}
/** Promises of the record are settled. */
const settled = () => new Promise((done) => setTimeout(done));

test('a newcomer finds the start', () => {
  expect(stateOf(openTab())).toEqual({ view: 'start' });
});

test('a check inside a lesson shows its first item at once, and stores nothing before it is touched', () => {
  const tab = openTab({ mode: 'practice' });
  expect(stateOf(tab).view).toBe('run');
  expect(record.drafts.size).toBe(0);
  tab.enter('a-single', { response: { picks: ['a'] } });
  expect(record.drafts.size).toBe(1);
  expect(runOf(tab).id).not.toBe('');
});

test('an item cannot be answered before something is chosen', () => {
  const tab = openTab({ mode: 'practice' });
  expect(tab.answer('a-single')).toBe('empty');
  tab.enter('a-numeric', { response: { text: 'many' } });
  expect(tab.answer('a-numeric')).toBe('not-a-number');
  expect(runOf(tab).answers).toEqual({});
});

test('answering an answered item again changes nothing and is no mistake', () => {
  const tab = openTab({ mode: 'practice' });
  answerRightly(tab, ['a-single']);
  const before = stateOf(tab);
  expect(tab.answer('a-single')).toBeNull();
  expect(stateOf(tab)).toBe(before);
});

test('after a reload or in the other language everything stands as it was, at every step', () => {
  const tab = openTab();
  tab.begin('practice');
  const steps = [
    () => {
      tab.enter('a-single', { response: { picks: ['a'] } });
    },
    () => {
      tab.enter('a-single', { confidence: 'guess' });
    },
    () => {
      tab.answer('a-single');
    },
    () => {
      tab.goTo('a-multiple');
    },
    () => {
      tab.enter('a-multiple', { response: { picks: ['a'] } });
    },
  ];
  for (const step of steps) {
    step();
    expect(stateOf(openTab({ locale: 'zh' }))).toEqual(stateOf(tab));
  }
});

test('the last answer finishes the run; its feedback stays until the result is asked for', async () => {
  const tab = openTab();
  tab.begin('practice');
  answerRightly(tab);
  expect(record.attempts).toMatchObject([
    { kind: 'quiz', activity: 'face-to-face', score: { raw: 8, max: 8 } },
  ]);
  expect(stateOf(tab)).toMatchObject({ view: 'run', attempt: record.attempts[0] });
  await settled();
  expect(record.drafts.size).toBe(0);
  tab.show('result');
  expect(stateOf(tab)).toEqual({ view: 'result', attempt: record.attempts[0] });
  expect(stateOf(openTab())).toEqual(stateOf(tab));
});

test('as long as an attempt is not saved its draft stays', async () => {
  record.full = true;
  const tab = openTab();
  tab.begin('practice');
  answerRightly(tab);
  await settled();
  expect(record.drafts.size).toBe(1);
});

test('a crash between adding the attempt and removing the draft counts the run once', async () => {
  const tab = openTab();
  tab.begin('practice');
  answerRightly(tab, runOf(tab).items.slice(1));
  const draft = record.drafts.get(key) ?? '';
  answerRightly(tab, runOf(tab).items.slice(0, 1));
  await settled();
  record.drafts.set(key, draft);
  expect(stateOf(openTab())).toEqual({ view: 'result', attempt: record.attempts[0] });
  expect(record.attempts).toHaveLength(1);
  await settled();
  expect(record.drafts.size).toBe(0);
});

test('a test draws its items and can be changed until it is handed in', async () => {
  const tab = openTab();
  tab.begin('test');
  const [first = '', second = ''] = runOf(tab).items;
  expect(runOf(tab).items).toHaveLength(3);
  const item = quiz.items.find(({ id }) => id === first);
  if (!item) throw new Error('the draw names an item');
  tab.enter(first, { response: {} });
  tab.goTo(second);
  tab.goTo(first);
  tab.enter(first, { response: keyResponse(item) });
  tab.handIn();
  expect(record.attempts).toMatchObject([{ mode: 'test', score: { raw: 1, max: 3 } }]);
  expect(stateOf(tab)).toEqual({ view: 'result', attempt: record.attempts[0] });
  await settled();
  expect(record.drafts.size).toBe(0);
});

test('only what was missed can be done again', () => {
  const tab = openTab();
  tab.begin('practice');
  tab.enter('a-single', { response: { picks: ['a'] } });
  tab.answer('a-single');
  tab.enter('a-multiple', { response: { picks: ['a'] } });
  tab.answer('a-multiple');
  answerRightly(tab, runOf(tab).items.slice(2));
  tab.show('result');
  const results = readResults(quiz.items, { responses: stateOf(tab).attempt?.responses ?? [] });
  tab.retry(missedItems(results));
  expect(runOf(tab)).toMatchObject({ items: ['a-single', 'a-multiple'], scope: 'missed', mode: 'practice' });
  answerRightly(tab);
  tab.show('result');
  expect(stateOf(tab).attempt).toMatchObject({ scope: 'missed', score: { raw: 2, max: 2 } });
});

test('two tabs answering at once lose nothing and finish once', async () => {
  const [a, b] = [openTab({ mode: 'practice' }), openTab({ mode: 'practice' })];
  const ids = quiz.items.map(({ id }) => id);
  ids.forEach((id, index) => {
    answerRightly(index % 2 ? a : b, [id]);
  });
  await settled();
  expect(record.attempts).toMatchObject([{ score: { raw: 8, max: 8 } }]);
  expect(record.drafts.size).toBe(0);
  b.show('result');
  expect(stateOf(b).attempt).toEqual(record.attempts[0]);
});

test('two tabs whose first answers cross, before either has heard of the other, lose nothing', () => {
  const [a, b] = [openTab({ mode: 'practice' }), openTab({ mode: 'practice' })];
  record.listeners.clear();
  answerRightly(a, ['a-single']);
  answerRightly(b, ['a-numeric']);
  answerRightly(a, ['a-multiple']);
  expect(Object.keys(runOf(a).answers).sort()).toEqual(['a-multiple', 'a-numeric', 'a-single']);
});

test('an answer another tab writes in the very moment of writing is kept', () => {
  const [a, b] = [openTab({ mode: 'practice' }), openTab({ mode: 'practice' })];
  record.listeners.clear();
  answerRightly(a, ['a-single']);
  record.meanwhile = () => {
    answerRightly(b, ['a-numeric']);
  };
  a.goTo('a-multiple');
  expect(Object.keys(runOf(openTab({ mode: 'practice' })).answers).sort()).toEqual(['a-numeric', 'a-single']);
});

test('starting again replaces a run begun elsewhere that this tab has not heard of', () => {
  const [a, b] = [openTab(), openTab()];
  record.listeners.clear();
  a.begin('practice');
  answerRightly(a, ['a-single']);
  b.begin('practice');
  answerRightly(a, ['a-multiple']);
  expect(runOf(a).id).toBe(runOf(b).id);
  expect(Object.keys(runOf(openTab()).answers)).toEqual(['a-multiple']);
});

test('another tab does not move this one to another item', () => {
  const [a, b] = [openTab({ mode: 'practice' }), openTab({ mode: 'practice' })];
  b.enter('a-single', { response: { picks: ['b'] } });
  answerRightly(a, ['a-single']);
  a.goTo('a-numeric');
  expect(runOf(b).place.item).toBe('a-single');
  expect(runOf(a).place.item).toBe('a-numeric');
});

test('after a killed browser the page opens on what local storage had kept, and goes on at the last answer when the database joins', () => {
  const before = openTab({ mode: 'practice' });
  answerRightly(before, ['a-single']);
  const late = record.drafts.get(key)!;
  before.goTo('a-multiple');
  answerRightly(before, ['a-multiple']);
  const whole = record.drafts.get(key)!;
  record.drafts.set(key, late);
  record.listeners.clear();
  const tab = openTab({ mode: 'practice' });
  expect(runOf(tab).place.item).toBe('a-single');
  record.drafts.set(key, whole);
  for (const listener of record.listeners) listener();
  expect(Object.keys(runOf(tab).answers)).toEqual(['a-single', 'a-multiple']);
  expect(runOf(tab).place.item).toBe('a-multiple');
});

test('a run begun anew and known to the database only comes up in place of the last result, unless that is being looked at', async () => {
  const before = openTab();
  before.begin('practice');
  answerRightly(before);
  await settled();
  before.begin('practice');
  answerRightly(before, ['a-single']);
  const whole = record.drafts.get(key)!;
  record.drafts.clear();
  record.listeners.clear();
  const [tab, looked] = [openTab(), openTab()];
  expect(stateOf(tab).view).toBe('result');
  looked.show('result');
  record.drafts.set(key, whole);
  for (const listener of record.listeners) listener();
  expect(Object.keys(runOf(tab).answers)).toEqual(['a-single']);
  expect(stateOf(looked).view).toBe('result');
});

test('a tab left on the old round follows when the other starts again', () => {
  const [a, b] = [openTab(), openTab()];
  a.begin('practice');
  answerRightly(a, ['a-single']);
  b.begin('practice');
  expect(runOf(a)).toEqual(runOf(b));
  answerRightly(a, ['a-multiple']);
  expect(Object.keys(runOf(b).answers)).toEqual(['a-multiple']);
});

test('a test handed in in one tab shows its result in the other', () => {
  const [a, b] = [openTab(), openTab()];
  a.begin('test');
  b.enter(runOf(b).place.item, { confidence: 'sure' });
  a.handIn();
  expect(stateOf(b)).toEqual({ view: 'result', attempt: record.attempts[0] });
});

test('an exam and a quiz of one name keep apart', async () => {
  const [exam, other] = [openTab({ kind: 'exam' }), openTab()];
  exam.begin('test');
  exam.handIn();
  await settled();
  expect(record.attempts).toMatchObject([{ kind: 'exam', activity: 'face-to-face' }]);
  expect(stateOf(other)).toEqual({ view: 'start' });
});

test('leaving to the start keeps the run to go on with', () => {
  const tab = openTab();
  tab.begin('practice');
  answerRightly(tab, ['a-single']);
  tab.show('start');
  expect(stateOf(tab)).toMatchObject({ view: 'start', run: { mode: 'practice' } });
  tab.show('run');
  expect(Object.keys(runOf(tab).answers)).toEqual(['a-single']);
});

test('a draft that is no run is passed over', () => {
  record.drafts.set(key, '{"id":7}');
  expect(stateOf(openTab())).toEqual({ view: 'start' });
});

test('the check of a renamed lesson goes on with the run begun under its former name, and knows its results', async () => {
  const renamed = { quizId: 'facing-people', aliases: ['face-to-face'], mode: 'practice' } as const;
  const before = openTab({ mode: 'practice' });
  answerRightly(before, ['a-single']);
  const after = openTab(renamed);
  expect(Object.keys(runOf(after).answers)).toEqual(['a-single']);
  answerRightly(after);
  await settled();
  expect(record.attempts.map(({ activity }) => activity)).toEqual(['facing-people']);
  expect([...record.drafts.keys()]).toEqual([]);
  record.attempts = record.attempts.map((attempt) => ({ ...attempt, activity: 'face-to-face' }));
  expect(stateOf(openTab(renamed)).view).toBe('result');
});

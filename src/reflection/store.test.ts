// An answer on the page: kept as it is typed, shared by tabs, committed once, marked once.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Attempt } from '../record/attempt.ts';
import { readAnswers } from './answer-attempt.ts';
import { createAnswerStore } from './store.ts';

// The learner record as the room sees it, shared by all “tabs” of a test; the real one is tested in its own room.
const record = vi.hoisted(() => ({
  drafts: new Map<string, string>(),
  listeners: new Set<() => void>(),
  attempts: [] as Attempt[],
  isFull: false,
  /** Changes the database has not told back yet: made again whenever the draft is read. */
  pending: [] as ((stored: unknown) => unknown)[],
  isSlow: false,
  ids: 0,
}));
vi.mock('../record/store.ts', () => {
  const tell = () => {
    for (const listener of [...record.listeners]) listener();
  };
  const follow = (listener: () => void) => {
    record.listeners.add(listener);
    return () => record.listeners.delete(listener);
  };
  const parse = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));
  const read = (key: string): unknown =>
    record.pending.reduce(
      (stored, next) => parse(JSON.stringify(next(stored))),
      parse(record.drafts.get(key)),
    );
  return {
    $attempts: { get: () => record.attempts, listen: follow },
    newRunId: () => `run-${String(record.ids++).padStart(3, '0')}`,
    readDraft: read,
    updateDraft: (key: string, next: (stored: unknown) => unknown) => {
      if (record.isSlow) record.pending.push(next);
      else {
        const value = next(read(key));
        if (value === undefined) record.drafts.delete(key);
        else record.drafts.set(key, JSON.stringify(value));
      }
      tell();
      return Promise.resolve('saved');
    },
    onDraftChange: (_key: string, listener: () => void) => follow(listener),
    addAttempt: (attempt: Attempt) => {
      if (!record.attempts.some(({ id }) => id === attempt.id))
        record.attempts = [...record.attempts, attempt];
      tell();
      return Promise.resolve(record.isFull ? 'failed' : 'saved');
    },
  };
});

beforeEach(() => {
  record.drafts.clear();
  record.listeners.clear();
  record.attempts = [];
  record.isFull = false;
  record.isSlow = false;
  record.pending = [];
});

const setting = { questionId: 'difficult-customer', revision: 'r1', locale: 'en' } as const;
const rubric = [{ id: 'why' }, { id: 'wording' }];

/** A tab with the page open. */
function open(tab: string) {
  const store = createAnswerStore(setting, tab);
  const close = store.open();
  const write = (text: string) => {
    store.type(text);
    store.save();
  };
  return { ...store, write, close, now: () => store.$answer.get() };
}
const answers = () => readAnswers(record.attempts, 'difficult-customer').map(({ text }) => text);

describe('one tab', () => {
  test('a database slower than the hand: an answer is marked once, and an empty field stays empty', async () => {
    record.isSlow = true;
    const tab = open('a');
    tab.write('hear her out');
    tab.commit();
    tab.tick('why', true);
    expect(tab.now().view).toBe('mark');
    tab.mark(rubric);
    expect(tab.now().view).toBe('done');
    tab.again();
    await Promise.resolve();
    expect(tab.now()).toMatchObject({ view: 'write', text: '' });
    tab.write('two');
    expect(tab.now()).toMatchObject({ view: 'write', text: 'two' });
    expect(answers()).toEqual(['hear her out']);
  });

  test('a reload brings back what was typed, and a committed answer as committed', () => {
    const first = open('a');
    first.write('hear her out');
    first.close();
    const second = open('b');
    expect(second.now()).toMatchObject({ view: 'write', text: 'hear her out', others: [] });
    second.commit();
    second.tick('why', true);
    second.close();
    expect(open('c').now()).toMatchObject({
      view: 'mark',
      committed: { text: 'hear her out', points: ['why'] },
    });
  });

  test('is told only that a text is kept when it has been handed over', () => {
    const tab = open('a');
    tab.type('hear');
    expect(tab.now().isKept).toBe(false);
    tab.save();
    expect(tab.now().isKept).toBe(true);
  });

  test('an empty answer is not committed', () => {
    const tab = open('a');
    tab.write('  ');
    tab.commit();
    expect(tab.now().view).toBe('write');
  });

  test('marking adds one attempt and clears the draft away; answering again begins empty and adds another', async () => {
    const tab = open('a');
    tab.write('first');
    tab.commit();
    tab.tick('wording', true);
    tab.mark(rubric);
    tab.mark(rubric);
    await Promise.resolve();
    expect(answers()).toEqual(['first']);
    expect(record.attempts[0]?.score).toEqual({ raw: 1, max: 2 });
    expect(record.drafts.size).toBe(0);
    expect(tab.now().view).toBe('done');
    tab.again();
    expect(tab.now()).toMatchObject({ view: 'write', text: '' });
    tab.write('second');
    tab.commit();
    tab.mark(rubric);
    await Promise.resolve();
    expect(answers()).toEqual(['first', 'second']);
  });

  test('a crash between attempt and clearing counts nothing twice and is tidied up', async () => {
    const tab = open('a');
    tab.write('first');
    tab.commit();
    record.isFull = true;
    tab.mark(rubric);
    await Promise.resolve();
    tab.close();
    expect(record.drafts.size).toBe(1);
    expect(open('b').now().view).toBe('done');
    expect(record.drafts.size).toBe(0);
    expect(answers()).toEqual(['first']);
  });

  test('a draft of an earlier version, or of nobody’s making, is no answer', () => {
    record.drafts.set('reflection/difficult-customer', '{"text":"old"}');
    expect(open('a').now()).toMatchObject({ view: 'write', text: '' });
  });
});

describe('two tabs', () => {
  test('a tab that only looks on follows the one that writes', () => {
    const [left, right] = [open('a'), open('b')];
    left.write('hear');
    left.write('hear her out');
    expect(right.now()).toMatchObject({ text: 'hear her out', others: [] });
    right.write('hear her out, then agree');
    expect(left.now().text).toBe('hear her out, then agree');
  });

  test('both write at once: each keeps its own text and sees the other’s; a later visit has both', () => {
    const [left, right] = [open('a'), open('b')];
    left.type('from the left');
    right.type('from the right');
    left.save();
    right.save();
    expect(left.now()).toMatchObject({ text: 'from the left', others: [{ text: 'from the right' }] });
    expect(right.now()).toMatchObject({ text: 'from the right', others: [{ text: 'from the left' }] });
    left.close();
    right.close();
    const later = open('c').now();
    expect([later.text, ...later.others.map(({ text }) => text)].sort()).toEqual([
      'from the left',
      'from the right',
    ]);
  });

  test('the other text is taken in below, or thrown away, and then it is gone from both', () => {
    const [left, right] = [open('a'), open('b')];
    left.type('one');
    right.type('two');
    left.save();
    right.save();
    const [other] = left.now().others;
    if (other) left.append(other);
    expect(left.now()).toMatchObject({ text: 'one\n\ntwo', others: [] });
    expect(right.now()).toMatchObject({ text: 'one\n\ntwo', others: [] });
  });

  test('a word being composed is not replaced by what another tab writes', () => {
    const [left, right] = [open('a'), open('b')];
    right.compose(true);
    left.write('from the left');
    expect(right.now().text).toBe('');
    right.type('右边');
    right.compose(false);
    right.save();
    expect(right.now()).toMatchObject({ text: '右边', others: [{ text: 'from the left' }] });
  });

  test('one commits and marks while the other writes: its text becomes the next draft', async () => {
    const [left, right] = [open('a'), open('b')];
    left.write('counts');
    right.type('later thought');
    right.save();
    left.type('counts!');
    left.commit();
    expect(right.now().view).toBe('mark');
    left.mark(rubric);
    await Promise.resolve();
    expect(answers()).toEqual(['counts!']);
    right.close();
    left.close();
    const later = open('c').now();
    expect([later.view, later.text]).toEqual(['write', 'later thought']);
  });

  test('the same answer marked in two tabs counts once', async () => {
    const [left, right] = [open('a'), open('b')];
    left.write('once');
    left.commit();
    left.mark(rubric);
    right.mark(rubric);
    await Promise.resolve();
    expect(answers()).toEqual(['once']);
  });
});

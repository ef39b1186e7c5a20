// A play on the page: kept at every choice, shared by tabs, finished once.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { localize } from '../i18n/locale.ts';
import type { Attempt } from '../record/attempt.ts';
import { aChoice, aScenario, aScene } from './a-scenario.ts';
import { createPlayStore, type PlayStore } from './store.ts';

// The learner record as the room sees it, shared by all “tabs” of a test; the real one is tested in its own room.
const record = vi.hoisted(() => ({
  drafts: new Map<string, string>(),
  attempts: [] as Attempt[],
  listeners: new Set<() => void>(),
  isFull: false,
  log: [] as string[],
  ids: 0,
}));
vi.mock('../record/store.ts', () => {
  const tell = () => {
    for (const listener of record.listeners) listener();
  };
  const follow = (listener: () => void) => {
    record.listeners.add(listener);
    return () => record.listeners.delete(listener);
  };
  const read = (key: string): unknown => JSON.parse(record.drafts.get(key) ?? 'null') ?? undefined;
  return {
    $attempts: { get: () => record.attempts, listen: follow },
    newRunId: () => `run-${String(record.ids++).padStart(3, '0')}`,
    readDraft: read,
    updateDraft: (key: string, next: (stored: unknown) => unknown) => {
      record.drafts.set(key, JSON.stringify(next(read(key))));
      tell();
      return Promise.resolve('saved');
    },
    removeDraft: (key: string) => {
      record.log.push(`remove ${key}`);
      record.drafts.delete(key);
      tell();
      return Promise.resolve('saved');
    },
    onDraftChange: (_key: string, listener: () => void) => follow(listener),
    addAttempt: (attempt: Attempt) => {
      record.log.push(`add ${attempt.id}`);
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
  record.log = [];
  record.isFull = false;
});

const authored = aScenario({
  scenes: [
    aScene('first', [aChoice('a', { points: 3, to: 'second' }), aChoice('b', { to: 'second' })]),
    aScene('second', [aChoice('c', { points: 3, to: 'good' }), aChoice('d', { to: 'bad' })]),
  ],
});
const key = 'scenario/a-scenario';

function openTab(scenario = authored, locale: 'zh' | 'en' = 'zh'): PlayStore {
  const tab = createPlayStore({
    scenario: localize(scenario, locale),
    scenarioId: 'a-scenario',
    revision: 'r1',
    locale,
    bounds: { min: 0, max: 6 },
  });
  tab.open();
  return tab;
}
const choicesOf = (tab: PlayStore) => tab.$run.get()?.choices;
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('a play', () => {
  test('stands where it was after a reload, and in the other language', () => {
    const tab = openTab();
    tab.begin('exam', 2);
    tab.choose('a');
    expect(choicesOf(openTab())).toEqual(['a']);
    expect(openTab(authored, 'en').$run.get()).toEqual(tab.$run.get());
  });

  test('becomes an attempt at its end; only then the draft goes', async () => {
    const tab = openTab();
    tab.begin('learn', 0);
    tab.choose('a');
    tab.choose('d');
    await settle();
    expect(record.log).toEqual([`add ${record.attempts[0]?.id ?? ''}`, `remove ${key}`]);
    expect(record.attempts).toHaveLength(1);
    expect(record.attempts[0]).toMatchObject({ score: { raw: 50, max: 100 }, outcome: 'bad' });
  });

  test('keeps its draft while the disk is full', async () => {
    record.isFull = true;
    const tab = openTab();
    tab.begin('learn', 0);
    tab.choose('a');
    tab.choose('c');
    await settle();
    expect(record.log).not.toContain(`remove ${key}`);
    expect(choicesOf(tab)).toEqual(['a', 'c']);
  });

  test('killed between attempt and draft counts once and shows its debrief', async () => {
    const tab = openTab();
    tab.begin('learn', 0);
    tab.choose('a');
    const draft = record.drafts.get(key) ?? '';
    tab.choose('c');
    await settle();
    record.drafts.set(key, draft);
    const reloaded = openTab();
    expect(choicesOf(reloaded)).toEqual(['a', 'c']);
    expect(record.attempts).toHaveLength(1);
    expect(record.drafts.has(key)).toBe(false);
  });

  test('killed before the attempt was written is finished on the next visit', async () => {
    const tab = openTab();
    tab.begin('learn', 0);
    tab.choose('a');
    const run = JSON.parse(record.drafts.get(key) ?? '') as object;
    record.drafts.set(key, JSON.stringify({ ...run, choices: ['a', 'c'] }));
    record.listeners.clear();
    openTab();
    await settle();
    expect(record.attempts).toHaveLength(1);
    expect(record.drafts.has(key)).toBe(false);
  });

  test('goes on from the last choice that an edited scenario still offers', () => {
    const tab = openTab();
    tab.begin('learn', 0);
    tab.choose('b');
    const edited = aScenario({
      scenes: [
        aScene('first', [aChoice('a', { to: 'second' }), aChoice('new', { to: 'second' })]),
        aScene('second', [aChoice('c', { to: 'good' }), aChoice('d', { to: 'bad' })]),
      ],
    });
    expect(choicesOf(openTab(edited))).toEqual([]);
  });

  test('survives a draft that is not one of ours', () => {
    record.drafts.set(key, '{"choices":"all of them"}');
    const tab = openTab();
    expect(tab.$run.get()).toBeUndefined();
    tab.begin('learn', 0);
    tab.choose('a');
    expect(choicesOf(openTab())).toEqual(['a']);
  });
});

describe('leaving', () => {
  test('shows the start card and keeps the way back until another play is begun', () => {
    const tab = openTab();
    tab.begin('learn', 0);
    tab.choose('a');
    tab.leave();
    expect(tab.$run.get()).toBeUndefined();
    expect(tab.wayBack()).toBe('run');
    tab.goBack();
    expect(choicesOf(tab)).toEqual(['a']);
    tab.leave();
    tab.begin('learn', 0);
    expect(choicesOf(openTab())).toEqual([]);
  });

  test('the debrief of the last play stays one click away', async () => {
    const tab = openTab();
    tab.begin('learn', 0);
    tab.choose('a');
    tab.choose('c');
    await settle();
    tab.leave();
    expect(tab.$run.get()).toBeUndefined();
    expect(tab.wayBack()).toBe('debrief');
  });
});

describe('two tabs', () => {
  test('follow each other', () => {
    const one = openTab();
    const two = openTab();
    one.begin('learn', 0);
    one.choose('a');
    expect(choicesOf(two)).toEqual(['a']);
  });

  test('a choice in a scene that another tab has left is not made; the tab shows where the play stands', () => {
    const one = openTab();
    one.begin('learn', 0);
    const two = openTab();
    record.listeners.clear();
    one.choose('a');
    two.choose('b');
    expect(choicesOf(two)).toEqual(['a']);
    two.choose('c');
    expect(choicesOf(two)).toEqual(['a', 'c']);
  });

  test('a play finished in one tab is finished in the other, and counts once', async () => {
    const one = openTab();
    one.begin('learn', 0);
    one.choose('a');
    const two = openTab();
    record.listeners.clear();
    one.choose('c');
    await settle();
    two.choose('d');
    expect(choicesOf(two)).toEqual(['a', 'c']);
    expect(record.attempts).toHaveLength(1);
  });
});

test('playing on from a turn is a play of its own, and says where it came from', async () => {
  const tab = openTab();
  tab.begin('learn', 0);
  tab.choose('b');
  tab.choose('d');
  await settle();
  tab.playOnFrom(1);
  tab.choose('c');
  await settle();
  expect(record.attempts.map(({ score }) => score.raw)).toEqual([0, 50]);
  expect(record.attempts[1]).toMatchObject({ continues: { run: record.attempts[0]?.id, kept: 1 } });
});

test('a commitment is kept as a reflection about this scenario', () => {
  const tab = openTab();
  tab.commit([{ prompt: 'commitment', text: '先听完。' }]);
  expect(record.attempts[0]).toMatchObject({
    kind: 'reflection',
    activity: 'commitment/a-scenario',
    responses: [{ prompt: 'commitment', text: '先听完。' }],
  });
});

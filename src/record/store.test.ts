import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeBrowser, anAttempt, idsOf, settle } from './fake-record-tab.ts';

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
});
afterEach(() => {
  vi.useRealTimers();
});

const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    anAttempt({ id: `run-${String(from + index).padStart(4, '0')}` }),
  );

describe('a learner on a good day', () => {
  test('an attempt is there at once, saved a moment later, and right at the first paint of the next page', async () => {
    const tab = browser.openTab();
    expect(tab.$saving.get()).toBe('idle');
    const outcome = tab.addAttempts([anAttempt()]);
    expect(tab.$attempts.get()).toEqual([anAttempt()]);
    expect(tab.$saving.get()).toBe('saving');
    expect(await outcome).toBe('saved');
    expect(tab.$saving.get()).toBe('saved');
    expect(tab.$unsaved.get()).toBe(0);
    expect(browser.openTab().$attempts.get()).toEqual([anAttempt()]);
  });

  test('reading writes nothing', async () => {
    const tab = browser.openTab();
    tab.readDraft('quiz/x');
    await tab.idle();
    expect(browser.disk.writes).toBe(0);
    expect(tab.$storage.get()).toEqual({ localStorage: true, database: true, damaged: 0 });
    expect(tab.$saving.get()).toBe('idle');
  });

  test('finishing: the attempt first, then the draft goes; a crash between the two counts nothing twice', async () => {
    const tab = browser.openTab();
    const id = tab.newRunId();
    await tab.updateDraft('quiz/x', () => ({ id, answers: { one: 'a' } }));
    await tab.addAttempts([anAttempt({ id })]);
    tab.kill();
    const next = browser.openTab();
    await next.idle();
    expect(next.readDraft('quiz/x')).toEqual({ id, answers: { one: 'a' } });
    await next.addAttempts([anAttempt({ id, finishedAt: '2026-11-23T08:00:00.000Z' })]);
    await next.removeDraft('quiz/x');
    expect(idsOf(next.$attempts.get())).toEqual([id]);
    expect(browser.openTab().readDraft('quiz/x')).toBeUndefined();
  });

  test('run ids go on from the last known one though the clock is a day behind', async () => {
    const tab = browser.openTab();
    const first = tab.newRunId();
    await tab.addAttempts([anAttempt({ id: first })]);
    browser.now -= 86_400_000;
    const next = browser.openTab();
    const second = next.newRunId();
    expect(second > first).toBe(true);
    expect(next.newRunId() > second).toBe(true);
  });

  test('an id from an imported file that is no run id does not stop them', async () => {
    const tab = browser.openTab();
    await tab.addAttempts([anAttempt({ id: 'zzzzzzzzzzz-zzzzzzzz' }), anAttempt({ id: '~' })]);
    expect(tab.newRunId() < 'zz').toBe(true);
  });
});

describe('two tabs', () => {
  test('500 attempts each, at once: both have 1,000, and so has the next', async () => {
    const [left, right] = [browser.openTab(), browser.openTab()];
    const adding: Promise<string>[] = [];
    for (let index = 0; index < 500; index += 1) {
      adding.push(left.addAttempts(many(index, 1)), right.addAttempts(many(500 + index, 1)));
      if (index % 50 === 0) await settle();
    }
    expect(new Set(await Promise.all(adding))).toEqual(new Set(['saved']));
    await settle();
    const next = browser.openTab();
    for (const tab of [left, right, next]) expect(tab.$attempts.get()).toEqual(many(0, 1_000));
    console.info(
      `fault table | two tabs, 500 attempts each (without a browser) | ${String(left.$attempts.get().length)} and ${String(right.$attempts.get().length)} attempts`,
    );
  });

  test('both finish the same run: it counts once, and both agree', async () => {
    const [left, right] = [browser.openTab(), browser.openTab()];
    await Promise.all([
      left.addAttempts([anAttempt({ finishedAt: '2026-11-22T09:00:00.000Z' })]),
      right.addAttempts([anAttempt({ finishedAt: '2026-11-22T08:59:00.000Z' })]),
    ]);
    await settle();
    expect(left.$attempts.get()).toEqual(right.$attempts.get());
    expect(left.$attempts.get()).toMatchObject([{ finishedAt: '2026-11-22T08:59:00.000Z' }]);
  });

  test('a tab that heard nothing reads again when it is looked at', async () => {
    const silent = { tell: () => undefined, subscribe: () => () => undefined };
    const [left, right] = [browser.openTab({ channel: silent }), browser.openTab({ channel: silent })];
    browser.disk.pages.clear();
    await left.addAttempts([anAttempt()]);
    await left.updateDraft('quiz/x', () => ({ one: 'a' }));
    const heard = vi.fn();
    right.onDraftChange('quiz/x', heard);
    await settle();
    expect(right.$attempts.get()).toEqual([]);
    right.page.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(right.$attempts.get()).toEqual([anAttempt()]);
    expect(heard).toHaveBeenCalledOnce();
  });

  test('so does one that comes back from the back button; not one that is shown for the first time', async () => {
    const tab = browser.openTab();
    browser.disk.pages.clear();
    tab.deafen();
    await browser.openTab().addAttempts([anAttempt()]);
    tab.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await settle();
    expect(tab.$attempts.get()).toEqual([]);
    tab.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(tab.$attempts.get()).toEqual([anAttempt()]);
  });

  test('a hidden tab does no work', async () => {
    const tab = browser.openTab({ isHidden: () => true });
    browser.disk.pages.clear();
    tab.deafen();
    await browser.openTab().addAttempts([anAttempt()]);
    tab.page.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(tab.$attempts.get()).toEqual([]);
  });
});

describe('a bad day', () => {
  test('the browser is killed and local storage has lost what it was told last: the record and the draft are whole', async () => {
    const tab = browser.openTab();
    await tab.addAttempts([anAttempt({ id: 'a' })]);
    const onDisk = new Map(browser.disk.items);
    await tab.addAttempts([anAttempt({ id: 'b' })]);
    await tab.updateDraft('quiz/x', () => ({ one: 'a' }));
    tab.kill();
    browser.disk.items.clear();
    onDisk.forEach((text, key) => browser.disk.items.set(key, text));
    const next = browser.openTab();
    expect(idsOf(next.$attempts.get())).toEqual(['a']);
    await next.idle();
    expect(idsOf(next.$attempts.get())).toEqual(['a', 'b']);
    expect(next.readDraft('quiz/x')).toEqual({ one: 'a' });
  });

  test('both copies refuse: told as not saved, the page asks before it is left, and the learner can go on', async () => {
    browser.disk.quota = 0;
    browser.blockDatabase();
    const tab = browser.openTab();
    await tab.idle();
    expect(await tab.addAttempts([anAttempt()])).toBe('failed');
    expect(await tab.updateDraft('quiz/x', () => ({ one: 'a' }))).toBe('failed');
    expect(tab.$saving.get()).toBe('failed');
    expect(tab.$unsaved.get()).toBe(2);
    expect(tab.$attempts.get()).toEqual([anAttempt()]);
    expect(tab.readDraft('quiz/x')).toEqual({ one: 'a' });
    expect(tab.draftKeys()).toEqual(['quiz/x']);
    const leaving = new Event('beforeunload', { cancelable: true });
    tab.page.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
  });

  test('room returns: all is saved at the next try, and nothing is asked any more', async () => {
    browser.disk.quota = 0;
    browser.blockDatabase();
    const tab = browser.openTab();
    await tab.addAttempts([anAttempt()]);
    await tab.updateDraft('quiz/x', () => ({ one: 'a' }));
    browser.disk.quota = Infinity;
    await tab.retrySaving();
    expect(tab.$saving.get()).toBe('saved');
    expect(tab.$unsaved.get()).toBe(0);
    const leaving = new Event('beforeunload', { cancelable: true });
    tab.page.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(false);
    const next = browser.openTab();
    expect(next.$attempts.get()).toEqual([anAttempt()]);
    expect(next.readDraft('quiz/x')).toEqual({ one: 'a' });
  });

  test('it tries again by itself every 15 seconds', async () => {
    browser.disk.quota = 0;
    browser.blockDatabase();
    const tab = browser.openTab();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const adding = tab.addAttempts([anAttempt()]);
    await vi.advanceTimersByTimeAsync(100);
    expect(await adding).toBe('failed');
    browser.disk.quota = Infinity;
    await vi.advanceTimersByTimeAsync(15_000);
    expect(tab.$saving.get()).toBe('saved');
  });

  test('storage blocked from the first read: the whole course goes on in memory, and the health says so', async () => {
    browser.disk.isBlocked = true;
    browser.blockDatabase();
    const tab = browser.openTab();
    await tab.idle();
    expect(tab.$storage.get()).toMatchObject({ localStorage: false, database: false });
    await tab.addAttempts(many(0, 20));
    expect(tab.$attempts.get()).toHaveLength(20);
  });

  test('local storage blocked, database well: nothing is amiss', async () => {
    browser.disk.isBlocked = true;
    const tab = browser.openTab();
    expect(await tab.addAttempts([anAttempt()])).toBe('saved');
    expect(await tab.updateDraft('quiz/x', () => ({ one: 'a' }))).toBe('saved');
    const next = browser.openTab();
    await next.idle();
    expect(next.$attempts.get()).toEqual([anAttempt()]);
    expect(next.readDraft('quiz/x')).toEqual({ one: 'a' });
  });

  test('the database never answers: saving is told until it is given up, then the copy in local storage counts', async () => {
    browser.silenceDatabase();
    const tab = browser.openTab({}, { openMs: 500, workMs: 500, againMs: 0 });
    const saving = tab.addAttempts([anAttempt()]);
    await settle();
    expect(tab.$saving.get()).toBe('saving');
    expect(await saving).toBe('saved');
    expect(tab.$storage.get()).toMatchObject({ database: false, failure: 'silent' });
  });

  test('the database was deleted: the next start writes it again', async () => {
    await browser.openTab().addAttempts([anAttempt()]);
    browser.eraseDatabase();
    await browser.openTab().idle();
    browser.disk.items.clear();
    const tab = browser.openTab();
    await tab.idle();
    expect(tab.$attempts.get()).toEqual([anAttempt()]);
  });

  test('unreadable bytes in either copy are set aside and mended', async () => {
    await browser.openTab().addAttempts(many(0, 3));
    const [key = ''] = browser.disk.items.keys();
    browser.disk.items.set(key, 'broken');
    const tab = browser.openTab();
    expect(tab.$attempts.get()).toHaveLength(2);
    expect(tab.$storage.get().damaged).toBe(1);
    await tab.idle();
    expect(tab.$attempts.get()).toEqual(many(0, 3));
    expect(tab.$storage.get().damaged).toBe(0);
    expect(
      [...browser.disk.items].filter(([name]) => name.includes(':aside/')).map(([, text]) => text),
    ).toEqual(['broken']);
  });
});

test('the browser is asked to keep the record once, after the first quiz, not at load and not for a lesson', async () => {
  const persist = vi.fn(() => Promise.resolve(true));
  vi.stubGlobal('navigator', { storage: { persist } });
  const tab = browser.openTab();
  await tab.idle();
  await tab.addAttempts([anAttempt({ id: 'l', kind: 'lesson' })]);
  await import('./ask-to-persist.ts');
  expect(persist).not.toHaveBeenCalled();
  await tab.addAttempts([anAttempt({ id: 'q' })]);
  await vi.waitFor(() => {
    expect(persist).toHaveBeenCalledTimes(1);
  });
  await browser.openTab().addAttempts([anAttempt({ id: 'r', kind: 'scenario' })]);
  await import('./ask-to-persist.ts');
  expect(persist).toHaveBeenCalledTimes(1);
});

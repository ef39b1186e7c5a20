// Several people on one computer: nobody sees, gets or loses what is another's.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseDatabase } from '../storage/erase-database.ts';
import { anAttempt, FakeBrowser, idsOf, settle, type FakeTab } from './fake-record-tab.ts';
import { cleanName, openProfileList } from './profile-list.ts';

let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

type ProfileTab = FakeTab & { list: ReturnType<typeof openProfileList> };

function openTab(): ProfileTab {
  const opened = browser.openTab();
  return { ...opened, list: openProfileList(opened.tab, eraseDatabase) };
}

const namesOf = (tab: ProfileTab) => tab.list.profiles().map(({ name }) => name);
const everything = () => [...browser.disk.items].map(([key, text]) => `${key} ${text}`).join('\n');

async function databases(): Promise<string[]> {
  const found = await indexedDB.databases();
  return found.map(({ name }) => name ?? '').sort();
}

describe('three people on one computer', () => {
  test('each has a record and drafts of their own, and finds them again', async () => {
    let tab = openTab();
    await tab.addAttempts([anAttempt({ id: 'early' })]);
    const ids: string[] = [];
    for (const name of ['小王', 'Ann', '李']) {
      ids.push((await tab.list.add(name))!);
      tab = openTab();
      expect(tab.$attempts.get()).toEqual([]);
      expect(tab.draftKeys()).toEqual([]);
      await tab.addAttempts([anAttempt({ id: `of-${name === 'Ann' ? 'ann' : String(ids.length)}` })]);
      await tab.updateDraft('quiz/x', () => name);
    }
    await tab.list.choose(ids[1]!);
    tab = openTab();
    await tab.idle();
    expect(tab.list.current().name).toBe('Ann');
    expect(idsOf(tab.$attempts.get())).toEqual(['of-ann']);
    expect(tab.readDraft('quiz/x')).toBe('Ann');
    expect(namesOf(tab)).toEqual(['', '小王', 'Ann', '李']);
  });

  test('a name given twice makes two people', async () => {
    const tab = openTab();
    const [one, two] = [await tab.list.add('小王'), await tab.list.add('小王')];
    expect(one).not.toBe(two);
    expect(namesOf(openTab())).toEqual(['小王', '小王']);
  });

  test.each([
    ['', ''],
    ['   ', ''],
    ['😀'.repeat(80), '😀'.repeat(80)],
    ['😀'.repeat(81), '😀'.repeat(80)],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['\u202eمريم', '\u202eمريم'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    [' a\n\tb\u0000c ', 'a b c'],
    ['a\ud800b', 'a\ufffdb'],
  ])('the name %j is kept as %j', async (typed, kept) => {
    const id = (await openTab().list.add(typed))!;
    const tab = openTab();
    expect(tab.list.current()).toMatchObject({ id, name: kept });
    await tab.list.rename(id, `${typed}2`);
    expect(openTab().list.current().name).toBe(cleanName(`${typed}2`));
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
});

describe('handing the computer on', () => {
  test('the next page shows nobody’s record and keeps nothing until somebody is chosen', async () => {
    let tab = openTab();
    await tab.addAttempts([anAttempt()]);
    await tab.list.rename('first', '小王');
    await tab.list.handOn();
    tab = openTab();
    expect(tab.tab.isLocked).toBe(true);
    expect(tab.$attempts.get()).toEqual([]);
    expect(await tab.addAttempts([anAttempt({ id: 'stray' })])).toBe('failed');
    await tab.updateDraft('quiz/x', () => 1);
    await tab.idle();
    expect(everything()).not.toContain('stray');
    expect(tab.$attempts.get().map(({ id }) => id)).toEqual(['stray']);
    await tab.list.choose('first');
    tab = openTab();
    await tab.idle();
    expect(idsOf(tab.$attempts.get())).toEqual(['a']);
    expect(tab.draftKeys()).toEqual([]);
  });

  test('other tabs show it too, after what they had in hand is with its owner', async () => {
    const [here, there] = [openTab(), openTab()];
    const saving = there.addAttempts([anAttempt()]);
    await here.list.handOn();
    await settle();
    await saving;
    await settle();
    expect(there.tab.reload).toHaveBeenCalled();
    await here.list.choose('first');
    expect(idsOf(openTab().$attempts.get())).toEqual(['a']);
  });

  test('a tab that comes back from the back button finds out by itself', async () => {
    const [here, there] = [openTab(), openTab()];
    there.page.close();
    await here.list.handOn();
    await settle();
    expect(there.tab.reload).not.toHaveBeenCalled();
    there.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(there.tab.reload).toHaveBeenCalled();
  });

  test('who switches during an attempt leaves it with its owner (F34)', async () => {
    const there = openTab();
    await there.updateDraft('quiz/x', () => ({ step: 1 }));
    const here = openTab();
    const id = await here.list.add('Ann');
    // The old tab has not loaded anew yet, and finishes.
    await there.addAttempts([anAttempt({ id: 'mine' })]);
    const ann = openTab();
    await ann.idle();
    expect(ann.tab.profile).toBe(id);
    expect(ann.$attempts.get()).toEqual([]);
    expect(ann.draftKeys()).toEqual([]);
    await ann.list.choose('first');
    const mine = openTab();
    await mine.idle();
    expect(idsOf(mine.$attempts.get())).toEqual(['mine']);
    expect(mine.draftKeys()).toEqual(['quiz/x']);
  });
});

describe('erasing a profile', () => {
  test('leaves no name, no work, no draft, nothing set aside, in either place', async () => {
    let tab = openTab();
    const id = (await tab.list.add('Secret Name'))!;
    tab = openTab();
    await tab.addAttempts([anAttempt({ activity: 'secret-work' })]);
    await tab.updateDraft('quiz/secret-draft', () => ({ a: 'secret-answer' }));
    browser.disk.items.set(`${tab.tab.place}log/secret-damage~1`, '{');
    tab = openTab();
    await tab.idle();
    expect(everything()).toMatch(/secret-damage/);
    await tab.list.erase();
    await settle();
    expect(everything()).not.toMatch(/secret/i);
    expect([...browser.disk.items.keys()].filter((key) => key.includes(`:${id}:`))).toEqual([]);
    expect(await databases()).not.toContain(tab.tab.place);
    expect(namesOf(openTab())).not.toContain('Secret Name');
  });

  test('others lose nothing, and nobody is at the computer then', async () => {
    let tab = openTab();
    const ann = (await tab.list.add('Ann'))!;
    tab = openTab();
    await tab.addAttempts([anAttempt({ id: 'of-ann' })]);
    await tab.list.add('Bob');
    tab = openTab();
    await tab.list.erase();
    tab = openTab();
    expect(tab.tab.isLocked).toBe(true);
    expect(namesOf(tab)).toEqual(['Ann']);
    await tab.list.choose(ann);
    expect(idsOf(openTab().$attempts.get())).toEqual(['of-ann']);
  });

  test('the last one makes room for a new one without a name', async () => {
    let tab = openTab();
    await tab.addAttempts([anAttempt()]);
    await tab.list.erase();
    tab = openTab();
    expect(tab.tab.isLocked).toBe(false);
    expect(tab.tab.profile).not.toBe('first');
    expect(namesOf(tab)).toEqual(['']);
    expect(await tab.addAttempts([anAttempt({ id: 'new' })])).toBe('saved');
  });

  test('another tab of it that goes on writing brings nothing back (F36)', async () => {
    const there = openTab();
    await there.addAttempts([anAttempt({ id: 'one' })]);
    await there.updateDraft('quiz/x', () => 'before');
    const here = openTab();
    await here.idle();
    const erasing = here.list.erase();
    const outcomes: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      outcomes.push(await there.addAttempts([anAttempt({ id: `late-${String(n)}` })]));
      void there.updateDraft('quiz/x', () => n);
    }
    await erasing;
    await there.addAttempts([anAttempt({ id: 'after' })]);
    await there.retrySaving();
    await settle();
    expect(outcomes.at(-1)).toBe('failed');
    expect([...browser.disk.items.keys()].filter((key) => key.startsWith(there.tab.place))).toEqual([]);
    expect(await databases()).not.toContain(there.tab.place);
    expect(there.tab.reload).toHaveBeenCalled();
  });

  test('what a killed browser forgot to remove is removed at the next visit', async () => {
    let tab = openTab();
    const ann = (await tab.list.add('Ann'))!;
    tab = openTab();
    await tab.addAttempts([anAttempt()]);
    const before = [...browser.disk.items];
    await tab.list.erase();
    // Local storage comes back as it was; the databases were durable.
    browser.disk.items.clear();
    for (const [key, text] of before) browser.disk.items.set(key, text);
    tab = openTab();
    expect(tab.$attempts.get()).toHaveLength(1);
    expect(await tab.list.join()).toBe(true);
    await settle();
    expect([...browser.disk.items.keys()].filter((key) => key.includes(`:${ann}:`))).toEqual([]);
    expect(await databases()).not.toContain(tab.tab.place);
    tab = openTab();
    expect(namesOf(tab)).not.toContain('Ann');
    expect(tab.$attempts.get()).toEqual([]);
  });
});

describe('one of the two copies is lost', () => {
  test('who was there, and whose turn it was, come back from the database', async () => {
    let tab = openTab();
    await tab.list.add('Ann');
    tab = openTab();
    await tab.addAttempts([anAttempt({ id: 'of-ann' })]);
    browser.disk.items.clear();
    tab = openTab();
    expect(await tab.list.join()).toBe(true);
    tab = openTab();
    await tab.idle();
    expect(namesOf(tab)).toEqual(['Ann']);
    expect(idsOf(tab.$attempts.get())).toEqual(['of-ann']);
  });

  test('and from local storage', async () => {
    await openTab().list.add('Ann');
    browser.eraseDatabase();
    const tab = openTab();
    expect(await tab.list.join()).toBe(false);
    expect(tab.list.current().name).toBe('Ann');
  });

  test('a tab does not leave its profile because the browser was cleared under it', async () => {
    let tab = openTab();
    await tab.list.add('Ann');
    tab = openTab();
    browser.disk.items.clear();
    tab.page.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(tab.tab.reload).not.toHaveBeenCalled();
  });
});

describe('who a record file is from', () => {
  test('the id is the learner’s, made once, and unlike any other learner’s', async () => {
    const tab = openTab();
    const { id } = tab.list.learner();
    expect(tab.list.learner().id).toBe(id);
    await settle();
    expect(openTab().list.learner().id).toBe(id);
    await tab.list.add('Ann');
    expect(openTab().list.learner()).toMatchObject({ name: 'Ann' });
    expect(openTab().list.learner().id).not.toBe(id);
  });

  test('a learner who comes with a file keeps id and name', async () => {
    const tab = openTab();
    await tab.list.adopt({ id: '0hoe5se1rl4-8f3k2q9z', name: '小王' });
    expect(openTab().list.learner()).toEqual({ id: '0hoe5se1rl4-8f3k2q9z', name: '小王' });
  });
});

// The record's two places in a real browser: two tabs at once, one place wiped, one that is null or never answers, and a
// clock that was set back. The rules are tested beside the code; here the browser's own storage has its say.
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { recordMessages } from '../../src/record/messages.ts';
import { localize } from '../../src/i18n/locale.ts';
import type { Attempt } from '../../src/record/attempt.ts';
import { wordsOf } from './languages.ts';
import { storeOf } from './page-store.ts';
import { QuizDriver, readQuiz } from './quiz-driver.ts';
import { reportFault } from './report-fault.ts';

const quizPage = '/en/quiz/telephone/';
const notices = localize(recordMessages, 'en');

/** Adds attempts one after the other, through the store that the page itself has loaded. */
async function addMany(
  page: Page,
  mark: string,
  count: number,
): Promise<{ failed: number; endedAt: number }> {
  const store = await storeOf(page);
  return store.evaluate(
    async ({ addAttempt, newRunId }, [note, wanted]) => {
      let failed = 0;
      for (let index = 0; index < wanted; index += 1) {
        const now = new Date().toISOString();
        const attempt: Attempt = {
          id: newRunId(),
          kind: 'quiz',
          activity: `made-up-${note}`,
          revision: 'r1',
          locale: 'en',
          startedAt: now,
          finishedAt: now,
          durationMs: 1_000,
          responses: [{ item: 'one', response: { picks: ['a'] }, raw: 1, max: 1 }],
          score: { raw: 1, max: 1 },
        };
        if ((await addAttempt(attempt)) !== 'saved') failed += 1;
      }
      return { failed, endedAt: Date.now() };
    },
    [mark, count] as const,
  );
}

const idsIn = async (page: Page): Promise<string[]> =>
  (await storeOf(page)).evaluate(({ attempts }) => attempts().map(({ id }) => id));

async function joinedIdsIn(page: Page): Promise<string[]> {
  const store = await storeOf(page);
  await store.evaluate(({ join }) => join());
  return idsIn(page);
}

test('two tabs, 500 attempts each, interleaved: 1,000 in both within a second', async ({ context }) => {
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) await tab.goto(quizPage);
  const written = await Promise.all(tabs.map((tab, index) => addMany(tab, index ? 'right' : 'left', 500)));
  const lastAt = Math.max(...written.map(({ endedAt }) => endedAt));
  const agreedAfter = await Promise.all(
    tabs.map(async (tab) =>
      (await storeOf(tab)).evaluate(async ({ attempts }, since) => {
        while (attempts().length < 1_000 && Date.now() < since + 10_000)
          await new Promise((resolve) => setTimeout(resolve, 5));
        return Math.max(0, Date.now() - since);
      }, lastAt),
    ),
  );
  const [left, right] = [await idsIn(tabs[0]!), await idsIn(tabs[1]!)];
  const next = await context.newPage();
  await next.goto(quizPage);
  const third = await joinedIdsIn(next);
  reportFault(
    'two real tabs, 500 attempts each, interleaved',
    `${String(left.length)} and ${String(right.length)} attempts, agreed ${String(Math.max(...agreedAfter))} ms after the last; ${String(third.length)} in the next tab`,
  );
  expect(written.map(({ failed }) => failed)).toEqual([0, 0]);
  expect(left).toHaveLength(1_000);
  expect(right).toEqual(left);
  expect(third).toEqual(left);
  expect(left).toEqual([...new Set(left)].sort());
  expect(Math.max(...agreedAfter)).toBeLessThanOrEqual(1_000);
});

/** Works on the origin's storage without any script of the course running. */
async function onBarePage<T>(context: BrowserContext, work: () => T | Promise<T>): Promise<T> {
  const page = await context.newPage();
  await page.goto('/icon.svg');
  const result = await page.evaluate(work);
  await page.close();
  return result;
}

const wipeLocal = () => {
  localStorage.clear();
};
const wipeDatabases = async () => {
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = request.onblocked = reject;
    });
  }
};
/** How many attempts lie in each place. */
const countCopies = async () => {
  const local = Object.getOwnPropertyNames(localStorage).filter((key) => key.includes(':log/')).length;
  let database = 0;
  for (const { name = '' } of await indexedDB.databases()) {
    database += await new Promise<number>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        const shelf = opening.result;
        if (!shelf.objectStoreNames.contains('log')) resolve(0);
        else {
          const counting = shelf.transaction('log').objectStore('log').count();
          counting.onsuccess = () => {
            shelf.close();
            resolve(counting.result);
          };
        }
      };
    });
  }
  return { local, database };
};

for (const [name, wipe] of [
  ['local storage cleared', wipeLocal],
  ['the database deleted', wipeDatabases],
] as const) {
  test(`${name}: the other place heals it at the next start`, async ({ context }) => {
    const first = await context.newPage();
    await first.goto(quizPage);
    await addMany(first, 'heal', 20);
    const before = await idsIn(first);
    await first.close();
    expect(await onBarePage(context, countCopies)).toEqual({ local: 20, database: 20 });
    await onBarePage(context, wipe);
    const wiped = await onBarePage(context, countCopies);
    expect(Object.values(wiped).sort()).toEqual([0, 20]);
    const next = await context.newPage();
    await next.goto(quizPage);
    expect(await joinedIdsIn(next)).toEqual(before);
    await next.close();
    const healed = await onBarePage(context, countCopies);
    reportFault(
      `one place wiped: ${name}`,
      `local storage ${String(wiped.local)} → ${String(healed.local)}, database ${String(wiped.database)} → ${String(healed.database)} of 20`,
    );
    expect(healed).toEqual({ local: 20, database: 20 });
  });
}

/** As Firefox with `dom.storage.enabled=false`. */
const nullLocal = () => {
  Object.defineProperty(window, 'localStorage', { get: () => null });
};
const silentDatabase = () => {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
};

for (const { name, faults, notice, isKept } of [
  { name: 'local storage null', faults: [nullLocal], notice: undefined, isKept: true },
  { name: 'a database that never answers', faults: [silentDatabase], notice: notices.single, isKept: true },
  {
    name: 'local storage null and a database that never answers',
    faults: [nullLocal, silentDatabase],
    notice: notices.blocked,
    isKept: false,
  },
]) {
  test(`with ${name} the course is usable, and the learner is told what matters`, async ({ context }) => {
    for (const fault of faults) await context.addInitScript(fault);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const { quiz: words } = wordsOf('en');
    await page.goto('/en/learn/face-to-face/mood-signals/');
    const quiz = readQuiz('mood-signals', 'en');
    const driver = new QuizDriver(page, quiz, 'en');
    await page.locator('legend.stem').scrollIntoViewIfNeeded();
    const begun = Date.now();
    for (const [step] of quiz.items.entries()) {
      await driver.answerRightly();
      await driver.press(step < quiz.items.length - 1 ? words.next : words.seeResult);
    }
    await expect(page.getByText(words.allRight).last()).toBeVisible();
    const told = page.getByText((notice ?? 'nothing').split('{n}')[0]!);
    if (notice === undefined) {
      await page.waitForTimeout(Math.max(0, 4_000 - (Date.now() - begun)));
      for (const sentence of [notices.single, notices.blocked, notices.unsaved])
        await expect(page.getByText(sentence.split('{n}')[0]!)).toBeHidden();
    } else if (isKept) await expect(told).toBeVisible();
    else await expect(page.getByText(notices.unsaved.split('{n}')[0]!)).toBeVisible();
    // Leaving is asked about while something is only in memory; here the learner means it.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(isKept ? page.url() : '/en/');
    if (isKept) {
      await page.locator('main astro-island').last().scrollIntoViewIfNeeded();
      await expect(page.getByText(words.allRight).last()).toBeVisible();
    } else await expect(page.getByText(notices.blocked)).toBeVisible();
    reportFault(
      name,
      `${String(quiz.items.length)} answers and a result, ${String(errors.length)} errors, ${isKept ? 'kept' : 'in memory only'}, ${notice === undefined ? 'nothing to tell' : 'told'}`,
    );
    expect(errors).toEqual([]);
  });
}

/** The page's clock, apart from the machine's; `clockOffset` may change while the page is open. */
const shiftClock = (offset: number) => {
  const clock = window as unknown as { clockOffset: number };
  clock.clockOffset = offset;
  const real = Date.now;
  const now = () => real() + clock.clockOffset;
  window.Date = new Proxy(Date, {
    construct: (date, given: unknown[]) =>
      Reflect.construct(date, given.length > 0 ? given : [now()]) as Date,
    get: (date, name): unknown => (name === 'now' ? now : Reflect.get(date, name)),
  });
};

test('the clock set back a day, then on in another time zone: order and durations stay sane', async ({
  browser,
}) => {
  const home = await browser.newContext({ timezoneId: 'Pacific/Kiritimati' });
  const page = await home.newPage();
  await page.goto(quizPage);
  await addMany(page, 'today', 5);
  const before = await idsIn(page);
  const storageState = await home.storageState({ indexedDB: true });
  await home.close();

  const away = await browser.newContext({ timezoneId: 'Pacific/Honolulu', storageState });
  await away.addInitScript(shiftClock, -86_400_000);
  const later = await away.newPage();
  const { quiz: words } = wordsOf('en');
  await later.goto('/en/learn/face-to-face/mood-signals/');
  const quiz = readQuiz('mood-signals', 'en');
  const driver = new QuizDriver(later, quiz, 'en');
  await later.locator('legend.stem').scrollIntoViewIfNeeded();
  for (const [step] of quiz.items.entries()) {
    await driver.answerRightly();
    // In the middle of the run the clock goes back once more, by an hour.
    await later.evaluate(() => {
      (window as unknown as { clockOffset: number }).clockOffset = -90_000_000;
    });
    await driver.press(step < quiz.items.length - 1 ? words.next : words.seeResult);
  }
  await expect(later.getByText(words.allRight).last()).toBeVisible();
  await later.getByRole('heading', { name: wordsOf('en').lesson.takeaway }).scrollIntoViewIfNeeded();
  await expect(later.getByText(wordsOf('en').lesson.read)).toBeVisible();
  const attempts = await (await storeOf(later)).evaluate(({ attempts: all }) => all());
  const added = attempts.slice(before.length);
  const shortestMs = Math.min(...added.map(({ durationMs }) => durationMs));
  reportFault(
    'clock back one day (and one hour more within a run), from UTC+14 to UTC−10',
    `${String(added.length)} attempts, all after the ${String(before.length)} of before; shortest duration ${String(shortestMs)} ms`,
  );
  expect(attempts.slice(0, before.length).map(({ id }) => id)).toEqual(before);
  expect(added).toHaveLength(2);
  const quizRun = added.find(({ kind }) => kind === 'quiz')!;
  expect(quizRun.startedAt < attempts[0]!.startedAt).toBe(true);
  expect(shortestMs).toBeGreaterThanOrEqual(0);
  // What comes next is decided by the outline and the record, not by the clock.
  await later.goto('/en/');
  await expect(later.getByRole('heading', { name: wordsOf('en').page.welcomeBack })).toBeVisible();
  await away.close();
});

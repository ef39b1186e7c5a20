// The course goes on when the browser will not keep anything, and says so; two tabs lose nothing of each other.
import { expect, test, type Page } from '@playwright/test';
import { recordMessages } from '../../src/record/messages.ts';
import { localize } from '../../src/i18n/locale.ts';
import { locales, wordsOf } from './languages.ts';
import { QuizDriver, readQuiz } from './quiz-driver.ts';

const lesson = '/learn/face-to-face/mood-signals/';

async function collectErrors(page: Page): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return Promise.resolve(errors);
}

/** Every access to local storage and the database is refused, as with all cookies blocked. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'indexedDB', { get: refuse });
  });
}

/** Every write is refused for want of room; what is there can be read. */
async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });
}

for (const locale of locales) {
  const words = wordsOf(locale);
  const notices = localize(recordMessages, locale);

  for (const [fault, break_, notice] of [
    ['blocked', blockStorage, notices.unsaved],
    ['full', fillStorage, notices.full],
  ] as const) {
    test(`with storage ${fault} the check is taken and the learner is told, in ${locale}`, async ({
      page,
    }) => {
      const errors = await collectErrors(page);
      await break_(page);
      await page.goto(`/${locale}${lesson}`);
      if (fault === 'blocked') await expect(page.getByText(notices.blocked)).toBeVisible();
      const quiz = readQuiz('mood-signals', locale);
      const driver = new QuizDriver(page, quiz, locale);
      await page.locator('legend.stem').scrollIntoViewIfNeeded();
      for (const [step] of quiz.items.entries()) {
        await driver.answerRightly();
        await driver.press(step < quiz.items.length - 1 ? words.quiz.next : words.quiz.seeResult);
      }
      await expect(page.getByText(words.quiz.allRight).last()).toBeVisible();
      await expect(page.getByText(notice.split('{n}')[0] ?? '')).toBeVisible();
      await expect(page.getByRole('button', { name: notices.download })).toBeVisible();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: notices.download }).click();
      expect((await download).suggestedFilename()).toMatch(/\.record\.json$/);
      expect(errors).toEqual([]);
    });
  }
}

test('two tabs fill in the same test at once and nothing is lost', async ({ context }) => {
  const quiz = readQuiz('face-to-face', 'en');
  const { quiz: words } = wordsOf('en');
  const left = await context.newPage();
  await left.goto('/en/quiz/face-to-face/');
  const first = new QuizDriver(left, quiz, 'en');
  await first.start('test');
  const right = await context.newPage();
  await right.goto('/en/quiz/face-to-face/');
  const second = new QuizDriver(right, quiz, 'en');
  const item = await second.currentItem();
  await second.press(words.next);
  const other = await second.currentItem();
  expect(other.id).not.toBe(item.id);
  expect((await first.currentItem()).id).toBe(item.id);
  await Promise.all([first.fillKey(item), second.fillKey(other)]);
  await left.reload();
  for (let step = 1; step < (quiz.draw ?? 0); step += 1) {
    if (await left.getByRole('button', { name: words.handIn, exact: true }).isVisible()) break;
    await first.press(words.next);
  }
  await first.press(words.handIn);
  await first.press(words.handInAnyway);
  const points = words.points.replace('{raw}', '2').replace('{max}', String(quiz.draw));
  await expect(left.getByText(points).first()).toBeVisible();
});

test('two tabs finish two activities at once and both are in the record', async ({ context }) => {
  const checks = ['mood-signals', 'six-steps-part-1'];
  const { quiz: words, page: pageWords } = wordsOf('en');
  await Promise.all(
    checks.map(async (id) => {
      const tab = await context.newPage();
      await tab.goto(`/en/learn/face-to-face/${id}/`);
      const quiz = readQuiz(id, 'en');
      const driver = new QuizDriver(tab, quiz, 'en');
      await tab.locator('legend.stem').scrollIntoViewIfNeeded();
      for (const [step] of quiz.items.entries()) {
        await driver.answerRightly();
        await driver.press(step < quiz.items.length - 1 ? words.next : words.seeResult);
      }
      await tab.getByRole('heading', { name: wordsOf('en').lesson.takeaway }).scrollIntoViewIfNeeded();
      await expect(tab.getByText(wordsOf('en').lesson.read)).toBeVisible();
    }),
  );
  const page = await context.newPage();
  await page.goto('/en/');
  const done = pageWords.lessonsDone.replace('{done}', '2').replace('{all}', '4');
  await expect(page.getByText(done)).toBeVisible();
});

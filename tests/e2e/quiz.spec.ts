// A module's quiz: every kind of item by mouse and by keyboard, both modes, and what must survive.
import { expect, test } from '@playwright/test';
import { otherLocale } from '../../src/i18n/locale.ts';
import { meetTree } from './accessibility-tree.ts';
import { locales, wordsOf } from './languages.ts';
import { QuizDriver, readQuiz, type Means } from './quiz-driver.ts';

const id = 'face-to-face';

/** In which language a kind of item is held against its accessibility tree. */
const treeLocale = {
  single: 'zh',
  multiple: 'en',
  'true-false': 'zh',
  matching: 'en',
  ordering: 'zh',
  categorize: 'en',
  numeric: 'zh',
  'best-worst': 'en',
} as const;

for (const locale of locales) {
  const quiz = readQuiz(id, locale);
  const words = wordsOf(locale);

  for (const means of ['mouse', 'keyboard'] satisfies Means[]) {
    test(`all ${String(quiz.items.length)} items of eight kinds are answered by ${means} in ${locale}`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.goto(`/${locale}/quiz/${id}/`);
      const driver = new QuizDriver(page, quiz, locale, means);
      await driver.start('practice');
      const kinds = new Set<string>();
      for (const [index] of quiz.items.entries()) {
        const item = await driver.currentItem();
        const isHeld = means === 'mouse' && !kinds.has(item.kind) && treeLocale[item.kind] === locale;
        if (isHeld) await meetTree(page.locator('main form'), `${item.kind}, open`, item);
        kinds.add((await driver.answerRightly()).kind);
        const verdict = page.getByRole('group', { name: words.quiz.right, exact: true });
        if (isHeld) await meetTree(verdict.locator('..'), `${item.kind}, answered`, item);
        await driver.press(index < quiz.items.length - 1 ? words.quiz.next : words.quiz.seeResult);
      }
      expect(kinds.size).toBe(8);
      await expect(page.getByText(words.quiz.allRight).last()).toBeVisible();
      await expect(
        page.getByText(words.quiz.saved, { exact: true }).or(page.getByText(words.quiz.result)).first(),
      ).toBeVisible();
      await page.goto(`/${locale}/`);
      await expect(
        page.getByRole('listitem').filter({ hasText: words.page.quiz }).getByText('100%'),
      ).toBeVisible();
    });
  }

  test(`a run survives a reload and a change of language at every step, from ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    const twin = otherLocale(locale);
    await page.goto(`/${locale}/quiz/${id}/`);
    await new QuizDriver(page, quiz, locale).start('practice');
    let here = locale;
    for (let step = 0; step < 6; step += 1) {
      const driver = new QuizDriver(page, readQuiz(id, here), here);
      const item = await driver.currentItem();
      await driver.fillKey(item);
      // In the middle of an item: what was filled in is there again, in the other language.
      here = here === locale ? twin : locale;
      await page.getByRole('link', { name: wordsOf(here === 'zh' ? 'en' : 'zh').ui.switchLanguage }).click();
      await expect(page).toHaveURL(new RegExp(`/${here}/quiz/`));
      const there = new QuizDriver(page, readQuiz(id, here), here);
      expect((await there.currentItem()).id).toBe(item.id);
      await there.press(there.words.check);
      await expect(page.getByRole('group', { name: there.words.right, exact: true })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('group', { name: there.words.right, exact: true })).toBeVisible();
      await there.press(there.words.next);
    }
  });

  test(`a test tells its result at the end, in ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`/${locale}/quiz/${id}/`);
    const driver = new QuizDriver(page, quiz, locale);
    await driver.start('test');
    const first = await driver.currentItem();
    await driver.fillKey(first);
    await expect(page.getByRole('group', { name: words.quiz.right, exact: true })).toHaveCount(0);
    const total = quiz.draw ?? quiz.items.length;
    for (let step = 1; step < total; step += 1) await driver.press(words.quiz.next);
    await driver.press(words.quiz.handIn);
    await driver.press(words.quiz.handInAnyway);
    await expect(page.getByText(words.quiz.notPassed.replace('{pass}', '70'))).toBeVisible();
    await expect(
      page.getByRole('button', { name: words.quiz.retryMissed.replace('{n}', String(total - 1)) }),
    ).toBeVisible();
  });
}

test('a wrong answer is told why, and only the missed are asked again', async ({ page }) => {
  const quiz = readQuiz('mood-signals', 'en');
  const { quiz: words } = wordsOf('en');
  await page.goto('/en/learn/face-to-face/mood-signals/');
  const driver = new QuizDriver(page, quiz, 'en');
  await page.locator('legend.stem').scrollIntoViewIfNeeded();
  const item = await driver.currentItem();
  if (item.kind !== 'single' && item.kind !== 'multiple') throw new Error('the check begins with a choice');
  const keys: readonly string[] = [item.key].flat();
  const distractor = item.options.find((option) => !keys.includes(option.id));
  await page.getByText(distractor?.text ?? '', { exact: true }).click();
  await driver.press(words.check);
  await expect(page.getByRole('group', { name: words.wrong, exact: true })).toBeFocused();
  await expect(page.getByText(distractor?.rationale ?? '')).toBeVisible();
  await driver.press(words.next);
  for (let step = 1; step < quiz.items.length; step += 1) {
    await driver.answerRightly();
    await driver.press(step < quiz.items.length - 1 ? words.next : words.seeResult);
  }
  await driver.press(words.retryMissed.replace('{n}', '1'));
  expect((await driver.currentItem()).id).toBe(item.id);
});

// The final assessment: a draw of fifty, put down and taken up again, handed in, told by domain, three times at most.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { listExamItems } from '../../src/compose/exam-pool.ts';
import type { Course, Module } from '../../src/course/schema.ts';
import { localize, otherLocale, type Locale } from '../../src/i18n/locale.ts';
import type { Exam } from '../../src/quiz/exam-schema.ts';
import type { Quiz } from '../../src/quiz/schema.ts';
import { tabTo } from './keyboard.ts';
import { locales, wordsOf } from './languages.ts';
import { QuizDriver } from './quiz-driver.ts';

const read = (path: string): unknown => parse(readFileSync(`content/${path}.yaml`, 'utf8'));
const exam = read('exam') as Exam;
const modules = (read('course') as Course).modules.map((id) => ({
  id,
  ...(read(`modules/${id}`) as Module),
}));
const quizzes = [...modules.map(({ id }) => id), 'exam-cases'].map((id) => ({
  id,
  data: read(`quizzes/${id}`) as Quiz,
}));
const items = listExamItems(exam, modules, quizzes).map(({ item }) => item);

function driverOn(page: Page, locale: Locale): QuizDriver {
  return new QuizDriver(page, localize({ title: exam.title, items, pass: exam.pass }, locale), locale);
}

async function open(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/exam/`);
  // A learner is slower than the first script; a test is not.
  await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
}

async function begin(page: Page, locale: Locale): Promise<void> {
  await open(page, locale);
  await page.getByRole('button', { name: wordsOf(locale).exam.begin, exact: true }).click();
}

for (const locale of locales) {
  const { exam: words, quiz } = wordsOf(locale);

  test(`who answers all fifty rightly passes in every domain, in ${locale}`, async ({ page }) => {
    test.setTimeout(240_000);
    await begin(page, locale);
    const driver = driverOn(page, locale);
    const met = new Set<string>();
    for (let place = 1; place <= 50; place += 1) {
      const item = await driver.currentItem();
      met.add(item.id);
      await driver.fillKey(item);
      await driver.press(place < 50 ? quiz.next : quiz.handIn);
    }
    expect(met.size).toBe(50);
    await expect(page.getByRole('heading', { name: quiz.result })).toBeFocused();
    await expect(page.getByText(`${words.percent.replace('{n}', '100')} · ${words.reached}`)).toHaveCount(4);
    await expect(page.getByText(words.passed, { exact: true })).toBeVisible();
    await page.goto(`/${locale}/`);
    await expect(
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: localize(exam, locale).title }) })
        .last(),
    ).toContainText('100%');
  });

  test(`half-way, in ${locale}: the same items after a reload and in the other language; time only when asked`, async ({
    page,
  }) => {
    await begin(page, locale);
    const driver = driverOn(page, locale);
    const first = await driver.currentItem();
    await driver.fillKey(first);
    await driver.press(quiz.next);
    const second = await driver.currentItem();
    await expect(page.getByText(words.spent.slice(-4))).toHaveCount(0);
    await page.getByRole('button', { name: words.showTime }).click();
    await expect(
      page.getByRole('button', { name: words.spent.replace('{n}', '0').replace('{minutes}', '60') }),
    ).toBeVisible();
    await page.reload();
    expect((await driver.currentItem()).id).toBe(second.id);
    const twin = otherLocale(locale);
    await page.goto(`/${twin}/exam/`);
    expect((await driverOn(page, twin).currentItem()).id).toBe(second.id);
  });
}

test('blanks are told before handing in; three attempts, then none, and nothing of them is lost', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { exam: words, quiz } = wordsOf('en');
  await open(page, 'en');
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const start = page.getByRole('button', { name: attempt === 1 ? words.begin : words.again, exact: true });
    await start.click();
    for (let place = 1; place < 50; place += 1)
      await page.getByRole('button', { name: quiz.next, exact: true }).click();
    await page.getByRole('button', { name: quiz.handIn, exact: true }).click();
    await expect(page.getByText(quiz.blanks.replace('{n}', '50'))).toBeVisible();
    await page.getByRole('button', { name: quiz.handInAnyway }).click();
    await expect(page.getByText(words.notPassed, { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /Retry the missed/ })).toHaveCount(0);
    await page.getByRole('button', { name: quiz.again }).click();
  }
  await expect(page.getByText(words.none)).toBeVisible();
  await expect(page.getByRole('button', { name: words.again })).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: quiz.again }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('the assessment is begun and gone through with the keyboard alone', async ({ page }) => {
  const { exam: words, quiz } = wordsOf('en');
  await open(page, 'en');
  const press = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  };
  await press(words.begin);
  await expect(page.locator('legend.stem')).toBeFocused();
  await press(words.showTime);
  await press(quiz.next);
  await expect(page.locator('legend.stem')).toBeFocused();
  await press(quiz.back);
  await press(quiz.leave);
  await press(quiz.resume);
  await expect(page.locator('legend.stem')).toBeVisible();
});

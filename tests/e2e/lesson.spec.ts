// The lessons: readable without script, practised by mouse and keyboard, checked, and remembered.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { localize } from '../../src/i18n/locale.ts';
import type { Module } from '../../src/course/schema.ts';
import { locales, wordsOf } from './languages.ts';
import { QuizDriver, readQuiz } from './quiz-driver.ts';

const moduleId = 'face-to-face';
const authored = parse(readFileSync(`content/modules/${moduleId}.yaml`, 'utf8')) as Module;

for (const locale of locales) {
  const words = wordsOf(locale);
  const module = localize(authored, locale);

  test(`the four lessons are taken one after the other, in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`/${locale}/learn/${moduleId}/${module.lessons[0]?.id ?? ''}/`);
    for (const [index, lesson] of module.lessons.entries()) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
      const quiz = readQuiz(lesson.id, locale);
      const driver = new QuizDriver(page, quiz, locale);
      await page.locator('legend.stem').scrollIntoViewIfNeeded();
      for (const [step] of quiz.items.entries()) {
        await driver.answerRightly();
        await driver.press(step < quiz.items.length - 1 ? words.quiz.next : words.quiz.seeResult);
      }
      await expect(page.getByText(words.quiz.allRight).last()).toBeVisible();
      await page.getByRole('heading', { name: words.lesson.takeaway }).scrollIntoViewIfNeeded();
      await expect(page.getByText(words.lesson.read)).toBeVisible();
      const next = module.lessons[index + 1];
      if (next) await page.getByRole('link', { name: `${next.title} →` }).click();
    }
    await page.getByRole('link', { name: words.lesson.toQuiz }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/quiz/${moduleId}/$`));
    await page.goto(`/${locale}/`);
    const done = words.page.lessonsDone.replace('{done}', '4').replace('{all}', '4');
    await expect(page.getByText(done)).toBeVisible();
  });

  test(`facts and terms open in place, by keyboard too, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/learn/${moduleId}/mood-signals/`);
    const mark = page.getByRole('button', { name: words.course.evidence }).first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog', { name: words.course.evidence });
    await expect(note).toBeVisible();
    await expect(note.getByText(words.course.source, { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test(`every lesson can be read, in ${locale}`, async ({ page }) => {
      for (const lesson of module.lessons) {
        await page.goto(`/${locale}/learn/${moduleId}/${lesson.id}/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
        await expect(page.getByRole('heading', { name: words.lesson.takeaway })).toBeVisible();
        expect((await page.locator('article').innerText()).length).toBeGreaterThan(1500);
      }
    });
  });
}

test('a lesson asks no other host, breaks no policy and answers after four requests', async ({ page }) => {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    // The next lesson is fetched ahead once this one is there; it asks for nothing that this one needs.
    if (request.headers()['sec-purpose'] === undefined) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`/zh/learn/${moduleId}/mood-signals/`, { waitUntil: 'networkidle' });
  const practice = page.getByRole('region').first();
  await practice.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr', /.*/);
  const own = requests.filter((url) => !url.endsWith('/icon.svg'));
  expect(own.every((url) => url.startsWith('http://localhost:'))).toBe(true);
  // Once the page is idle come the keys of the search and the notice of storage; what the lesson needs is asked for first.
  const isIdle = (url: string): boolean => /\/(frame|notice|visit|rolldown-runtime)\b/.test(url);
  expect(own.filter((url) => !isIdle(url)).length, own.join('\n')).toBeLessThanOrEqual(4);
  expect(own.findIndex(isIdle), own.join('\n')).toBeGreaterThanOrEqual(4);
  expect(complaints).toEqual([]);
});

test('a page drawn ahead does nothing until it is shown: no script, nothing in the record', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => true });
  });
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (/\/(frame|notice)\./.test(response.url())) scripts.push(response.url());
  });
  await page.goto('/en/learn/face-to-face/six-steps-part-1/');
  await page.locator('.takeaway').scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  expect(scripts).toEqual([]);
  expect(await page.locator('astro-island:not([ssr])').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.evaluate(() => {
    Object.defineProperty(Document.prototype, 'prerendering', { get: () => false });
    document.dispatchEvent(new Event('prerenderingchange'));
  });
  await expect(page.locator('.takeaway').getByText(/✓/)).toBeVisible();
  await expect.poll(() => scripts.length).toBeGreaterThan(0);
});

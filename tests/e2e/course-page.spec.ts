// The way in: the front door, the customer at the counter, and coming back.
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { localize } from '../../src/i18n/locale.ts';
import type { Opening } from '../../src/scenario/opening-schema.ts';
import { locales, wordsOf } from './languages.ts';

const authored = parse(readFileSync('content/opening.yaml', 'utf8')) as Opening;

test.describe('the front door', () => {
  test.describe('of a Chinese browser', () => {
    test.use({ locale: 'zh-CN' });
    test('opens the Chinese course', async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(/\/zh\/$/);
    });
  });

  test('opens the English course for any other browser', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/en\/$/);
  });

  test('remembers the language that was switched to', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: '换成中文' }).click();
    await expect(page).toHaveURL(/\/zh\/$/);
    await page.goto('/');
    await expect(page).toHaveURL(/\/zh\/$/);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('is two links', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/$/);
    });
  });
});

for (const locale of locales) {
  const words = wordsOf(locale);
  const opening = localize(authored, locale);

  test.describe(`the course page in ${locale}`, () => {
    for (const scripts of [true, false]) {
      test.describe(scripts ? 'with script' : 'without script', () => {
        test.use({ javaScriptEnabled: scripts });
        test('lets a newcomer answer at once and shows what the customer says to it', async ({ page }) => {
          await page.goto(`/${locale}/`);
          await expect(page.getByText(opening.line)).toBeVisible();
          for (const reply of opening.replies) {
            await page.getByRole('radio', { name: reply.text }).check();
            await expect(page.getByText(reply.reaction)).toBeVisible();
            await expect(page.getByText(reply.why)).toBeVisible();
            for (const other of opening.replies.filter(({ id }) => id !== reply.id)) {
              await expect(page.getByText(other.reaction)).toBeHidden();
            }
          }
          await page.getByRole('link', { name: words.page.start }).click();
          await expect(page).toHaveURL(new RegExp(`/${locale}/learn/`));
        });
      });
    }

    test('knows who comes back before the first paint, and leads on', async ({ page }) => {
      await page.goto(`/${locale}/`);
      const lessons = page.locator('main').getByRole('listitem').getByRole('link');
      const [first, second] = await Promise.all([lessons.nth(0).textContent(), lessons.nth(1).textContent()]);
      await lessons.first().click();
      await page.getByRole('heading', { name: words.lesson.takeaway }).scrollIntoViewIfNeeded();
      await expect(page.getByText(words.lesson.read)).toBeVisible();
      await page.goto(`/${locale}/`);
      await expect(page.getByRole('heading', { name: words.page.welcomeBack })).toBeVisible();
      await expect(page.getByText(opening.prompt)).toBeHidden();
      await expect(
        page
          .getByRole('listitem')
          .filter({ hasText: first ?? '' })
          .getByText(`✓ ${words.page.done}`),
      ).toBeVisible();
      await page.getByRole('link', { name: words.page.goOn }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(second ?? '');
    });
  });
}

test('progress is on the page when it is first painted', async ({ page }) => {
  await page.goto('/en/');
  const lesson = page.locator('[data-activity^="lesson:"] a').first();
  await lesson.click();
  await page.getByRole('heading', { name: wordsOf('en').lesson.takeaway }).scrollIntoViewIfNeeded();
  await expect(page.getByText(wordsOf('en').lesson.read)).toBeVisible();
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement.dataset['painted'] !== undefined) performance.mark('painted');
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-painted'] });
  });
  await page.goto('/en/');
  const order = await page.evaluate(async () => {
    const paint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        resolve(list.getEntries()[0]?.startTime ?? 0);
      }).observe({ type: 'paint', buffered: true });
    });
    return { paint, written: performance.getEntriesByName('painted')[0]?.startTime ?? Infinity };
  });
  expect(order.written).toBeLessThanOrEqual(order.paint);
});

test('a lesson that was renamed since is done on the course page, under its present name', async ({
  page,
}) => {
  const lesson = '/en/learn/face-to-face/mood-signals/';
  await page.goto(lesson);
  await page.getByRole('heading', { name: wordsOf('en').lesson.takeaway }).scrollIntoViewIfNeeded();
  await expect(page.getByText(wordsOf('en').lesson.read)).toBeVisible();
  // The next edition of the course: what was called mood-signals is called signals-of-mood.
  await page.route('**/en/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('data-activity="lesson:mood-signals"', 'data-activity="lesson:signals-of-mood"')
      .replace('data-aliases="{}"', 'data-aliases="{&#34;mood-signals&#34;:&#34;signals-of-mood&#34;}"');
    await route.fulfill({ response, body });
  });
  await page.goto('/en/');
  const row = page.locator('[data-activity="lesson:signals-of-mood"]');
  await expect(row.getByText(`✓ ${wordsOf('en').page.done}`)).toBeVisible();
});

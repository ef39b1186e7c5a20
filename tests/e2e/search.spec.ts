// Searching as people do: by keys or by the button, in either language, without a mouse; and nothing is fetched before.
import { expect, test, type Page } from '@playwright/test';
import { formatMessage } from '../../src/i18n/format-message.ts';
import { localize } from '../../src/i18n/locale.ts';
import { searchMessages } from '../../src/search/messages.ts';
import { findWithAxe } from '../axe.ts';
import { locales, wordsOf } from './languages.ts';

const lesson = 'learn/recovery-and-fairness/recovery-paradox';
const titles = { zh: '补救悖论', en: 'The recovery paradox' };

/** Waits until the page hears the keys: the script of the frame comes after everything else. */
async function openPage(page: Page, path: string): Promise<void> {
  const frame = page.waitForResponse(/\/_astro\/frame\./);
  await page.goto(path);
  await frame;
  await page.waitForTimeout(100);
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /搜索|Search/ });

for (const locale of locales) {
  const words = localize(searchMessages, locale);
  const { ui } = wordsOf(locale);

  test.describe(`search, ${locale}`, () => {
    test('nothing of it is fetched before somebody wants to search', async ({ page }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await openPage(page, `/${locale}/glossary/`);
      expect(fetched.filter((url) => /\/_astro\/(search|core)|search-(index|text)/.test(url))).toEqual([]);
      await page.keyboard.press('Control+k');
      await expect(dialogOf(page)).toBeVisible();
      await page.getByRole('searchbox').fill('bjbl');
      await expect(dialogOf(page).getByRole('link', { name: titles[locale] }).first()).toBeVisible();
      const indexes = () => fetched.filter((url) => url.includes('search-index'));
      expect(indexes()).toHaveLength(1);
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toBeHidden();
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('补救');
      await expect(dialogOf(page).getByRole('link').first()).toBeVisible();
      expect(indexes()).toHaveLength(1);
    });

    test('the keyboard alone opens it, walks the results and opens one', async ({ page }) => {
      await openPage(page, `/${locale}/learn/telephone/telephone-basics/`);
      await page.getByRole('link', { name: ui.brand }).focus();
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('recovery paradox');
      const links = dialogOf(page).getByRole('link');
      await expect(links.first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(links.first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(links.nth(1)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toBeHidden();
      await expect(page.getByRole('link', { name: ui.brand })).toBeFocused();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('bjbl');
      await expect(links.first()).toContainText(titles[locale]);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/${lesson}/$`));
    });

    test('the button of the header opens it, and how many were found is said', async ({ page }) => {
      await openPage(page, `/${locale}/`);
      await page.getByRole('link', { name: ui.search, exact: true }).click();
      await expect(dialogOf(page)).toBeVisible();
      await page.getByRole('searchbox').fill('补救悖伦');
      await expect(dialogOf(page).getByRole('link').first()).toContainText(titles[locale]);
      await expect(dialogOf(page).locator('mark').first()).toBeVisible();
      await expect(dialogOf(page).getByRole('status')).toHaveText(/\d/);
      await expect(
        dialogOf(page).getByText(formatMessage(words.meant, { query: '补救悖伦', meant: '补救悖论' })),
      ).toBeVisible();
    });

    test('what is not there is said, and near terms are offered', async ({ page }) => {
      await page.goto(`/${locale}/search/?q=${encodeURIComponent('服霧愽諾')}`);
      await expect(page.getByText(formatMessage(words.none, { query: '服霧愽諾' })).first()).toBeVisible();
      await page.getByRole('main').getByRole('button').first().click();
      await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible();
    });

    test('the search page keeps its query in the address', async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      await page.getByRole('searchbox').fill('公平');
      await expect(page).toHaveURL(/\?q=/);
      const first = page.getByRole('main').getByRole('listitem').getByRole('link').first();
      await first.click();
      await page.goBack();
      await expect(page.getByRole('searchbox')).toHaveValue('公平');
      await expect(first).toBeVisible();
    });

    test('a slash typed into a field is a slash', async ({ page }) => {
      await openPage(page, `/${locale}/search/`);
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('a/b');
      await expect(page.getByRole('searchbox')).toHaveValue('a/b');
      await expect(dialogOf(page)).toHaveCount(0);
    });

    test('when the index cannot be fetched it is said, and tried again', async ({ page }) => {
      await page.route(/search-index\.json/, (route) => route.abort());
      await page.goto(`/${locale}/search/`);
      await expect(page.getByText(words.failed)).toBeVisible();
      await page.unroute(/search-index\.json/);
      await page.getByRole('searchbox').fill('补救');
      await page.getByRole('button', { name: words.retry }).click();
      await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible();
    });

    test('every result leads somewhere', async ({ request, page }) => {
      await page.goto(`/${locale}/`);
      const index = (await (await request.get(`/${locale}/search-index.json`)).json()) as {
        documents: [number, string][];
      };
      const pages = new Set(
        index.documents
          .map(([, path]) => path.split('#')[0] ?? '')
          .filter((path) => path !== '')
          .map((path) => path.replace(/\/$/, '')),
      );
      const missing: string[] = [];
      for (const path of pages) {
        if (!(await request.get(`/${locale}/${path}/`)).ok()) missing.push(path);
      }
      expect(missing).toEqual([]);
    });
  });
}

test.describe('for axe', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the open dialog with results has nothing to find, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openPage(page, '/zh/');
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').fill('recovery');
      await expect(dialogOf(page).getByRole('link').first()).toBeVisible();
      expect(await findWithAxe(page, undefined, 'dialog')).toEqual([]);
    });
  }
});

// The gradebook's page as its tests use it, and thirty trainees whose files it is given.
import { expect, type Page } from '@playwright/test';
import { gradebookMessages } from '../../src/gradebook/messages.ts';
import { localize, type Locale } from '../../src/i18n/locale.ts';
import { sites } from '../built-site.ts';
import { buildLearner, readBookContent } from '../gradebook/build-class.ts';

const [first] = sites;
if (!first) throw new Error('no site');
export const site = first;
export const content = readBookContent(site.folder, 'zh');
const lessons = ['mood-signals', 'welcome-and-listen', 'principles-and-types', 'who-is-a-customer'];
export const learners = Array.from({ length: 30 }, (_, index) => buildLearner(index, content, lessons));
export const asFile = ({ name, text }: { name: string; text: string }) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

export interface Book {
  readonly page: Page;
  readonly words: ReturnType<typeof localize<typeof gradebookMessages>>;
}

export async function open(page: Page, locale: Locale, hash = ''): Promise<Book> {
  const words = localize(gradebookMessages, locale);
  await page.goto(`/${locale}/trainer/gradebook/${hash}`);
  await expect(page.getByRole('button', { name: words.chooseFiles, exact: true })).toBeVisible();
  return { page, words };
}

export async function take({ page }: Book, files: { name: string; mimeType: string; buffer: Buffer }[]) {
  // Nobody drops files behind a dialog.
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.locator('input[type=file]').first().setInputFiles(files);
}

export const status = ({ page }: Book) => page.getByRole('status').first();
export const view = async ({ page, words }: Book, name: string) => {
  await page
    .getByRole('navigation', { name: words.views })
    .getByRole('button', { name, exact: true })
    .click();
};

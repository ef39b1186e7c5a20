// What a person does on a page whose scripts are still on their way counts when they have come.
import { expect, test, type Page } from '@playwright/test';
import { locales, wordsOf } from './languages.ts';
import { QuizDriver, readQuiz } from './quiz-driver.ts';

/** Holds back every script file of a page. @returns lets them come */
async function holdScripts(page: Page): Promise<() => void> {
  let letCome = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return letCome;
}

for (const locale of locales) {
  const words = wordsOf(locale);

  test(`a choice made and checked before the scripts have come is checked, in ${locale}`, async ({
    page,
  }) => {
    const letCome = await holdScripts(page);
    await page.goto(`/${locale}/learn/face-to-face/mood-signals/`, { waitUntil: 'commit' });
    const driver = new QuizDriver(page, readQuiz('mood-signals', locale), locale);
    await driver.fillKey(await driver.currentItem());
    await driver.press(words.quiz.check);
    letCome();
    await expect(page.getByRole('group', { name: words.quiz.right, exact: true })).toBeFocused();
  });

  test(`what is typed before the scripts have come is searched for, in ${locale}`, async ({ page }) => {
    const letCome = await holdScripts(page);
    await page.goto(`/${locale}/search/?q=nothing`, { waitUntil: 'commit' });
    await page.getByRole('searchbox').pressSequentially('recovery paradox');
    letCome();
    await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible();
    await expect(page).toHaveURL(/q=recovery\+paradox/);
  });
}

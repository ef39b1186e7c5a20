// Every simulation, played to its best and to its worst end along the solver's lines; and what must survive on the way.
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { otherLocale } from '../../src/i18n/locale.ts';
import { solveScenario } from '../../src/scenario/solve-scenario.ts';
import { locales, wordsOf } from './languages.ts';
import { outcomeOf, readScenario, ScenarioDriver } from './scenario-driver.ts';

const ids = readdirSync('content/scenarios').map((file) => file.replace(/\.yaml$/, ''));

for (const id of ids) {
  const scenario = readScenario(id);
  const { bestPlay, worstPlay } = solveScenario(scenario);

  for (const locale of locales) {
    test(`${id} played best comes to exactly 100, in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/practice/${id}/`);
      const driver = new ScenarioDriver(page, scenario, locale);
      await driver.begin();
      await driver.play(bestPlay);
      await driver.expectOutcome(outcomeOf(scenario, bestPlay), 100);
      await expect(page.getByText(driver.words.noTurningPoints)).toBeVisible();
    });

    test(`${id} played worst comes to exactly 0, by number keys, in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/practice/${id}/`);
      const driver = new ScenarioDriver(page, scenario, locale, 'keys');
      await driver.begin();
      await driver.play(worstPlay);
      await driver.expectOutcome(outcomeOf(scenario, worstPlay), 0);
      await expect(page.getByRole('heading', { name: driver.words.turningPoints })).toBeVisible();
    });
  }
}

const scenario = readScenario('anger-at-the-counter');
const { bestPlay, worstPlay } = solveScenario(scenario);

for (const locale of locales) {
  test(`a play survives a reload and a change of language at every step, from ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/practice/anger-at-the-counter/`);
    await new ScenarioDriver(page, scenario, locale).begin();
    let here = locale;
    for (const [index, move] of bestPlay.slice(0, 6).entries()) {
      const driver = new ScenarioDriver(page, scenario, here);
      await driver.choose(move);
      const next = bestPlay[index + 1];
      if (!next) break;
      await page.reload();
      await expect(page.getByRole('button', { name: driver.textOf(next), exact: true })).toBeVisible();
      await page.getByRole('link', { name: wordsOf(here).ui.switchLanguage }).click();
      here = otherLocale(here);
      await expect(page).toHaveURL(new RegExp(`/${here}/practice/`));
      const there = new ScenarioDriver(page, scenario, here);
      await expect(page.getByRole('button', { name: there.textOf(next), exact: true })).toBeVisible();
    }
  });
}

test('after a bad end one plays on from a decision, and the result stays in the record', async ({ page }) => {
  const { scenario: words, page: pageWords } = wordsOf('en');
  await page.goto('/en/practice/anger-at-the-counter/');
  const driver = new ScenarioDriver(page, scenario, 'en');
  await driver.begin();
  await driver.play(worstPlay);
  await driver.expectOutcome(outcomeOf(scenario, worstPlay), 0);
  const vow = 'Hear her out <b>before</b> I open my mouth.';
  await page.getByRole('textbox', { name: words.commitment }).fill(vow);
  await page.getByRole('button', { name: words.keep }).click();
  await expect(page.getByText(words.kept).first()).toBeVisible();
  await page.getByRole('button', { name: words.playOn }).first().click();
  await expect(page.getByRole('group').getByRole('button').first()).toBeVisible();
  await page.goto('/en/');
  await expect(
    page.getByRole('listitem').filter({ hasText: pageWords.simulation }).getByText('0%').first(),
  ).toBeVisible();
  await expect(page.getByText(pageWords.commitment)).toBeVisible();
  await expect(page.getByText(vow)).toBeVisible();
});

// Every simulation, played to its best and to its worst end along the solver's lines; and what must survive on the way.
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { localize, otherLocale } from '../../src/i18n/locale.ts';
import { formatMessage } from '../../src/i18n/format-message.ts';
import { reviewPlay } from '../../src/scenario/decision-review.ts';
import { solveScenario } from '../../src/scenario/solve-scenario.ts';
import { meetTree } from './accessibility-tree.ts';
import { locales, wordsOf } from './languages.ts';
import { mixedPlay, outcomeOf, readScenario, ScenarioDriver } from './scenario-driver.ts';

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

for (const id of ids) {
  test(`${id}: the review of a mixed play shows, decision by decision, what the solver computes`, async ({
    page,
  }) => {
    const scenario = readScenario(id);
    const { bounds } = solveScenario(scenario);
    const moves = mixedPlay(scenario);
    const { decisions } = reviewPlay(
      scenario,
      moves.map(({ choice }) => choice),
      bounds,
    );
    expect(new Set(decisions.map(({ label }) => label)).size).toBeGreaterThanOrEqual(4);
    const final = decisions.at(-1)?.after ?? 0;
    // Whatever was given away on the way is what is missing at the end.
    expect(decisions.reduce((sum, { loss }) => sum + loss, 0)).toBeCloseTo(100 - final, 9);

    await page.goto(`/en/practice/${id}/`);
    const driver = new ScenarioDriver(page, scenario, 'en');
    const { words } = driver;
    await driver.begin();
    await driver.play(moves);
    await driver.expectOutcome(outcomeOf(scenario, moves), Math.round(final));
    const all = page
      .getByRole('group')
      .filter({ hasText: formatMessage(words.allDecisions, { n: decisions.length }) });
    await all.locator('summary').click();
    const told = all.getByRole('article');
    await expect(told).toHaveCount(decisions.length);
    for (const [turn, { label, loss, before, after }] of decisions.entries()) {
      const [n, from, to] = [loss, before, after].map((points) => String(Math.round(points)));
      await expect(told.nth(turn).getByRole('heading', { level: 4 })).toHaveText(
        `${formatMessage(words.decision, { n: turn + 1 })} ${words[label]}`,
      );
      const cost = label === 'best' ? words.lostNothing : words.lost;
      await expect(told.nth(turn)).toContainText(
        formatMessage(cost, { n: n ?? '', before: from ?? '', after: to ?? '' }),
      );
    }
  });
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

for (const locale of locales) {
  test(`a screen reader meets a whole play in the order in which it is spoken, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/practice/anger-at-the-counter/`);
    const driver = new ScenarioDriver(page, scenario, locale, 'keys');
    await driver.begin();
    const said: string[] = [];
    for (const [turn, move] of bestPlay.entries()) {
      const tree = await page.locator('main').ariaSnapshot();
      // The first turn in one language, the one after the first reply in the other.
      if (turn === ['zh', 'en'].indexOf(locale)) {
        const told = localize(scenario, locale);
        await meetTree(page.locator('main astro-island').first(), `turn of a simulation, ${locale}`, told);
      }
      // What was said so far, oldest first, then what can be said now; nothing between them takes a turn twice.
      const places = [...said, driver.textOf(move)].map((text) => placeOf(tree, text));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const group = tree.slice(tree.search(/- group/));
      for (const text of driver.openTexts(bestPlay.slice(0, turn)))
        expect(placeOf(group, text)).toBeGreaterThan(-1);
      await driver.choose(move);
      said.push(driver.textOf(move));
      if (turn < bestPlay.length - 1) {
        // Focus has gone to the newest words, and the status line has told them once.
        await expect(page.locator('main [data-news]')).toBeFocused();
        await expect(page.locator('main').getByRole('status').first()).not.toBeEmpty();
      }
    }
    // The review comes a moment after the end.
    await expect(page.getByRole('heading', { name: driver.words.transfer })).toBeVisible();
    const end = await page.locator('main').ariaSnapshot();
    const outcome = scenario.outcomes.find(({ id }) => id === outcomeOf(scenario, bestPlay));
    const headings = [
      outcome?.title[locale] ?? '',
      driver.words.turningPoints,
      driver.words.dimensions,
      driver.words.transfer,
    ];
    const order = headings.map((heading) => placeOf(end, heading));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
}

/** Where a text stands in an accessibility tree, which escapes quotes and may cut lines. */
function placeOf(tree: string, text: string): number {
  const plain = (value: string): string => value.replace(/[\s"'“”‘’\\]/g, '');
  return plain(tree).indexOf(plain(text));
}

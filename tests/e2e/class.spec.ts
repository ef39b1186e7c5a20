// Leading a class with two windows, projected and speaker, as a trainer does: in Chinese and in English, without a network
// once the pages are there. And the papers, rendered to PDF.
import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { classMessages } from '../../src/classroom/messages.ts';
import { ActivitySchema } from '../../src/classroom/schema.ts';
import { formatMessage } from '../../src/i18n/format-message.ts';
import { localize, locales, type Locale } from '../../src/i18n/locale.ts';
import { QuizSchema } from '../../src/quiz/schema.ts';
import { solveScenario } from '../../src/scenario/solve-scenario.ts';
import { findWithAxe } from '../axe.ts';
import { tabTo } from './keyboard.ts';
import { wordsOf } from './languages.ts';
import { readScenario } from './scenario-driver.ts';

const module = 'face-to-face';
const read = (folder: string): unknown =>
  parse(readFileSync(`content/${folder}/${module}.yaml`, 'utf8')) as unknown;
const activity = ActivitySchema.parse(read('activities'));
const quiz = QuizSchema.parse(read('quizzes'));

const deckOf = (locale: Locale, view = '') => `/${locale}/trainer/class/${module}/${view}`;
const current = (page: Page) => page.locator('[data-current]');
const slideIs = (page: Page, id: string) => expect(current(page)).toHaveAttribute('data-slide', id);

/** A window of the deck, once its scripts and what they fetch later are there. */
async function openDeck(context: BrowserContext, locale: Locale, view = ''): Promise<Page> {
  const page = await context.newPage();
  const keys = page.waitForResponse(/keys\.json$/);
  const debrief = page.waitForResponse(/Debrief/);
  await page.goto(deckOf(locale, view));
  await Promise.all([keys, debrief]);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  return page;
}

/** Turns with the clicker's key until the slide is there. */
async function turnTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await current(page).getAttribute('data-slide')) === id) return;
    const before = await current(page).getAttribute('data-slide');
    await page.keyboard.press('PageDown');
    await expect(current(page)).not.toHaveAttribute('data-slide', before ?? '');
  }
  await slideIs(page, id);
}

/** Counts hands for options from the first, by steppers' fields. */
async function count(page: Page, words: { handsFor: string }, hands: readonly number[]): Promise<void> {
  for (const [index, number] of hands.entries()) {
    const field = current(page).getByLabel(formatMessage(words.handsFor, { n: index + 1 }), { exact: true });
    await field.fill(String(number));
    await field.blur();
    await expect(field).toHaveValue(String(number));
  }
}

for (const locale of locales) {
  test(`a module is led with two windows and no network, in ${locale}`, async ({ context }) => {
    test.setTimeout(180_000);
    const words = localize(classMessages, locale);
    const projected = await openDeck(context, locale);
    const problems: string[] = [];
    projected.on('pageerror', (error) => problems.push(error.message));
    const speaker = await openDeck(context, locale, '?speaker');
    speaker.on('pageerror', (error) => problems.push(error.message));
    await context.setOffline(true);
    await projected.bringToFront();

    // The class sits down.
    await slideIs(projected, 'title');
    await projected.getByLabel(words.label).fill('=Tuesday');
    await projected.getByLabel(words.present).fill('20');
    await projected.getByLabel(words.present).blur();

    // Turning is seen in both windows; the speaker has notes and the next slide, the class has not.
    await turnTo(projected, 'case');
    await slideIs(speaker, 'case');
    await expect(current(speaker).getByRole('region', { name: words.notes })).toBeVisible();
    await expect(current(projected).locator('.notes')).toBeHidden();
    await expect(speaker.getByRole('region', { name: words.times })).toContainText(words.nextSlide);

    // The screen goes black from the speaker's side, and comes back.
    await speaker.bringToFront();
    await speaker.keyboard.press('b');
    await expect(projected.locator('html')).toHaveAttribute('data-black', 'true');
    await speaker.keyboard.press('.');
    await expect(projected.locator('html')).toHaveAttribute('data-black', 'false');

    // Two shows of hands with a discussion between; no hands beyond the people present.
    const [vote = ''] = activity.votes;
    const item = quiz.items.find(({ id }) => id === vote);
    if (item?.kind !== 'single') throw new Error('the first vote is a single');
    const keyText = item.options.find(({ id }) => id === item.key)?.text[locale] ?? '';
    await turnTo(speaker, `vote-${vote}`);
    await slideIs(projected, `vote-${vote}`);
    await projected.bringToFront();
    const html = await projected.content();
    const rationale = item.options.find(({ id }) => id === item.key)?.rationale[locale] ?? '';
    expect(html).not.toContain(rationale);
    await count(projected, words, [6, 8, 4]);
    const fourth = current(projected).getByLabel(formatMessage(words.handsFor, { n: 4 }), { exact: true });
    await fourth.fill('9');
    await fourth.blur();
    await expect(fourth).toHaveValue('2');
    await expect(current(speaker)).toContainText(formatMessage(words.counted, { n: 20, all: 20 }));

    // The countdown runs on the projected side.
    await projected.keyboard.press('t');
    await expect(projected.getByRole('timer')).toBeVisible();
    await expect(speaker.getByRole('timer')).toBeVisible();
    await projected.keyboard.press('t');
    await expect(projected.getByRole('timer')).toHaveCount(0);

    await current(projected).getByRole('button', { name: words.discuss }).click();
    const shown = await current(projected).locator('li').allInnerTexts();
    const place = shown.findIndex((text) => text.includes(keyText));
    for (let hand = 0; hand < 15; hand += 1) await projected.keyboard.press(String(place + 1));
    await projected.keyboard.press(String(place === 0 ? 2 : 1));
    await projected.keyboard.press(`Shift+Digit${String(place === 0 ? 2 : 1)}`);
    await expect(current(projected)).toContainText(formatMessage(words.counted, { n: 15, all: 20 }));
    await current(projected).getByRole('button', { name: words.reveal }).click();
    await expect(current(projected)).toContainText(rationale);
    const first = [6, 8, 4, 2][place] ?? 0;
    await expect(current(projected)).toContainText(
      formatMessage(words.toTheKey, { first: Math.round((first / 20) * 100), second: 100 }),
    );
    await expect(current(speaker)).toContainText(rationale);

    // The class plays to an outcome, every decision voted once, along the best way.
    const scenario = readScenario('anger-at-the-counter');
    const localized = localize(scenario, locale);
    await turnTo(projected, 'play-anger-at-the-counter');
    await current(projected).getByRole('button', { name: words.beginPlay }).click();
    for (const [turn, move] of solveScenario(scenario).bestPlay.entries()) {
      await expect(current(projected)).toContainText(formatMessage(words.turn, { n: turn + 1 }));
      const text =
        localized.scenes.find(({ id }) => id === move.scene)?.choices.find(({ id }) => id === move.choice)
          ?.text ?? '';
      const row = current(projected)
        .locator('li')
        .filter({ hasText: text })
        .filter({ has: projected.locator('input') });
      if (turn < 2) {
        await row.getByRole('spinbutton').fill('12');
        await row.getByRole('spinbutton').blur();
        await expect(row).toContainText(words.mostHands);
      }
      await row.getByRole('button', { name: words.playThis }).click();
    }
    const debrief = wordsOf(locale).scenario;
    await expect(current(projected)).toContainText(formatMessage(debrief.points, { n: 100 }));
    await expect(current(projected)).toContainText(debrief.noTurningPoints);
    await expect(current(projected)).toContainText(words.bestWay);
    await expect(current(speaker)).toContainText(debrief.noTurningPoints);

    // Activity, debrief, close; then the session is taken along.
    await turnTo(projected, 'act-round-one');
    await turnTo(projected, 'debrief');
    await turnTo(projected, 'close');
    await expect(projected.getByRole('button', { name: words.next })).toBeDisabled();
    await projected.keyboard.press('g');
    const [file] = await Promise.all([
      projected.waitForEvent('download'),
      projected.getByRole('button', { name: words.exportCsv }).click(),
    ]);
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(
      keyText.includes('"') || keyText.includes(',') ? keyText.slice(0, 5) : `${keyText},2,15,20`,
    );
    expect(csv).toContain('anger-at-the-counter');
    expect(problems).toEqual([]);
  });
}

/** Presses a control as a trainer without a mouse does; and the focus can be seen on it. */
async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline, 'the focus can be seen').not.toBe('none');
  await page.keyboard.press('Enter');
}

test('a class is led with the keyboard alone, from the plan to the export', async ({ page }) => {
  test.setTimeout(90_000);
  const words = localize(classMessages, 'en');
  const slide = current(page);
  const focusIsOnSlide = () => expect(slide.locator(':focus')).toHaveCount(1);
  await page.goto('/en/trainer/');
  await pressByKeyboard(page, page.locator(`a[href$="${deckOf('en')}"]`).first());
  await page.waitForURL(`**${deckOf('en')}`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);

  // Letters and arrows belong to the field; what was typed is kept when a clicker turns out of it.
  await tabTo(page, page.getByLabel(words.label));
  await page.keyboard.type('best night b.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await slideIs(page, 'title');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await slideIs(page, 'title');
  await expect(page.getByLabel(words.label)).toHaveValue('best night b.');
  await expect(page.getByLabel(words.present)).toHaveValue('12');

  // Hands by digits and by steppers, a second show of hands, the answer.
  await turnTo(page, `vote-${activity.votes[0] ?? ''}`);
  await page.keyboard.type('1112');
  await pressByKeyboard(page, slide.getByRole('button', { name: formatMessage(words.more, { n: 3 }) }));
  await expect(slide).toContainText(formatMessage(words.counted, { n: 5, all: 12 }));
  await pressByKeyboard(page, slide.getByRole('button', { name: words.discuss }));
  await focusIsOnSlide();
  await page.keyboard.type('2222');
  await expect(slide).toContainText(formatMessage(words.counted, { n: 4, all: 12 }));
  await pressByKeyboard(page, slide.getByRole('button', { name: words.reveal }));
  await focusIsOnSlide();

  // The class plays to an outcome, always the first choice.
  await turnTo(page, 'play-anger-at-the-counter');
  await pressByKeyboard(page, slide.getByRole('button', { name: words.beginPlay }));
  const play = slide.getByRole('button', { name: words.playThis });
  for (let turn = 1; turn < 20; turn += 1) {
    const nextTurn = slide.locator('legend', { hasText: formatMessage(words.turn, { n: turn }) });
    const compared = slide.getByRole('heading', { name: words.compare });
    await expect(nextTurn.or(compared)).toBeAttached();
    await focusIsOnSlide();
    if ((await play.count()) === 0) break;
    await pressByKeyboard(page, play.first());
  }
  await expect(slide).toContainText(words.bestWay);

  await turnTo(page, 'debrief');
  await turnTo(page, 'close');
  await page.keyboard.press('g');
  await tabTo(page, page.getByRole('button', { name: words.exportCsv }));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('anger-at-the-counter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('groups are drawn from a roster and people are passed over, in the tools', async ({ page }) => {
  const words = localize(classMessages, 'en');
  await page.goto(deckOf('en'));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.roster, { exact: true }).fill('Ann\nBo\nCem\nDee\nEli\nFay');
  await dialog.getByLabel(words.roster, { exact: true }).blur();
  await dialog.getByRole('button', { name: words.drawGroups }).click();
  await expect(dialog.locator('ol > li')).toHaveCount(2);
  await dialog.getByRole('button', { name: words.drawPerson }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Your turn' })).toBeVisible();
  await dialog.getByRole('button', { name: words.pass, exact: true }).click();
  await expect(dialog).toContainText(words.passed);
  await page.reload();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.keyboard.press('g');
  await expect(dialog.locator('ol > li')).toHaveCount(2);
});

test('a plan cut to 45 minutes is kept, and the deck follows it', async ({ page }) => {
  const words = localize(classMessages, 'en');
  await page.goto('/en/trainer/');
  const card = page.locator('[data-plan]').filter({ hasText: activity.title.en });
  await card.getByText(words.plan, { exact: true }).click();
  const fit = card.getByRole('button', { name: formatMessage(words.fit, { n: 45 }) });
  await expect(card.locator('astro-island[ssr]')).toHaveCount(0);
  await fit.click();
  await expect(card.getByRole('status')).toContainText(/^4\d of/);
  await page.goto(deckOf('en'));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.keyboard.press('End');
  await slideIs(page, 'close');
  const all = await page.locator('[data-slide]').count();
  await expect(page.getByRole('navigation')).not.toContainText(`/ ${String(all)}`);
});

test('the language changes during a class and the slide stays', async ({ page }) => {
  await page.goto(deckOf('zh'));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await slideIs(page, 'case');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/trainer\/class/);
  await slideIs(page, 'case');
});

test('a trainee’s page loads nothing of the deck', () => {
  const page = readFileSync('dist/zh/learn/face-to-face/mood-signals/index.html', 'utf8');
  expect(page).not.toMatch(/ClassDeck|VoteSlide|ClassPlay|TrainerPlan/);
});

for (const locale of locales) {
  test(`handouts and key print in whole pages, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/trainer/handouts/${module}/`);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    const pages = pageCount(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(8);
    expect(pages).toBeLessThanOrEqual(20);
    const reasons = quiz.items.flatMap((item) =>
      item.kind === 'single' ? item.options.map(({ rationale }) => rationale[locale]) : [],
    );
    const paper = await page.locator('[data-sheet="paper-a"]').innerText();
    expect(reasons.filter((reason) => paper.includes(reason))).toEqual([]);
    await page.goto(`/${locale}/trainer/handouts/${module}/key/`);
    expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(4);
  });
}

/** Pages of a PDF, as its page tree says. */
function pageCount(pdf: Buffer): number {
  return Math.max(
    ...[...pdf.toString('latin1').matchAll(/\/Type \/Pages[\s\S]{0,200}?\/Count (\d+)|\/Count (\d+)/g)].map(
      ([, a, b]) => Number(a ?? b),
    ),
  );
}

for (const path of [deckOf('zh'), deckOf('en', '?speaker')]) {
  test(`axe finds nothing on the slides of ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    for (const slide of ['case', 'vote-third-sentence', 'play-anger-at-the-counter']) {
      await turnTo(page, slide);
      expect(await findWithAxe(page), slide).toEqual([]);
    }
  });
}

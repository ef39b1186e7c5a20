// The daily recall: what was missed comes back, by mouse and by keyboard, and comes to an end.
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { formatMessage } from '../../src/i18n/format-message.ts';
import { localize, type Locale } from '../../src/i18n/locale.ts';
import type { Attempt } from '../../src/record/attempt.ts';
import { recallMessages } from '../../src/recall/messages.ts';
import { locales } from './languages.ts';
import { readQuiz } from './quiz-driver.ts';
import { attemptAgo, seedRecord } from './seed-record.ts';

/** Somebody who missed three items, guessed one, played a bad line, and read a lesson, days ago. */
async function comeBack(context: BrowserContext): Promise<Attempt[]> {
  const items = readQuiz('face-to-face', 'en').items.filter(
    ({ kind }) => kind === 'single' || kind === 'ordering',
  );
  const attempts = [
    attemptAgo(4, { kind: 'lesson', activity: 'mood-signals' }),
    attemptAgo(3, {
      kind: 'quiz',
      activity: 'face-to-face',
      responses: items.slice(0, 4).map(({ id }, place) => ({
        item: id,
        response: null,
        raw: place === 3 ? 1 : 0,
        max: 1,
        ...(place === 3 && { confidence: 'guess' }),
      })),
    }),
  ];
  await seedRecord(context, attempts);
  return attempts;
}

function at(page: Page, locale: Locale) {
  const words = localize(recallMessages, locale);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  return {
    words,
    start: button(new RegExp(`^(${words.start}|${words.goOn})$`)),
    reveal: button(words.reveal),
    answer: page.getByRole('heading', {
      name: new RegExp(`^(${words.answer}|${words.right}|${words.wrong})$`),
    }),
    good: button(words.grades.good),
    again: button(words.grades.again),
    over: page.getByRole('heading', { name: words.finished }),
    left: (n: number) => page.getByText(formatMessage(words.left, { n }), { exact: true }).first(),
    today: (n: number) => page.getByRole('heading', { name: formatMessage(words.today, { n }) }),
    async open() {
      await page.goto(`/${locale}/recall/`);
      await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
    },
  };
}

for (const locale of locales) {
  test(`a newcomer is told kindly that there is nothing yet, in ${locale}`, async ({ page }) => {
    const it = at(page, locale);
    await it.open();
    await expect(page.getByRole('heading', { name: it.words.none })).toBeVisible();
    await expect(page.getByText(it.words.noneLead)).toBeVisible();
  });

  test(`a sitting by keyboard alone, broken off by a reload, comes to an end, in ${locale}`, async ({
    page,
    context,
  }) => {
    await comeBack(context);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const it = at(page, locale);
    await it.open();
    // Four items and what the lesson brings, six of them today because all are new.
    await expect(it.today(6)).toBeVisible();
    expect(fetched.filter((url) => url.includes('/recall/cards/'))).toEqual([]);
    await it.start.focus();
    await page.keyboard.press('Enter');
    for (const left of [6, 5]) {
      await expect(it.left(left)).toBeVisible();
      await page.keyboard.press('Space');
      await expect(it.answer).toBeFocused();
      await page.keyboard.press('3');
    }
    await expect(it.left(4)).toBeVisible();
    await page.reload();
    await expect(it.today(4)).toBeVisible();
    await it.start.click();
    // Forgotten: it comes once more at the end.
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    await expect(it.left(4)).toBeVisible();
    for (const mark of ['2', '3', '4']) {
      await page.keyboard.press('Space');
      await expect(it.answer).toBeFocused();
      await page.keyboard.press(mark);
    }
    await expect(it.left(1)).toBeVisible();
    await page.keyboard.press('Space');
    await page.keyboard.press('3');
    await expect(it.over).toBeFocused();
    await expect(page.getByText(formatMessage(it.words.finishedLead, { n: 6 }))).toBeVisible();
    await page.reload();
    await expect(it.over).toBeVisible();
    await expect(it.start).toHaveCount(0);
  });

  test(`a pick is told right or wrong with the reason for every option, in ${locale}`, async ({
    page,
    context,
  }) => {
    const [item] = readQuiz('face-to-face', locale).items.filter(({ kind }) => kind === 'single');
    if (item?.kind !== 'single') throw new Error('no single item');
    await seedRecord(context, [
      attemptAgo(3, {
        kind: 'quiz',
        activity: 'face-to-face',
        responses: [{ item: item.id, response: null, raw: 0, max: 1 }],
      }),
    ]);
    const it = at(page, locale);
    await it.open();
    await it.start.click();
    const key = item.options.find(({ id }) => id === item.key);
    await expect(page.getByText(key?.rationale ?? '')).toHaveCount(0);
    await page.getByRole('radio', { name: key?.text ?? '' }).check();
    await it.reveal.click();
    await expect(page.getByRole('heading', { name: it.words.right })).toBeFocused();
    for (const { rationale } of item.options) await expect(page.getByText(rationale)).toBeVisible();
    await it.good.click();
    await expect(it.over).toBeVisible();
  });
}

test('two tabs go through the same day together and nothing counts twice', async ({ context }) => {
  await comeBack(context);
  const [left, right] = [await context.newPage(), await context.newPage()];
  const [first, second] = [at(left, 'zh'), at(right, 'en')];
  await first.open();
  await second.open();
  await first.start.click();
  await second.start.click();
  for (const it of [first, second]) {
    await it.reveal.click();
    await it.good.click();
  }
  // Both began with the same card.
  await expect(first.left(5)).toBeVisible();
  await expect(second.left(5)).toBeVisible();
  await first.reveal.click();
  await first.good.click();
  await expect(second.left(4)).toBeVisible();
});

test('without the network the sitting says so and begins when it is back', async ({ page, context }) => {
  await comeBack(context);
  const it = at(page, 'en');
  await it.open();
  await page.route('**/recall/cards/**', (route) => route.abort());
  await it.start.click();
  await expect(page.getByText(it.words.offline)).toBeVisible();
  await page.unroute('**/recall/cards/**');
  await page.getByRole('button', { name: it.words.retry }).click();
  await expect(it.reveal).toBeVisible();
});

test('a moment of a role-play that went badly comes back with a better reply', async ({ page, context }) => {
  // The worst choices of the first scenes of the shipped simulation, whichever they are.
  await page.goto('/en/recall/');
  const parts = await page.locator('main astro-island').getAttribute('data-parts');
  const text = await (await page.request.get(parts ?? '')).text();
  const [, scene = '', choice = ''] =
    /"decision:anger-at-the-counter\/([a-z0-9-]+)":\["([a-z0-9-]+)"/.exec(text) ?? [];
  expect(scene).not.toBe('');
  await seedRecord(context, [
    attemptAgo(2, { kind: 'scenario', activity: 'anger-at-the-counter', responses: [{ scene, choice }] }),
  ]);
  const it = at(page, 'en');
  await it.open();
  await expect(it.today(1)).toBeVisible();
  await it.start.click();
  await expect(page.getByText(it.words.kinds.decision)).toBeVisible();
  await it.reveal.click();
  await expect(page.getByText(it.words.better)).toBeVisible();
});

// How the course is read: larger, darker, stiller, aloud, on paper.
import { expect, test } from '@playwright/test';
import { aloudWords } from '../../src/comfort/aloud-words.ts';
import { comfortMessages } from '../../src/comfort/messages.ts';
import { accessibilityMessages, licencesMessages } from '../../src/compose/about-messages.ts';
import { localize } from '../../src/i18n/locale.ts';
import { lineWords } from '../../src/offline/line-words.ts';
import { offlineMessages } from '../../src/offline/messages.ts';
import { uiMessages } from '../../src/ui/messages.ts';
import { endSentence, giveVoices, said } from './fake-voices.ts';
import { locales } from './languages.ts';
import { readScenario, ScenarioDriver } from './scenario-driver.ts';

const lesson = 'learn/face-to-face/mood-signals';

for (const locale of locales) {
  const words = localize(comfortMessages, locale);

  test(`what is chosen by keyboard holds on every page, before its first word is there, ${locale}`, async ({
    page,
  }) => {
    // When the look is known, and what of the page is there by then.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset['look'] === undefined) return;
        document.documentElement.dataset['early'] = String(document.querySelector('body') !== null);
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-look'] });
    });
    await page.goto(`/${locale}/`);
    await page.getByRole('contentinfo').getByRole('link', { name: words.title }).click();
    await page.getByRole('radio', { name: words.size.usual }).first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('status').filter({ hasText: words.size.larger })).toBeVisible();
    await page.getByRole('radio', { name: words.theme.dark }).check();
    await page.getByRole('radio', { name: words.spacing.airy }).check();
    await page.getByRole('radio', { name: words.motion.still }).check();
    const root = page.locator('html');
    await expect(root).toHaveCSS('font-size', '20px');

    await page.goto(`/${locale}/${lesson}/`);
    await expect(root).toHaveAttribute('data-early', 'false');
    await expect(root).toHaveCSS('font-size', '20px');
    await expect(root).toHaveCSS('color-scheme', 'dark');
    await expect(page.locator('article p').first()).toHaveCSS('line-height', /4\d(\.\d+)?px|5\d/);
    await expect(page.getByRole('link', { name: localize(uiMessages, locale).skip })).toHaveCSS(
      'transition-property',
      'none',
    );
    // The deck has a scale of its own, and the same colours.
    await page.goto(`/${locale}/trainer/class/face-to-face/`);
    await expect(root).toHaveCSS('font-size', '16px');
    await expect(root).toHaveCSS('color-scheme', 'dark');

    await page.goto(`/${locale}/comfort/`);
    await expect(page.getByRole('radio', { name: words.theme.dark })).toBeChecked();
    await page.getByRole('button', { name: words.reset }).click();
    await expect(root).toHaveCSS('font-size', '16px');
    await page.goBack();
    await expect(root).toHaveCSS('color-scheme', 'light dark');
  });

  test(`a lesson and a play are read sentence by sentence in their language, ${locale}`, async ({ page }) => {
    const bar = page.getByRole('region', { name: aloudWords[locale].bar });
    const button = page.getByRole('button', { name: localize(uiMessages, locale).aloud });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await giveVoices(page, ['en-GB', 'zh-CN']);
    await page.goto(`/${locale}/${lesson}/`);
    await expect(button).toBeEnabled();
    expect(requests.filter((url) => url.includes('read-aloud'))).toEqual([]);
    await button.click();
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await expect.poll(() => said(page)).toHaveLength(1);
    expect((await said(page))[0]).toEqual({
      text: title,
      lang: { zh: 'zh-CN', en: 'en-GB' }[locale],
      rate: 1,
    });
    // The sentence is marked without another element in the text.
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('aloud') ?? [])].map((range) => (range as Range).toString()).join(),
      );
    expect(await marked()).toBe(title);
    await endSentence(page);
    const second = (await said(page)).at(-1)?.text ?? '';
    expect(await marked()).toBe(second);

    await expect(bar.getByRole('button', { name: aloudWords[locale].pause })).toBeFocused();
    await page.keyboard.press('Enter');
    await endSentence(page);
    expect(await said(page)).toHaveLength(2);
    await bar.getByRole('combobox').selectOption('1.5');
    await bar.getByRole('button', { name: aloudWords[locale].goOn }).click();
    expect((await said(page)).at(-1)).toMatchObject({ text: second, rate: 1.5 });
    await bar.getByRole('button', { name: aloudWords[locale].previous }).click();
    expect((await said(page)).at(-1)?.text).toBe(title);
    await bar.getByRole('button', { name: aloudWords[locale].stop }).click();
    await expect(bar).toHaveCount(0);
    await expect(button).toBeFocused();
    expect(await marked()).toBe('');

    // A play: the card, then what is said as it comes, with who says it.
    await page.goto(`/${locale}/practice/anger-at-the-counter/`);
    await expect(button).toBeEnabled();
    await button.click();
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
    const scenario = readScenario('anger-at-the-counter');
    const before = (await said(page)).length;
    await new ScenarioDriver(page, scenario, locale).begin();
    await expect
      .poll(async () => {
        await endSentence(page);
        return (await said(page)).slice(before).map(({ text }) => text);
      })
      .toContain((await page.locator('ol[data-read] b').first().textContent()) ?? 'nobody');
  });
}

test('on paper every card of an exercise lies open, and what is told after an answer does not', async ({
  page,
}) => {
  await page.goto('/en/learn/face-to-face/six-steps-part-1/');
  for (const island of await page.locator('main astro-island > *').all())
    await island.scrollIntoViewIfNeeded();
  await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
  const cards = page.locator('main ol > li[id]');
  const count = await cards.count();
  expect(count).toBeGreaterThan(2);
  const onScreen = await cards.filter({ visible: true }).count();
  expect(onScreen).toBeLessThan(count);
  await page.emulateMedia({ media: 'print' });
  await expect(cards.filter({ visible: true })).toHaveCount(count);
  for (const gone of ['told', 'pager', 'controls'])
    await expect(page.locator(`main .practice_${gone}`).filter({ visible: true })).toHaveCount(0);
});

for (const locale of locales) {
  test(`a lesson on paper says what it is and where from, with its sources and no dead controls, ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${lesson}/`, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    const frame = localize(uiMessages, locale);
    await expect(page.getByRole('link', { name: frame.brand })).toBeVisible();
    await expect(page.locator('.outline .name')).toBeVisible();
    for (const gone of [page.getByRole('button', { name: frame.aloud }), page.getByRole('contentinfo')])
      await expect(gone).toBeHidden();
    await expect(page.locator('.onward, .outline ol, #site-nav').filter({ visible: true })).toHaveCount(0);
    // What opens on a click lies open on paper.
    const notes = page.locator('.note');
    expect(await notes.count()).toBeGreaterThan(1);
    await expect(notes.filter({ visible: true })).toHaveCount(await notes.count());
    const origin = await page.evaluate(() => getComputedStyle(document.documentElement, '::after').content);
    expect(origin).toContain(`/${locale}/${lesson}/`);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = paper.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThanOrEqual(4);
    expect(sheets.length).toBeLessThanOrEqual(14);
  });
}

test('installing is offered on the course page alone, and never again to whom it is not wanted', async ({
  page,
}) => {
  const offer = page.getByText(lineWords.en.text);
  // What Chromium does when a site can be installed; again until the frame's script listens.
  const browserOffers = () =>
    page.evaluate(() => {
      const event = new Event('beforeinstallprompt', { cancelable: true });
      const prompt = () => Promise.resolve((document.title = 'asked'));
      dispatchEvent(Object.assign(event, { prompt }));
      return event.defaultPrevented;
    });
  await page.goto(`/en/${lesson}/`);
  await expect.poll(browserOffers).toBe(true);
  await expect(offer).toHaveCount(0);
  await page.goto('/en/');
  await expect.poll(browserOffers).toBe(true);
  await page.getByRole('button', { name: lineWords.en.install }).click();
  await expect(page).toHaveTitle('asked');
  await expect(offer).toHaveCount(0);
  await browserOffers();
  await expect(offer).toBeVisible();
  await page.getByRole('button', { name: lineWords.en.later }).click();
  await page.reload();
  await expect.poll(browserOffers).toBe(true);
  await expect(offer).toHaveCount(0);
  // Where the browser has no such event, the page about offline use says how.
  await page.goto('/en/offline/');
  await expect(page.getByText(offlineMessages.installWays[0].en)).toBeVisible();
});

test('whose code is shipped is written down with its licence, and found from every page', async ({
  page,
}) => {
  await page.goto('/zh/');
  await page.getByRole('contentinfo').getByRole('link', { name: uiMessages.comfort.zh }).click();
  await page.getByRole('link', { name: accessibilityMessages.title.zh }).click();
  await page.getByRole('link', { name: licencesMessages.title.zh }).click();
  for (const name of ['preact', 'workbox-precaching', 'fflate', 'ZXing-C++'])
    await expect(page.getByText(name, { exact: false }).first()).toBeVisible();
  await page.getByText(/^preact /).click();
  await expect(page.getByText('Jason Miller').first()).toBeVisible();
});

test('a device without a voice says so, and so does a browser that cannot speak', async ({ page }) => {
  await page.goto(`/zh/${lesson}/`);
  const bar = page.getByRole('region', { name: aloudWords.zh.bar });
  await page.getByRole('button', { name: uiMessages.aloud.zh }).click();
  await expect(bar.getByRole('status')).toHaveText(aloudWords.zh.noVoice);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
  await page.reload();
  await page.getByRole('button', { name: uiMessages.aloud.zh }).click();
  await expect(bar.getByRole('status')).toHaveText(aloudWords.zh.noSpeech);
});

test('where nothing can be kept, a choice holds on its page and the learner is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/en/comfort/');
  await page.getByRole('radio', { name: comfortMessages.size.largest.en }).check();
  await expect(page.getByText(comfortMessages.notKept.en)).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('font-size', '24px');
});

// The course without a network, and deploys while somebody is learning (reliability notes, F60 to F67).
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { gradebookMessages } from '../../src/gradebook/messages.ts';
import { localize } from '../../src/i18n/locale.ts';
import { lineWords } from '../../src/offline/line-words.ts';
import { offlineMessages } from '../../src/offline/messages.ts';
import { recordMessages } from '../../src/record/messages.ts';
import { solveScenario } from '../../src/scenario/solve-scenario.ts';
import { sites } from '../built-site.ts';
import { locales, wordsOf } from './languages.ts';
import { QuizDriver, readQuiz } from './quiz-driver.ts';
import { outcomeOf, readScenario, ScenarioDriver } from './scenario-driver.ts';
import { deployEdition, serveOwnSite, type OwnSite } from './own-site.ts';

const [rootSite, courseSite] = sites;
if (!rootSite || !courseSite) throw new Error('no site');

test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

let own: OwnSite;
test.beforeEach(async () => {
  own = await serveOwnSite(rootSite);
});
test.afterEach(() => own.stop());

const keptVersion = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.endsWith(':state'));
    if (name === undefined) return undefined;
    const [request] = await (await caches.open(name)).keys();
    const response = request && (await (await caches.open(name)).match(request));
    return ((await response?.json()) as { version: string } | undefined)?.version;
  });

const renameGlossary = (text: string) => text.replace(/<h1[^>]*>/, '$&New ');

async function openUntilKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect.poll(() => keptVersion(page), { timeout: 60_000 }).toMatch(/^[0-9a-f]{12}$/);
}

for (const site of [rootSite, courseSite])
  for (const locale of locales)
    test(`once kept, a lesson, a quiz, a simulation and a search need no server, ${site.base}, ${locale}`, async ({
      page,
    }) => {
      const host = await serveOwnSite(site);
      const home = `${host.origin}${site.base}${locale}`;
      await openUntilKept(page, `${home}/`);
      await host.stop();
      const words = wordsOf(locale);

      await page.goto(`${home}/learn/recovery-and-fairness/recovery-paradox/`);
      await page.getByRole('heading', { name: words.lesson.takeaway }).scrollIntoViewIfNeeded();
      await expect(page.getByText(words.lesson.read)).toBeVisible();

      await page.goto(`${home}/quiz/telephone/`);
      const quiz = new QuizDriver(page, readQuiz('telephone', locale), locale);
      await quiz.start('practice');
      await quiz.answerRightly();
      await expect(page.getByRole('group', { name: words.quiz.right, exact: true })).toBeVisible();

      await page.goto(`${home}/practice/anger-at-the-counter/`);
      const scenario = readScenario('anger-at-the-counter');
      const { worstPlay } = solveScenario(scenario);
      const play = new ScenarioDriver(page, scenario, locale);
      await play.begin();
      await play.play(worstPlay);
      await play.expectOutcome(outcomeOf(scenario, worstPlay), 0);
      await expect(page.getByRole('heading', { name: words.scenario.turningPoints })).toBeVisible();

      await page.goto(`${home}/search/`);
      await page.getByRole('searchbox').fill('bjbl');
      await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible();

      // An address that is not kept, with and without its slash, and one that is, without.
      await page.goto(`${home}/no-such-page/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        localize(offlineMessages, locale).title,
      );
      await page.goto(`${home}/glossary`);
      await expect(page).toHaveURL(/glossary\/$/);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toBe(
        `${host.origin}${site.base}`,
      );
    });

test('what a captive portal answers is never kept', async ({ page }) => {
  own.trouble = (path) => (path.startsWith('_astro/') && path.includes('quiz') ? 'portal' : undefined);
  await page.goto(`${own.origin}/en/`);
  await expect.poll(() => own.asked.some((path) => path === 'sw.js'), { timeout: 30_000 }).toBe(true);
  await page.waitForTimeout(4_000);
  expect(await keptVersion(page)).toBeUndefined();
  const kept = await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.endsWith(':files'));
    const cache = await caches.open(name ?? 'none');
    const texts = await Promise.all(
      (await cache.keys()).map(async (key) => (await cache.match(key))?.text() ?? ''),
    );
    return texts.filter((text) => text.includes('Welcome to the free network')).length;
  });
  expect(kept).toBe(0);
  // The network mends: the next visit keeps it whole.
  own.trouble = () => undefined;
  await openUntilKept(page, `${own.origin}/en/`);
});

for (const trouble of [404, 500, 'portal'] as const) {
  test(`an edition with one file answering ${String(trouble)} is not taken; the old one goes on`, async ({
    page,
  }) => {
    await openUntilKept(page, `${own.origin}/en/`);
    const before = await keptVersion(page);
    deployEdition(own, rootSite, 'en/glossary/index.html', renameGlossary);
    own.trouble = (path) => (path === 'en/glossary/index.html' ? trouble : undefined);
    own.asked.length = 0;
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
    await expect.poll(() => own.asked, { timeout: 60_000 }).toContain('en/glossary/index.html');
    await page.waitForTimeout(3_000);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
    expect(await keptVersion(page)).toBe(before);
    await own.stop();
    await page.goto(`${own.origin}/en/glossary/`);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('New');
  });
}

test('a new edition waits, is offered where nothing is under way, and comes when asked for', async ({
  page,
  context,
}) => {
  await openUntilKept(page, `${own.origin}/en/`);
  await page.goto(`${own.origin}/en/glossary/`);
  const lesson = await context.newPage();
  await lesson.goto(`${own.origin}/en/learn/telephone/telephone-basics/`);
  deployEdition(own, rootSite, 'en/glossary/index.html', renameGlossary);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null), {
      timeout: 60_000,
    })
    .toBe(true);
  // A lesson is open: nobody is asked, and everybody reads the edition they began with.
  const line = page.getByText(lineWords.en.waiting);
  await page.waitForTimeout(1_000);
  await expect(line).toHaveCount(0);
  await expect(lesson.getByText(lineWords.en.waiting)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('New');
  await lesson.close();
  await page.reload();
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: lineWords.en.reload }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('New');
});

test('the worker kept ready takes every copy away, and what was learned stays', async ({ page }) => {
  await openUntilKept(page, `${own.origin}/en/`);
  await page.evaluate(() => {
    localStorage.setItem('make-it-right:%2F:1:p:log/x', 'an attempt');
  });
  own.deployed.set('sw.js', readFileSync(join(rootSite.folder, 'sw-off.js')));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('make-it-right:%2F:1:p:log/x'))).toBe('an attempt');
});

test('a learner can remove the copy, and it does not come back by itself', async ({ page }) => {
  await openUntilKept(page, `${own.origin}/zh/`);
  const words = localize(offlineMessages, 'zh');
  await page.goto(`${own.origin}/zh/offline/`);
  await page.getByRole('button', { name: words.remove }).click();
  await expect(page.getByText(words.removed)).toBeVisible();
  await page.goto(`${own.origin}/zh/`);
  await page.waitForTimeout(5_000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test.describe('before anything is kept', () => {
  test.use({ serviceWorkers: 'block' });
  const path = 'en/quiz/telephone/index.html';
  const built = () => readFileSync(join(rootSite.folder, path), 'utf8');
  const codeOf = (html: string) => /data-code="\/([^"]+)" [^>]*data-when="now"/.exec(html)?.[1] ?? 'none';

  test('a deploy before an exercise has come: loaded anew once, in the same place, with what was answered', async ({
    page,
  }) => {
    const quiz = new QuizDriver(page, readQuiz('telephone', 'en'), 'en');
    await page.goto(`${own.origin}/en/quiz/telephone/#main`);
    await quiz.start('practice');
    await quiz.answerRightly();

    // The host gives the page of the old edition once more, whose script is gone; then the new one.
    const code = codeOf(built());
    const renamed = (text: string) => text.replaceAll(basename(code), `later.${basename(code)}`);
    let pages = 0;
    own.trouble = (file) => {
      if (file === path && (pages += 1) > 1) own.deployed.set(path, renamed(built()));
      return file === code ? 404 : undefined;
    };
    const scripts = join(rootSite.folder, '_astro');
    for (const file of readdirSync(scripts).filter((each) => each.endsWith('.js')))
      own.deployed.set(`_astro/${renamed(file)}`, renamed(readFileSync(join(scripts, file), 'utf8')));
    await page.reload();
    await expect(page.getByRole('group', { name: quiz.words.right, exact: true })).toBeVisible({
      timeout: 20_000,
    });
    await expect(page).toHaveURL(/#main$/);
    // The old page, a look at the new one, the new one.
    expect(pages).toBe(3);
  });

  test('a deploy in the middle of an exercise: what follows the answer comes with the new edition', async ({
    page,
  }) => {
    const quiz = new QuizDriver(page, readQuiz('telephone', 'en'), 'en');
    const code = codeOf(built());
    const scripts = join(rootSite.folder, '_astro');
    const renamed = (text: string) => text.replaceAll(/(?:aftermath|quiz)\.[\w-]+\.js/g, 'later.$&');
    expect(renamed(code)).not.toBe(code);
    await page.goto(`${own.origin}/en/quiz/telephone/`);
    await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
    own.trouble = (file) => (file.includes('_astro/aftermath.') ? 404 : undefined);
    own.deployed.set(path, renamed(built()));
    for (const file of readdirSync(scripts).filter((each) => each.endsWith('.js')))
      own.deployed.set(`_astro/${renamed(file)}`, renamed(readFileSync(join(scripts, file), 'utf8')));
    // The old page asks for what the host has no more, and gives way to the new one, in the middle of the run.
    await quiz.start('practice');
    await expect.poll(() => own.asked).toContain(renamed(code));
    await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
    await quiz.answerRightly();
    await expect(page.getByRole('group', { name: quiz.words.right, exact: true })).toBeVisible();
  });

  test('a deploy while a class is being filled in: nothing of it goes, and it is said', async ({ page }) => {
    const words = localize(gradebookMessages, 'en');
    const book = 'en/trainer/gradebook/index.html';
    const builtBook = readFileSync(join(rootSite.folder, book), 'utf8');
    const renamed = (text: string) => text.replaceAll(/Gradebook\.[\w-]+\.js/g, 'later.$&');
    expect(renamed(codeOf(builtBook))).not.toBe(codeOf(builtBook));
    await page.goto(`${own.origin}/en/trainer/gradebook/`);
    await page.getByRole('button', { name: words.newClass }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.className).fill('October');
    await dialog.getByLabel(words.roster).fill('Fang, Wang');
    // The reader of tables went with the old edition.
    own.trouble = (file) => (file.includes('_astro/papaparse') ? 404 : undefined);
    own.deployed.set(book, renamed(builtBook));
    let loads = 0;
    page.on('load', () => (loads += 1));
    await dialog.getByRole('button', { name: words.save, exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText(words.classNotSaved);
    // The host is still asked for nothing else.
    await page.evaluate(() => fetch('/icon.svg'));
    expect(own.asked.filter((file) => file === book)).toHaveLength(1);
    expect(loads).toBe(0);
    await expect(dialog.getByLabel(words.roster)).toHaveValue('Fang, Wang');
  });

  test('a host that lacks a file of its own page: no loading anew, and the exercise starts when it is there', async ({
    page,
  }) => {
    const code = codeOf(built());
    let loads = 0;
    page.on('load', () => (loads += 1));
    own.trouble = (file) => (file === code ? 404 : undefined);
    await page.goto(`${own.origin}/en/quiz/telephone/`);
    const looks = () => own.asked.filter((file) => file === path).length;
    await expect.poll(looks, { timeout: 20_000 }).toBeGreaterThan(2);
    own.trouble = () => undefined;
    await expect(page.locator('main astro-island[ssr]')).toHaveCount(0, { timeout: 20_000 });
    expect(loads).toBe(1);
  });

  for (const locale of locales)
    test(`the host goes back to an older edition: what the newer one kept stays, and it is said, ${locale}`, async ({
      page,
    }) => {
      // The course's origin, but no page of it: nothing else opens the database here.
      await page.goto(`${own.origin}/icon.svg`);
      const name = 'make-it-right:%2F:1:first:';
      // What a newer edition leaves: a database of a later version, and a format of its own.
      const readBack = () =>
        page.evaluate(
          (name) =>
            new Promise((resolve, reject) => {
              const request = indexedDB.open(name, 2);
              request.onupgradeneeded = () => {
                const log = request.result.createObjectStore('log');
                log.put('of the newer edition', 'kept');
              };
              request.onerror = () => {
                reject(new Error(request.error?.message));
              };
              request.onsuccess = () => {
                const kept = request.result.transaction('log').objectStore('log').get('kept');
                kept.onsuccess = () => {
                  request.result.close();
                  resolve([kept.result, localStorage.getItem('make-it-right:%2F:2:first:log/x')]);
                };
              };
            }),
          name,
        );
      await page.evaluate(() => {
        localStorage.setItem('make-it-right:%2F:2:first:log/x', 'of the newer format');
      });
      const kept = ['of the newer edition', 'of the newer format'];
      expect(await readBack()).toEqual(kept);
      await page.goto(`${own.origin}/${locale}/quiz/telephone/`);
      const quiz = new QuizDriver(page, readQuiz('telephone', locale), locale);
      await quiz.start('practice');
      await quiz.answerRightly();
      await expect(page.getByText(localize(recordMessages, locale).replaced)).toBeVisible();
      expect(await readBack()).toEqual(kept);
      // This page's own answers are kept beside it.
      await page.reload();
      await expect(page.getByRole('group', { name: quiz.words.right, exact: true })).toBeVisible();
    });
});

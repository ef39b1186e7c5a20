// The browser process is killed while a quiz is being answered: what the learner was told is saved must be there, and the
// run goes on where it stood. Five kills here; `npm run test:kills` takes fifty at a learner's pace and prints the figure.
import process from 'node:process';
import { expect, test, type Page } from '@playwright/test';
import { ports } from '../built-site.ts';
import { newProfile } from './killable-browser.ts';
import { wordsOf } from './languages.ts';
import { storeOf } from './page-store.ts';
import { QuizDriver, readQuiz } from './quiz-driver.ts';
import { reportFault } from './report-fault.ts';

const kills = Number(process.env['KILLS'] ?? 5);
/** From one answer to the next. */
const paceMs = Number(process.env['PACE_MS'] ?? 250);
/** The latest moment of a kill, counted from the first question on the page. */
const latestMs = Number(process.env['LATEST_MS'] ?? 4_000);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

const quizId = 'face-to-face';
const quiz = readQuiz(quizId, 'en');
const address = `http://localhost:${String(ports.root)}/en/quiz/${quizId}/`;

/** 0 ≤ n < 1, the same for the same seed (mulberry32). */
function dice(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the learner has been told is saved: items of the run under way, and how many runs were finished. */
interface Told {
  items: string[];
  runs: number;
}

/** Answers on and on, one item every `paceMs`, from wherever the page stands, until the browser is gone. */
async function answerOnAndOn(page: Page, told: Told): Promise<void> {
  const driver = new QuizDriver(page, quiz, 'en');
  const { words } = driver;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const open = page.locator('legend.stem');
  const choice = page.getByRole('button', { name: words.practice });
  for (;;) {
    await expect(
      open.or(button(words.next)).or(button(words.seeResult)).or(button(words.again)).or(choice).first(),
    ).toBeVisible();
    if (await open.isVisible()) {
      const item = await driver.answerRightly();
      // What is on the screen once everything that was under way has been drawn.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      await expect(page.locator('[data-saving=saved]')).toBeVisible();
      told.items.push(item.id);
      await page.waitForTimeout(paceMs);
    } else if (await button(words.next).isVisible()) await driver.press(words.next);
    else if (await button(words.seeResult).isVisible()) await driver.press(words.seeResult);
    else if (await button(words.again).isVisible()) {
      // The last answer may have been kept in the moment of the kill, before it was told.
      if (told.items.length > 0) expect(told.items.length).toBeGreaterThanOrEqual(quiz.items.length - 1);
      if (told.items.length > 0) told.runs += 1;
      told.items = [];
      await driver.press(words.again);
    } else await driver.start('practice');
  }
}

interface StoredRun {
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Opens the quiz after a kill and says what is missing of what the learner was told. */
async function look(page: Page, told: Told): Promise<string[]> {
  await page.goto(address);
  const store = await storeOf(page);
  await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
  await store.evaluate(({ join }) => join());
  const missing = await store.evaluate(
    ({ attempts, readDraft }, [key, items, runs]) => {
      const draft = readDraft(`quiz/${key}`) as StoredRun | undefined;
      const done = attempts().filter(({ activity }) => activity === key);
      const inRun = Object.keys(draft?.answers ?? {});
      // A run whose last answer came in before the kill is an attempt already.
      const inLast = (done.length > runs ? (done.at(-1)?.responses ?? []) : []) as { item: string }[];
      const found = new Set([...inRun, ...inLast.map(({ item }) => item)]);
      return [
        ...items.filter((item) => !found.has(item)),
        ...(done.length < runs ? [`${String(runs - done.length)} finished runs`] : []),
      ];
    },
    [quizId, told.items, told.runs] as const,
  );
  if (told.items.length > 0 && told.items.length < quiz.items.length && missing.length === 0) {
    // It goes on at the last item told as saved, or behind it: never before.
    const question = page
      .locator('.stem')
      .first()
      .or(page.getByRole('heading', { level: 2 }))
      .first();
    const text = (await question.textContent()) ?? '';
    const last = quiz.items.findIndex((item) => item.id === told.items.at(-1));
    const now = quiz.items.findIndex(({ stem }) => text.includes(stem));
    if (now !== -1) expect(now).toBeGreaterThanOrEqual(last);
    else await expect(page.getByText(wordsOf('en').quiz.result).first()).toBeVisible();
  }
  return missing;
}

test(`the browser killed ${String(kills)} times while answering: all that was shown as saved is there`, async () => {
  test.setTimeout(60_000 + kills * (latestMs + 15_000));
  const random = dice(seed);
  console.info(`kills: seed ${String(seed)} (SEED=${String(seed)} repeats the moments)`);
  const profile = await newProfile();
  const told: Told = { items: [], runs: 0 };
  let toldInAll = 0;
  const lost: string[] = [];
  try {
    for (let kill = 0; kill <= kills; kill += 1) {
      const browser = await profile.start();
      if (kill > 0) lost.push(...(await look(browser.page, told)));
      else await browser.page.goto(address);
      if (kill === kills) {
        await browser.kill();
        break;
      }
      const before = told.items.length + told.runs * quiz.items.length;
      const atMs = 1_000 + Math.floor(random() * (latestMs - 1_000));
      let isDead = false;
      const answering = answerOnAndOn(browser.page, told).catch((error: unknown) => {
        if (!isDead) throw error;
      });
      await Promise.race([answering, new Promise((resolve) => setTimeout(resolve, atMs))]);
      isDead = true;
      await browser.kill();
      await answering;
      const now = told.items.length + told.runs * quiz.items.length;
      toldInAll += now - before;
      console.info(
        `kill ${String(kill + 1)} after ${String(atMs)} ms: ${String(now - before)} answers told as saved`,
      );
    }
  } finally {
    await profile.remove();
  }
  reportFault(
    'browser process killed (SIGKILL)',
    `${String(kills)} kills, an answer every ${String(paceMs)} ms: ${String(toldInAll)} answers told as saved, ${String(lost.length)} lost, every run taken up at the last one`,
  );
  expect(lost).toEqual([]);
  expect(toldInAll).toBeGreaterThan(kills);
});

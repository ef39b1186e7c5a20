// What a trainer marks and takes in is kept, or said not to be, and stays where it was.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { formatMessage } from '../../src/i18n/format-message.ts';
import { formatSlip } from '../../src/mastery/result-slip.ts';
import { parseRecordFile } from '../../src/record/record-file.ts';
import { done, nameOf, recordFile } from '../gradebook/build-class.ts';
import { asFile, content, learners, open, status, take, view, type Book } from './gradebook-page.ts';

/** The card of somebody's open answer. */
const cardOf = ({ page }: Book, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** What the marks of a class are as files, opened. */
async function exportedMarks({ page, words }: Book) {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.exportMarks }).click();
  return unzipSync(new Uint8Array(readFileSync(await (await arriving).path())));
}

/** What the database has of marks. */
function storedMarks(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = (await indexedDB.databases()).find(({ name }) => name?.endsWith('gradebook'));
    const request = indexedDB.open(database?.name ?? '');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const all = request.result.transaction('marks').objectStore('marks').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    request.result.close();
    return JSON.stringify(all.result);
  });
}

test('open answers are marked, and the marks come back as files that learners import', async ({ page }) => {
  const book = await open(page, 'zh');
  const { words } = book;
  await take(book, learners.slice(0, 4).map(asFile));
  await expect(status(book)).toContainText('4');
  await view(book, words.answersView);
  const card = cardOf(book, nameOf(1));
  await card.getByRole('checkbox').first().check();
  await expect(
    card.getByText(
      formatMessage(words.points, { n: 1, max: content.questions[done.question]!.rubric.length }),
    ),
  ).toBeVisible();
  await card.getByLabel(words.comment).fill('说清了谁来办，很好。');
  await card.getByLabel(words.comment).blur();
  await expect(status(book)).toContainText(words.markSaved);
  const zip = await exportedMarks(book);
  expect(Object.keys(zip)).toEqual([`${nameOf(1)}.record.json`]);
  const parsed = parseRecordFile(Object.values(zip)[0]!);
  const question = content.questions[done.question]!;
  expect(parsed.ok && parsed.file.learner.id).toBe('p-1');
  expect(parsed.ok && parsed.file.attempts).toMatchObject([
    {
      kind: 'mark',
      activity: done.question,
      of: learners[1]!.attempts.find(({ kind }) => kind === 'reflection')!.id,
      responses: [{ points: [question.rubric[0]!.id], comment: '说清了谁来办，很好。' }],
      score: { raw: 1, max: question.rubric.length },
    },
  ]);
});

test('marks made faster than they are kept: all in the file, and none told as kept before it is', async ({
  page,
}) => {
  const book = await open(page, 'en');
  const { words } = book;
  await take(book, learners.slice(0, 2).map(asFile));
  await expect(status(book)).toContainText('2 records');
  await view(book, words.answersView);
  const card = cardOf(book, nameOf(1));
  await expect(card).toBeVisible();
  // A transaction of our own over the same table: everything behind it waits.
  const holding = await page.evaluateHandle(async () => {
    const database = (await indexedDB.databases()).find(({ name }) => name?.endsWith('gradebook'));
    const request = indexedDB.open(database?.name ?? '');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const table = request.result.transaction('marks', 'readwrite').objectStore('marks');
    const hold = { isOver: false };
    const turn = () => {
      if (!hold.isOver) table.count().onsuccess = turn;
      else request.result.close();
    };
    turn();
    return hold;
  });
  const ticks = card.getByRole('checkbox');
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await ticks.nth(0).uncheck();
  await card.getByLabel(words.comment).fill('Who does it is said.');
  await card.getByLabel(words.comment).blur();
  await expect(ticks.nth(1)).toBeChecked();
  await expect(status(book)).not.toContainText(words.markSaved);
  const parsed = parseRecordFile(Object.values(await exportedMarks(book))[0]!);
  const points = [content.questions[done.question]!.rubric[1]!.id];
  expect(parsed.ok && parsed.file.attempts[0]?.responses).toEqual([
    { points, comment: 'Who does it is said.' },
  ]);
  await holding.evaluate((hold) => (hold.isOver = true));
  await expect(status(book)).toContainText(words.markSaved);
  await expect.poll(() => storedMarks(page)).toContain('Who does it is said.');
  await page.reload();
  await view(book, words.answersView);
  await expect(ticks.nth(1)).toBeChecked();
  await expect(ticks.nth(0)).not.toBeChecked();
  await expect(card.getByLabel(words.comment)).toHaveValue('Who does it is said.');
});

test('a comment is kept at a pause, should the page be left in the middle of it', async ({ page }) => {
  const book = await open(page, 'en');
  const { words } = book;
  await take(book, learners.slice(0, 2).map(asFile));
  await expect(status(book)).toContainText('2 records');
  await view(book, words.answersView);
  const comment = cardOf(book, nameOf(1)).getByLabel(words.comment);
  await comment.pressSequentially('Who does');
  await expect(page.getByText(formatMessage(words.marked, { n: 1, all: 2 }))).toBeVisible();
  await expect(comment).toBeFocused();
  await expect.poll(() => storedMarks(page)).toContain('Who does');
  await page.reload();
  await view(book, words.answersView);
  await expect(comment).toHaveValue('Who does');
});

/** From here on the browser keeps nothing. @returns makes room again */
async function fill(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const shelves = IDBObjectStore.prototype;
    const put = Object.getOwnPropertyDescriptor(shelves, 'put')!;
    Object.assign(window, { makeRoom: () => Object.defineProperty(shelves, 'put', put) });
    shelves.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  return () =>
    page.evaluate(() => {
      (window as unknown as { makeRoom: () => void }).makeRoom();
    });
}

test('a mark the browser has no room for stays on the page, is said, and is kept with the next', async ({
  page,
}) => {
  const book = await open(page, 'zh');
  const { words } = book;
  const answer = learners[1]!.attempts.find(({ kind }) => kind === 'reflection')!;
  const question = Object.keys(content.questions).find((id) => id !== done.question) ?? '';
  const second = { ...answer, id: `${answer.id}-2`, activity: question };
  const both = recordFile('p-1', nameOf(1), [...learners[1]!.attempts, second]);
  await take(book, [learners[0]!, both, learners[2]!].map(asFile));
  await expect(status(book)).toContainText('3');
  await view(book, words.answersView);
  const ticks = (person: number) => cardOf(book, nameOf(person)).getByRole('checkbox').first();
  await expect(ticks(1)).toBeVisible();
  const makeRoom = await fill(page);
  await ticks(1).check();
  const alert = cardOf(book, nameOf(1)).getByRole('alert');
  await expect(alert).toHaveText(words.markNotSaved);
  await expect(ticks(1)).toBeChecked();
  // Said of this answer of theirs, not of another.
  await page.getByLabel(words.whichQuestion).selectOption(question);
  await expect(ticks(1)).not.toBeChecked();
  await expect(alert).toHaveCount(0);
  await page.getByLabel(words.whichQuestion).selectOption(done.question);
  await expect(alert).toBeVisible();
  expect(Object.keys(await exportedMarks(book))).toEqual([`${nameOf(1)}.record.json`]);
  await makeRoom();
  await ticks(2).check();
  await expect(status(book)).toContainText(words.markSaved);
  await expect(alert).toHaveCount(0);
  await page.reload();
  await view(book, words.answersView);
  for (const person of [1, 2]) await expect(ticks(person)).toBeChecked();
});

for (const locale of ['zh', 'en'] as const) {
  test(`names and slips the browser has no room for stay where they were, and are taken in later (${locale})`, async ({
    page,
  }) => {
    const book = await open(page, locale);
    const { words } = book;
    const makeRoom = await fill(page);
    await page.getByRole('button', { name: words.paste, exact: true }).click();
    const field = page.getByLabel(words.pasteLabel);
    const slip = formatSlip({
      outline: 'other',
      learner: { id: 'p-9', name: nameOf(9) },
      madeAt: '2026-11-20T08:00:00.000Z',
      attempts: 1,
      modules: [],
      simulations: [],
    });
    const link = `http://localhost/${locale}/trainer/gradebook/#slip=${slip}`;
    for (const [text, told] of [
      ['王芳\n李强', formatMessage(words.namesAdded, { n: 2 })],
      [link, formatMessage(words.slipAdded, { name: nameOf(9) })],
    ] as const) {
      await field.fill(text);
      await page.getByRole('button', { name: words.pasteAdd }).click();
      await expect(status(book)).toHaveText(words.notKept);
      await expect(field).toHaveValue(text);
      await makeRoom();
      await page.getByRole('button', { name: words.pasteAdd }).click();
      await expect(status(book)).toHaveText(told);
      await expect(field).toHaveValue('');
      await fill(page);
    }
    await page.evaluate((hash) => (location.hash = hash), `#slip=${slip}`);
    await expect(status(book)).toHaveText(words.notKept);
    await expect(page).toHaveURL(/#slip=/);
    await page.reload();
    await expect(status(book)).toHaveText(formatMessage(words.slipAdded, { name: nameOf(9) }));
    await expect(page).not.toHaveURL(/#/);
    await expect(page.getByText(formatMessage(words.people, { n: 1 }), { exact: true })).toBeVisible();
  });
}

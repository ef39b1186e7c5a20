// A hundred hostile texts in every field that shows what somebody typed or what came in a file: each is shown as the same
// characters, makes no element, opens no dialog, breaks no policy, asks nothing of the network.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { classMessages } from '../../src/classroom/messages.ts';
import { gradebookMessages } from '../../src/gradebook/messages.ts';
import { localize } from '../../src/i18n/locale.ts';
import { certificateMessages } from '../../src/mastery/certificate-messages.ts';
import { formatSlip } from '../../src/mastery/result-slip.ts';
import { profileMessages } from '../../src/record/profile-messages.ts';
import { formatRecordFile } from '../../src/record/record-file.ts';
import { recordRoot } from '../../src/record/record-root.ts';
import { ScenarioSchema } from '../../src/scenario/schema.ts';
import { encodeCell } from '../../src/storage/draft-cell.ts';
import { namespaceOf } from '../../src/storage/namespace.ts';
import { nobody, currentKey, profilesPrefix } from '../../src/storage/tab-place.ts';
import { searchMessages } from '../../src/search/messages.ts';
import { payloads } from '../payloads.ts';
import { test as base, openWatchedPage, type WatchedPage } from '../watched-page.ts';
import { aRecord, seedRecord as seedCertified } from './certificate-records.ts';
import { attemptAgo, seedRecord } from './seed-record.ts';
import { mixedPlay, ScenarioDriver } from './scenario-driver.ts';

/** A fresh, watched page for each test. */
const test = base.extend<{ fresh: WatchedPage }>({
  fresh: async ({ browser }, use) => {
    const fresh = await openWatchedPage(browser);
    await use(fresh);
    await fresh.close();
  },
});

const question = 'difficult-customer';
const simulation = 'anger-at-the-counter';
/** All of them in one text, for fields that take many lines. */
const together = payloads.join('\n');

/** Which of the texts are not on the page, in its words or in its fields, and what the page has that they would have made. */
async function findHarm({ page, takeFaults }: WatchedPage, expected = payloads): Promise<string[]> {
  const harm = await page.evaluate((texts) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    const shown = [document.body.textContent, ...fields.map(({ value }) => value)].join('\n');
    const made = [...document.querySelectorAll('[data-made], x-made')];
    return [
      ...texts.filter((text) => !shown.includes(text)).map((text) => `not shown: ${text}`),
      ...made.map(({ outerHTML }) => `made: ${outerHTML}`),
      ...(Object.keys(Object.prototype).length > 0 ? ['the prototype of objects has changed'] : []),
    ];
  }, expected);
  return [...harm, ...(await takeFaults())];
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('main astro-island[ssr][data-when="now"]')).toHaveCount(0);
}

/** The record of somebody whose every answer, resolution and mark is a payload. */
function hostileAttempts() {
  return payloads.flatMap((text, index) => {
    const answer = attemptAgo(20 - index / 10, {
      kind: 'reflection',
      activity: question,
      responses: [{ question, text, points: [text] }],
      score: { raw: 0, max: 4 },
    });
    return [
      answer,
      attemptAgo(9 - index / 100, {
        kind: 'mark',
        activity: question,
        of: answer.id,
        by: text,
        responses: [{ points: [text], comment: text }],
        score: { raw: 1, max: 4 },
      }),
      attemptAgo(5 - index / 100, {
        kind: 'reflection',
        activity: `commitment/${simulation}`,
        responses: [{ prompt: 'commitment', text }],
        score: { raw: 0, max: 0 },
      }),
      // What a newer edition, or a liar, might name.
      attemptAgo(3, { kind: text, activity: text, revision: text }),
      attemptAgo(2, {
        kind: 'quiz',
        activity: text,
        mode: text,
        responses: [{ item: text, response: { option: text }, raw: text, max: text, misconceptions: [text] }],
      }),
    ];
  });
}

test('answers, marks and resolutions out of a record, on every page that shows them', async ({ fresh }) => {
  const { page } = fresh;
  await seedRecord(page.context(), hostileAttempts());
  await open(page, `/en/questions/${question}/`);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await expect(page.locator('main details li').first()).toBeVisible();
  expect(await findHarm(fresh), 'the question').toEqual([]);
  const field = page.getByRole('textbox').first();
  if ((await field.count()) === 0) await page.getByRole('button', { name: /again/i }).click();
  await page.getByRole('textbox').first().fill(together);
  expect(await findHarm(fresh), 'the field').toEqual([]);
  await open(page, '/en/me/');
  await expect(page.getByText(payloads.at(-1) ?? '').first()).toBeVisible();
  expect(await findHarm(fresh), 'my record').toEqual([]);
  await open(page, '/en/');
  await expect(page.getByText(payloads.at(-1) ?? '').first()).toBeVisible();
  expect(await findHarm(fresh, []), 'the course').toEqual([]);
  await open(page, '/en/questions/hand-in/');
  await expect(page.getByText(payloads.at(-1) ?? '').first()).toBeVisible();
  expect(await findHarm(fresh, []), 'the sheet').toEqual([]);
  for (const path of ['quiz/face-to-face', 'recall', 'certificate', `practice/${simulation}`, 'questions']) {
    await open(page, `/en/${path}/`);
    expect(await findHarm(fresh, []), path).toEqual([]);
  }
});

test('a hundred people of one computer, and a record file from anyone', async ({ fresh }) => {
  const { page } = fresh;
  const words = localize(profileMessages, 'zh');
  const root = namespaceOf(recordRoot('/'));
  const people = payloads.map((name, index) => {
    const stamp = 1_795_000_000_000 + index;
    const madeAt = new Date(stamp).toISOString();
    const cell = {
      stamp,
      from: stamp,
      after: '',
      json: JSON.stringify({ name, madeAt, learner: `learner-${String(index)}` }),
    };
    return [
      `${profilesPrefix(root)}0hoe5se1rl4-${String(index).padStart(8, '0')}`,
      encodeCell(cell),
    ] as const;
  });
  await page.goto('/404.html');
  await page.evaluate(
    ({ entries, current }) => {
      for (const [key, text] of entries) localStorage.setItem(key, text);
      localStorage.setItem(...current);
    },
    { entries: people, current: [currentKey(root), nobody] as [string, string] },
  );
  await page.goto('/zh/me/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(payloads.length);
  expect(await findHarm(fresh), 'who is learning').toEqual([]);
  await Promise.all([page.waitForEvent('load'), dialog.getByRole('button').nth(1).click()]);
  await open(page, '/zh/me/');
  await expect(page.locator('h2 bdi')).toHaveText(payloads[1] ?? '');
  // A file whose learner, attempts and drafts are all hostile.
  const name = '<img src=x data-made onerror=alert(1)>';
  const text = formatRecordFile({
    exportedAt: '2026-11-20T08:00:00.000Z',
    learner: { id: 'somebody-else', name },
    attempts: hostileAttempts(),
    drafts: Object.fromEntries(payloads.map((key) => [key, { text: key }])),
    quarantined: [],
  });
  const file = page.locator('input[type=file]');
  await file.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await file.setInputFiles({
    name: `${name}.record.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.locator('dd bdi')).toHaveText(name);
  await page.getByRole('button', { name: words.take, exact: true }).click();
  await expect(page.getByText(words.taken.split('{n}')[0] ?? '')).toBeVisible();
  await open(page, '/zh/me/');
  await expect(page.locator('h2 bdi')).toHaveText(name);
  await expect(page.getByText(payloads.at(-1) ?? '').last()).toBeVisible();
  expect(await findHarm(fresh), 'taken in').toEqual([]);
});

test('names on a certificate, and what is searched for', async ({ fresh }) => {
  const { page } = fresh;
  const words = localize(certificateMessages, 'en');
  await seedCertified(page.context(), aRecord('certified'));
  await open(page, '/en/certificate/');
  const missing: string[] = [];
  for (const text of payloads) {
    await page.getByLabel(words.name).fill(text);
    if (!(await page.getByRole('article').textContent())?.includes(text)) missing.push(text);
  }
  expect(missing).toEqual([]);
  expect(await findHarm(fresh, [payloads.at(-1) ?? '']), 'certificate').toEqual([]);
  const search = localize(searchMessages, 'en');
  await page.goto(`/en/search/?q=${encodeURIComponent(payloads[0] ?? '')}`);
  await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
  const field = page.getByRole('searchbox');
  await expect(field).toHaveValue(payloads[0] ?? '');
  for (const text of payloads) {
    await field.fill(text);
    const told = page.getByRole('status').filter({ hasText: text }).or(page.getByRole('link').first());
    await expect(told.first()).toBeAttached();
    await expect(field).toHaveValue(text);
  }
  expect(await findHarm(fresh, [payloads.at(-1) ?? '']), 'search').toEqual([]);
  await field.fill('{query} $& <i data-made>');
  await expect(
    page.getByText(search.none.replace('{query}', () => '{query} $& <i data-made>')).first(),
  ).toBeAttached();
  expect(await findHarm(fresh, []), 'nothing found').toEqual([]);
});

test('what is resolved after a simulation', async ({ fresh }) => {
  const { page } = fresh;
  const scenario = ScenarioSchema.parse(parse(readFileSync(`content/scenarios/${simulation}.yaml`, 'utf8')));
  await page.goto(`/en/practice/${simulation}/`);
  const driver = new ScenarioDriver(page, scenario, 'en');
  await driver.begin();
  await driver.play(mixedPlay(scenario));
  await expect(page.getByRole('textbox', { name: driver.words.commitment })).toBeVisible();
  const fields = page.locator('form textarea');
  for (const field of await fields.all()) await field.fill(together);
  await page.getByRole('button', { name: driver.words.keep }).click();
  await expect(page.getByText(driver.words.kept).first()).toBeVisible();
  expect(await findHarm(fresh)).toEqual([]);
  await open(page, '/en/');
  await expect(page.getByText(payloads.at(-1) ?? '').first()).toBeVisible();
  expect(await findHarm(fresh), 'the course').toEqual([]);
});

const asCsv = payloads.map((name) => `"${name.replaceAll('"', '""')}"`).join('\n');

test('a class in the gradebook: its name, its roster, its people, their answers, the trainer’s comments', async ({
  fresh,
}) => {
  const { page } = fresh;
  const words = localize(gradebookMessages, 'en');
  await page.goto('/en/trainer/gradebook/');
  await expect(page.getByRole('button', { name: words.chooseFiles, exact: true })).toBeVisible();
  await page.getByRole('button', { name: words.newClass }).click();
  const [name = '', trainer = ''] = payloads;
  await page.getByLabel(words.className).fill(name);
  await page.getByLabel(words.trainer, { exact: true }).fill(trainer);
  await page.getByLabel(words.roster).fill(asCsv);
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const missing = page.getByText(words.missing.replace('{n}', String(payloads.length)));
  const files = payloads.map((person, index) => ({
    name: `${String(index)}.record.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      formatRecordFile({
        exportedAt: '2026-11-20T08:00:00.000Z',
        learner: { id: `p-${String(index)}`, name: person },
        attempts: [
          attemptAgo(1, {
            kind: 'reflection',
            activity: question,
            responses: [{ question, text: `${person}\n${String(index)}`, points: [person] }],
          }),
          attemptAgo(1, { kind: person, activity: person }),
        ],
        drafts: {},
        quarantined: [],
      }),
    ),
  }));
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles(files.slice(0, 1));
  await expect(page.getByRole('status').first()).toContainText('1');
  await expect(
    missing.or(page.getByText(words.missing.replace('{n}', String(payloads.length - 1)))),
  ).toBeVisible();
  expect(await findHarm(fresh, payloads.slice(1)), 'the roster').toEqual([]);
  await input.setInputFiles(files);
  await expect(page.getByRole('status').first()).toContainText(String(payloads.length));
  await page
    .getByRole('navigation', { name: words.views })
    .getByRole('button', { name: words.answersView, exact: true })
    .click();
  await expect(page.getByLabel(words.comment).first()).toBeVisible();
  await page.getByLabel(words.comment).first().fill(together);
  await page.getByLabel(words.comment).first().blur();
  await expect(page.getByRole('status').first()).toContainText(words.markSaved);
  expect(await findHarm(fresh), 'answers').toEqual([]);
  await page
    .getByRole('navigation', { name: words.views })
    .getByRole('button', { name: words.overview, exact: true })
    .click();
  await page.locator('tbody tr th button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findHarm(fresh, [name]), 'one person').toEqual([]);
});

test('slips that come by a link', async ({ fresh }) => {
  const { page } = fresh;
  const words = localize(gradebookMessages, 'en');
  for (const [index, name] of payloads.filter((_, place) => place % 8 === 0).entries()) {
    const slip = formatSlip({
      outline: 'other',
      learner: { id: `slip-${String(index)}`, name },
      madeAt: '2026-11-20T08:00:00.000Z',
      attempts: 1,
      modules: [],
      simulations: [],
    });
    await page.goto('about:blank');
    await page.goto(`/en/trainer/gradebook/#slip=${slip}`);
    await expect(page.getByRole('status').first()).toContainText(words.slipAdded.split('{name}')[0] ?? '');
    expect(await findHarm(fresh, [name])).toEqual([]);
  }
});

test('a class in front of its deck, drawn into groups', async ({ fresh }) => {
  const { page } = fresh;
  const words = localize(classMessages, 'en');
  await page.goto('/en/trainer/class/face-to-face/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByLabel(words.label).fill(payloads[1] ?? '');
  await page.getByLabel(words.label).blur();
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(words.rosterFile)
    .setInputFiles({ name: 'class.csv', mimeType: 'text/csv', buffer: Buffer.from(asCsv) });
  await expect(dialog.getByLabel(words.roster, { exact: true })).toHaveValue(together);
  await dialog.getByRole('button', { name: words.drawGroups }).click();
  await expect(dialog.locator('ol > li').first()).toBeVisible();
  const groups = await dialog.locator('ol').innerText();
  expect(
    payloads.filter((name) => !groups.replaceAll(/\s+/g, ' ').includes(name.replaceAll(/\s+/g, ' '))),
  ).toEqual([]);
  await dialog.getByRole('button', { name: words.drawPerson }).click();
  await dialog.getByRole('button', { name: words.pass, exact: true }).click();
  expect(await findHarm(fresh)).toEqual([]);
});

/** Kept here so that the list stays what its name says. */
test('there are a hundred of them', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(100);
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.filter((text) => text.trim() !== text || Array.from(text).length > 60)).toEqual([]);
});

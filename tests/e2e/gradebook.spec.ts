// The gradebook on the built site: a class's files, hostile ones among them, read, told, marked and taken away again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { testStatistics } from '../../src/gradebook/item-statistics.ts';
import { readItems } from '../../src/gradebook/read-learner.ts';
import { formatMessage } from '../../src/i18n/format-message.ts';
import { formatSlip, makeSlip, type SlipOutline } from '../../src/mastery/result-slip.ts';
import { certificateCode } from '../../src/mastery/certificate-code.ts';
import { certificateStatus, type CertificateCourse } from '../../src/mastery/certificate.ts';
import { findWithAxe } from '../axe.ts';
import { done, nameOf, recordFile, testAttempt } from '../gradebook/build-class.ts';
import { hostileFiles } from '../gradebook/hostile-files.ts';
import { lsatKnown, lsatRecomputed, lsatRows } from '../gradebook/lsat-6.ts';
import { hasLibreOffice, openInLibreOffice, readWorkbook } from '../gradebook/open-sheet.ts';
import { qrFilm, qrPng } from '../gradebook/qr-pictures.ts';
import { aRecord } from './certificate-records.ts';
import { asFile, content, learners, open, site, status, take, view } from './gradebook-page.ts';

for (const locale of ['zh', 'en'] as const) {
  test(`thirty trainees and twenty hostile files: who is there, who needs help, what each item did (${locale})`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const book = await open(page, locale);
    const { words } = book;
    const hostile = hostileFiles(20).map(({ name, bytes }) => ({
      name: name.replaceAll('/', '_'),
      mimeType: 'application/json',
      buffer: Buffer.from(bytes),
    }));
    const mixed = [...learners.map(asFile).slice(0, 15), ...hostile, ...learners.map(asFile).slice(15)];
    await take(book, mixed);
    await expect(status(book)).toContainText(formatMessage(words.endedDone, { stored: 30, refused: 20 }));
    await page.getByText(formatMessage(words.refusedTitle, { n: 20 }), { exact: true }).click();
    await expect(page.getByRole('cell', { name: '<script>alert(1)<_script>-1.json' })).toBeVisible();
    await expect(page.locator('tbody tr th button')).toHaveCount(30);

    // The quiz of the module, first attempts: what stands in the table is what the rule gives for the files' own marks.
    await view(book, words.itemsView);
    const first = learners.map(({ attempts }) =>
      attempts.find(({ kind, activity }) => kind === 'quiz' && activity === done.quiz),
    );
    const ids = Object.values(content.items)
      .filter(({ quiz }) => quiz === done.quiz)
      .map(({ id }) => id);
    const expected = testStatistics(
      first.map((attempt) =>
        Object.fromEntries(readItems(attempt!).map(({ item, raw, max }) => [item, { raw, max }])),
      ),
      ids,
    );
    const table = page.getByRole('region', { name: words.statsTitle });
    await expect(table.locator('tbody tr')).toHaveCount(ids.length);
    const shown = await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].slice(2, 6).map((cell) => cell.textContent)),
      );
    const figure = (value: number | null, factor = 1) => (value === null ? '–' : (value * factor).toFixed(2));
    expect(shown).toEqual(
      expected.items.map((item) => [
        figure(item.facility, 100),
        figure(item.deviation, 100),
        figure(item.discrimination),
        figure(item.efficiency),
      ]),
    );
    await expect(page.getByText(`α = ${expected.alpha!.toFixed(3)}`)).toBeVisible();

    await view(book, words.playsView);
    await expect(page.getByRole('heading', { name: words.costliest })).toBeVisible();
    await expect(page.getByRole('img', { name: words.mapTitle })).toBeVisible();
    const outcomes = await page
      .locator('table', { has: page.getByRole('columnheader', { name: words.outcome }) })
      .locator('tbody td:nth-child(2)')
      .allTextContents();
    expect(outcomes.reduce((sum, count) => sum + Number(count), 0)).toBe(30);

    // The same files again change nothing, and the class is there after a reload.
    await take(book, learners.slice(0, 3).map(asFile));
    await expect(status(book)).toContainText(formatMessage(words.endedDone, { stored: 3, refused: 0 }));
    await page.reload();
    await expect(page.locator('tbody tr th button')).toHaveCount(30);
    expect(faults).toEqual([]);
  });
}

test('the LSAT-6 data of Bock and Lieberman, a thousand files: the figures known from the literature and recomputed by us', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const book = await open(page, 'en');
  const items = Object.values(content.items)
    .filter(({ kind }) => kind === 'single')
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .slice(0, 5);
  await take(
    book,
    lsatRows.map((marks, index) =>
      asFile(
        recordFile(`lsat-${String(index)}`, nameOf(index), [
          testAttempt('exam', 'final', items, marks, () => 0.9),
        ]),
      ),
    ),
  );
  await expect(status(book)).toContainText('1000 records taken in, 0 refused.', { timeout: 60_000 });
  await view(book, book.words.itemsView);
  const rows = page.getByRole('region', { name: book.words.statsTitle }).locator('tbody tr');
  await expect(rows).toHaveCount(5);
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
  );
  expect(cells.map(([people]) => people)).toEqual(Array.from({ length: 5 }, () => '1000'));
  expect(cells.map((row) => row[2])).toEqual(lsatKnown.facility.map((value) => (value * 100).toFixed(2)));
  expect(cells.map((row) => row[4])).toEqual(
    lsatRecomputed.itemRest.map((value) => (value * 100).toFixed(2)),
  );
  await expect(page.getByText('α = 0.295,')).toBeVisible();
  // A thousand people: only those in view are drawn, and the keyboard reaches the last.
  await view(book, book.words.overview);
  expect(await page.locator('tbody tr th button').count()).toBeLessThan(60);
  await page.locator('tbody tr th button').first().focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-row="999"]')).toBeFocused();
});

test('small classes are told with fewer figures', async ({ page }) => {
  const book = await open(page, 'en');
  await take(book, learners.slice(0, 9).map(asFile));
  await expect(status(book)).toContainText('9 records');
  await view(book, book.words.itemsView);
  await expect(page.getByText('Only 9 people')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: book.words.discrimination })).toHaveCount(0);
  await take(book, learners.slice(9, 12).map(asFile));
  await expect(page.getByText('12 people: discrimination needs thirty')).toBeVisible();
  await expect(page.getByText('α =')).toHaveCount(0);
});

test(`XLSX and CSV hold the same cells, none of them a formula${hasLibreOffice ? ', opened in LibreOffice' : ' (read back without LibreOffice, which is not installed)'}`, async ({
  page,
}) => {
  const book = await open(page, 'zh');
  const { words } = book;
  const nasty = ['=1+1', '+cmd|x', '@SUM(A1)', '-2', '\u00a0=1', '＝1', '王"芳,', '<b>娜</b>'].map(
    (name, index) => asFile(recordFile(`n-${String(index)}`, name, learners[index]!.attempts)),
  );
  await take(book, [...learners.slice(10, 20).map(asFile), ...nasty]);
  await expect(status(book)).toContainText('18');
  await view(book, words.exportView);
  const get = async (button: string) => {
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await arriving;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const csv = await get(words.exportCsv);
  const xlsx = await get(words.exportXlsx);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const written = Papa.parse<string[]>(csv.bytes.toString('utf8').slice(1), {
    delimiter: ',',
    newline: '\r\n',
  }).data.slice(0, -1);
  const workbook = readWorkbook(xlsx.bytes);
  expect(workbook.formulas).toBe(0);
  expect(written).toHaveLength(19);
  const trimmed = (rows: string[][]) =>
    rows.map((row) =>
      row
        .map((cell) => cell.replaceAll('\r', ''))
        .join('\u241f')
        .replace(/\u241f+$/, ''),
    );
  expect(trimmed(workbook.rows)).toEqual(trimmed(written));
  expect(written.map(([name]) => name)).toEqual(
    expect.arrayContaining(["'=1+1", "'@SUM(A1)", "'＝1", '王"芳,', nameOf(12)]),
  );
  // A figure is a number, not a text that looks like one.
  expect(csv.bytes.toString('utf8')).toMatch(/,\d+,/);
  if (!hasLibreOffice) return;
  const inOffice = [openInLibreOffice(csv.name, csv.bytes), openInLibreOffice(xlsx.name, xlsx.bytes)];
  // The apostrophe that keeps a text a text may be shown or not; blank ends of rows do not matter.
  const told = (rows: string[][]) =>
    rows
      .map((row) =>
        row
          .map((cell) => cell.replaceAll('\r', '').replaceAll(/^'/gm, ''))
          .join('\u241f')
          .replace(/\u241f+$/, ''),
      )
      .filter((row) => row !== '');
  for (const cells of inOffice) expect(told(cells)).toEqual(told(written));
});

/** A slip of somebody who has done the whole course, made for the outline that is on the page. */
function fullSlip(folder: string): string {
  const html = readFileSync(`${folder}/zh/trainer/gradebook/index.html`, 'utf8');
  const file = / data-parts="\/([^"]+)"/.exec(html)?.[1] ?? '';
  const { props } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
    props: Record<string, { slipOutline?: SlipOutline }>;
  };
  const outline = Object.values(props).find((each) => each.slipOutline)?.slipOutline;
  if (!outline) throw new Error('the gradebook is given no outline');
  const score = { raw: 0.83, max: 1 };
  const works = [
    ...outline.modules.flatMap(({ id, lessons: own }) => [
      { kind: 'quiz', activity: id, score, mode: 'test', scope: 'whole' },
      ...own.map((activity) => ({ kind: 'lesson', activity, score: { raw: 0, max: 0 } })),
    ]),
    ...outline.simulations.map(({ id, outcomes }) => ({
      kind: 'scenario',
      activity: id,
      score,
      outcome: outcomes[0],
    })),
    { kind: 'exam', activity: 'final', score, responses: [] },
  ];
  return formatSlip(
    makeSlip(works, outline, { id: '0hoe5se1rl4-8f3k2q9z', name: '欧阳建华' }, Date.UTC(2026, 10, 22)),
  );
}

const slip = fullSlip(site.folder);
const link = `${site.origin}/zh/trainer/gradebook/#slip=${slip}`;

test('a slip of the full course is read off a picture 300 pixels wide, and by its link', async ({ page }) => {
  const book = await open(page, 'zh');
  const { words } = book;
  await page.getByRole('button', { name: words.scan }).click();
  await page
    .getByLabel(words.scanImage)
    .last()
    .setInputFiles({
      name: 'slip.png',
      mimeType: 'image/png',
      buffer: qrPng(link, 300),
    });
  await expect(status(book)).toContainText(formatMessage(words.slipAdded, { name: '欧阳建华' }));
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: '欧阳建华' }) });
  await expect(row.getByRole('cell').nth(0)).toHaveText('4 / 4');
  await expect(row.getByRole('cell').nth(1)).toHaveText('83');
  await page.getByRole('button', { name: words.close }).first().click();
  // By link, in the other language: the same person, once.
  const other = await open(page, 'en', `#slip=${slip}`);
  await expect(status(other)).toContainText('Took in the slip of 欧阳建华');
  await expect(page.locator('tbody tr th button')).toHaveCount(1);
  expect(page.url()).not.toContain('slip=');
  await page.goto('/en/trainer/gradebook/#slip=1.nonsense');
  await expect(status(other)).toContainText('This slip cannot be used');
});

test('the camera reads a slip', async ({ browserName, baseURL }, info) => {
  expect(browserName).toBe('chromium');
  const film = info.outputPath('slip.y4m');
  writeFileSync(film, qrFilm(link));
  const { executablePath, args = [] } = info.project.use.launchOptions ?? {};
  const camera = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [
      ...args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    const page = await camera.newPage({ baseURL: baseURL ?? '' });
    const book = await open(page, 'zh');
    await page.getByRole('button', { name: book.words.scan }).click();
    await expect(status(book)).toContainText(formatMessage(book.words.slipAdded, { name: '欧阳建华' }), {
      timeout: 30_000,
    });
  } finally {
    await camera.close();
  }
});

test('a class is made, asked about and removed by keyboard alone', async ({ page }) => {
  const { words } = await open(page, 'en');
  await page.getByRole('button', { name: words.newClass }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(words.className)).toBeFocused();
  await page.keyboard.type('Autumn course');
  await page.getByLabel(words.roster).focus();
  await page.keyboard.type('Name,No.\nWang Fang,1\nLi Na,2');
  await page.getByRole('button', { name: words.save }).focus();
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('combobox').first();
  await expect(chosen.locator('option:checked')).toContainText('Autumn course');
  await take({ page, words }, learners.slice(0, 2).map(asFile));
  await page.getByText(formatMessage(words.missing, { n: 2 })).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Wang Fang' })).toBeVisible();
  await page.locator('tbody tr th button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-row="1"]')).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-row="1"]')).toBeFocused();
  await page.getByRole('button', { name: words.editClass }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.deleteClass }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.deleteSure }).focus();
  await page.keyboard.press('Enter');
  await expect(chosen.locator('option')).toHaveCount(1);
  await expect(page.getByText(words.nobody)).toBeVisible();
});

test('a class whose roster cannot be read yet keeps what was filled in, and is saved later', async ({
  page,
}) => {
  const { words } = await open(page, 'en');
  await page.getByRole('button', { name: words.newClass }).click();
  await page.getByLabel(words.className).fill('Autumn course');
  await page.getByLabel(words.roster).fill('Wang Fang\nLi Na');
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByRole('alert')).toHaveText(words.classNotSaved);
  await expect(page.getByLabel(words.className)).toHaveValue('Autumn course');
  await page.unroute('**/_astro/*.js');
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('combobox').first().locator('option:checked')).toContainText('Autumn course');
  await take({ page, words }, learners.slice(0, 1).map(asFile));
  await expect(page.getByText(formatMessage(words.missing, { n: 2 }))).toBeVisible();
});

for (const locale of ['zh', 'en'] as const) {
  test(`a printed certificate is held against the record, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const book = await open(page, locale);
    const { words } = book;
    const claim = { learner: 'p-7', name: locale === 'zh' ? '欧阳建华' : 'Zoë O’Brien' };
    const attempts = aRecord('certified');
    await take(book, [asFile(recordFile(claim.learner, claim.name, attempts))]);
    const card = page.getByRole('dialog');
    const told = card.getByRole('status');
    await page.locator('tbody tr th button').focus();
    await page.keyboard.press('Enter');
    await card.getByText(words.checkTitle).focus();
    await page.keyboard.press('Enter');
    const code = card.getByLabel(words.checkCode);
    const check = async (text: string) => {
      await code.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    await check('2-00S9KX');
    await expect(told).toHaveText(words['check-not-a-code']);
    const course = JSON.parse(
      readFileSync(join(site.folder, locale, 'trainer/gradebook/certificate.json'), 'utf8'),
    ) as CertificateCourse;
    const printed = certificateCode(claim, certificateStatus(attempts, course));
    // As read off paper: small letters, no hyphens.
    await check(printed.toLowerCase().replaceAll('-', ' '));
    await expect(told).toContainText(words.checkLevels.certified);
    await expect(told).toContainText(words.checkProof);
    await check(printed.replace('2', '1'));
    await expect(told).toHaveText(words['check-other-level']);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Somebody else');
    await check(printed);
    await expect(told).toHaveText(words['check-other-record']);
    expect(await findWithAxe(page, undefined, 'dialog')).toEqual([]);
  });
}

test.describe('looked at by axe', () => {
  test('every view of a full class has nothing to find, in light and dark, and fits 360 pixels', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const book = await open(page, 'zh');
    const { words } = book;
    await take(book, [...learners.slice(0, 12).map(asFile), asFile({ name: 'x.json', text: '{}' })]);
    await expect(status(book)).toContainText('12');
    await page.setViewportSize({ width: 360, height: 800 });
    for (const name of [
      words.overview,
      words.itemsView,
      words.answersView,
      words.playsView,
      words.exportView,
    ]) {
      await view(book, name);
      await expect(page.getByText(words.gathering)).toHaveCount(0);
      await expect(page.getByText(words.loading)).toHaveCount(0);
      expect(await findWithAxe(page), name).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findWithAxe(page, ['color-contrast']), `${name} in the dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
    }
  });
});

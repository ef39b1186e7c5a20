// My record: several people on one computer, taking the record along and bringing it back, files from anyone.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { localize, type Locale } from '../../src/i18n/locale.ts';
import { masteryMessages } from '../../src/mastery/messages.ts';
import { parseSlip } from '../../src/mastery/result-slip.ts';
import { recordMessages, refusalMessages } from '../../src/record/messages.ts';
import { profileMessages } from '../../src/record/profile-messages.ts';
import { formatRecordFile } from '../../src/record/record-file.ts';
import { firstProfile, recordRoot } from '../../src/record/record-root.ts';
import { handInMessages } from '../../src/reflection/messages.ts';
import { namespaceOf } from '../../src/storage/namespace.ts';
import { findWithAxe } from '../axe.ts';
import { aRecord } from './a-record.ts';
import { modules } from './certificate-records.ts';
import { tabTo } from './keyboard.ts';
import { locales, wordsOf } from './languages.ts';
import { QuizDriver, readQuiz } from './quiz-driver.ts';
import { attemptAgo } from './seed-record.ts';

function meWords(locale: Locale) {
  return {
    ...localize(profileMessages, locale),
    chooser: localize(recordMessages, locale),
    refusals: localize(refusalMessages, locale),
    readings: localize(masteryMessages, locale),
  };
}
type Words = ReturnType<typeof meWords>;

async function openMe(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/me/`);
  await expect(page.getByRole('button', { name: meWords(locale).handOn })).toBeVisible();
  await expect(page.locator('main astro-island[ssr][data-when="now"]')).toHaveCount(0);
}

const readings = (page: Page) => page.locator('[class*=MyRecord_record]');

async function offerFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const field = page.locator('input[type=file]');
  await field.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await field.setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function importRecord(page: Page, words: Words, text: string): Promise<void> {
  await offerFile(page, 'x.record.json', Buffer.from(text));
  await page.getByRole('button', { name: words.take, exact: true }).click();
  await expect(page.getByText(words.taken.split('{n}')[0] ?? '')).toBeVisible();
}

/** Everything the browser keeps for this site. */
async function readStorage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: string[] = Object.keys(localStorage).map(
      (key) => `${key} = ${localStorage.getItem(key) ?? ''}`,
    );
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(name));
        };
      });
      for (const shelf of database.objectStoreNames) {
        const store = database.transaction(shelf).objectStore(shelf);
        const [keys, values] = await Promise.all(
          [store.getAllKeys(), store.getAll()].map(
            (request) =>
              new Promise<unknown[]>((resolve) => {
                request.onsuccess = () => {
                  resolve(request.result);
                };
              }),
          ),
        );
        keys?.forEach((key, index) =>
          kept.push(`${name}${shelf}/${String(key)} = ${String(values?.[index])}`),
        );
      }
      database.close();
    }
    return kept.sort().join('\n');
  });
}

/** Takes the check at the end of a lesson, every item right. */
async function takeCheck(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/learn/face-to-face/mood-signals/`);
  const quiz = readQuiz('mood-signals', locale);
  const driver = new QuizDriver(page, quiz, locale);
  const { quiz: words } = wordsOf(locale);
  await page.locator('legend.stem').scrollIntoViewIfNeeded();
  for (const [step] of quiz.items.entries()) {
    await driver.answerRightly();
    await driver.press(step < quiz.items.length - 1 ? words.next : words.seeResult);
  }
  await expect(page.getByText(words.allRight).last()).toBeVisible();
}

async function handOn(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.handOn }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

for (const locale of locales) {
  const words = meWords(locale);

  test(`three people share a computer and nobody sees another’s record, in ${locale}`, async ({ page }) => {
    test.setTimeout(150_000);
    const people = ['小王 Wang', 'Ann', '李'];
    await openMe(page, locale);
    await page.getByRole('button', { name: words.giveName }).click();
    await page.getByRole('textbox', { name: words.name, exact: true }).fill(people[0] ?? '');
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await expect(page.getByRole('heading', { name: people[0] ?? '' })).toBeVisible();

    for (const [index, person] of people.entries()) {
      if (index > 0) {
        await page.goto(`/${locale}/`);
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByRole('heading', { name: words.chooser.whoLearns })).toBeVisible();
        // Nothing of the one before.
        await expect(page.locator('li[data-done]')).toHaveCount(0);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeVisible();
        await dialog.getByRole('textbox').fill(person);
        await Promise.all([
          page.waitForEvent('load'),
          dialog.getByRole('button', { name: words.chooser.begin }).click(),
        ]);
        await openMe(page, locale);
        await expect(page.getByRole('heading', { name: person })).toBeVisible();
        await expect(page.getByText(words.readings.empty)).toBeVisible();
      }
      await takeCheck(page, locale);
      await openMe(page, locale);
      await expect(readings(page).getByText(words.readings.runs.replace('{n}', '1'))).toHaveCount(1);
      await handOn(page, words);
    }

    await page.goto(`/${locale}/me/`);
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText(people);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Ann' }).click()]);
    await openMe(page, locale);
    await expect(readings(page).getByText(words.readings.runs.replace('{n}', '1'))).toHaveCount(1);

    const id = await page.evaluate(() =>
      localStorage.getItem(Object.keys(localStorage).find((key) => key.endsWith(':profile')) ?? ''),
    );
    expect(await readStorage(page)).toContain('Ann');
    await page.getByText(words.erase).click();
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: words.eraseNow }).click(),
    ]);
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText(['小王 Wang', '李']);
    const left = await readStorage(page);
    expect(left).not.toContain('Ann');
    expect(left).not.toContain(`:${id ?? ''}:`);
  });

  test(`the record goes into a file and comes back to the same page, once, in ${locale}`, async ({
    page,
  }) => {
    const made = aRecord('王小明');
    await openMe(page, locale);
    await importRecord(page, words, made.text);
    await expect(page.getByRole('heading', { name: '王小明' })).toBeVisible();
    const before = await readings(page).innerText();
    expect(before).toContain(words.readings.sureAndWrong);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: words.download }).first().click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.record\.json$/);
    const file = readFileSync(await download.path(), 'utf8');
    expect((JSON.parse(file) as { attempts: unknown[] }).attempts).toHaveLength(made.attempts.length);
    await expect(page.getByText(words.lastBackup.split('{date}')[0] ?? '')).toBeVisible();

    await page.getByText(words.erase).click();
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: words.eraseNow }).click(),
    ]);
    await expect(page.getByText(words.readings.empty)).toBeVisible();
    expect(await readStorage(page)).not.toContain('王小明');

    await importRecord(page, words, file);
    expect(await readings(page).innerText()).toBe(before);
    await expect(page.getByRole('heading', { name: '王小明' })).toBeVisible();
    await offerFile(page, 'again.record.json', Buffer.from(file));
    await expect(page.getByText(words.nothingNew)).toBeVisible();
    await page.reload();
    await expect(readings(page)).toContainText(words.readings.sureAndWrong);
    expect(await readings(page).innerText()).toBe(before);
  });

  test(`a full disk is told when a record is brought in, in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Storage.prototype.setItem = full;
      IDBObjectStore.prototype.put = full;
      IDBObjectStore.prototype.add = full;
    });
    await page.goto(`/${locale}/me/`);
    await offerFile(page, 'x.record.json', Buffer.from(aRecord('A', { modules: 1 }).text));
    await page.getByRole('button', { name: words.take, exact: true }).click();
    await expect(page.getByText(words.takeFailed)).toBeVisible();
    await expect(page.getByText(words.chooser.full.split('{n}')[0] ?? '')).toBeVisible();
    // What was brought in is there to look at, and to take along again.
    await expect(readings(page)).toContainText(words.readings.progress);
  });
}

test('what is damaged can be taken away; a record comes in as a text and as a drop; its module is a reason to take a copy, its name goes on the hand-in sheet', async ({
  page,
  context,
}) => {
  const words = meWords('zh');
  const learner = { id: 'ann', name: '安' };
  const question = 'ideal-recovery-strategy';
  const done = modules
    .filter(({ id }) => id === 'complaints')
    .flatMap(({ id, lessons, scenarios }) => [
      attemptAgo(2, {
        kind: 'reflection',
        activity: question,
        responses: [{ question, text: '先听完', points: [] }],
      }),
      ...lessons.map((lesson) => attemptAgo(2, { kind: 'lesson', activity: lesson.id })),
      attemptAgo(2, { kind: 'quiz', activity: id }),
      ...scenarios.map((scenario) => attemptAgo(2, { kind: 'scenario', activity: scenario })),
    ]);
  const asText = (attempts: typeof done) =>
    formatRecordFile({ exportedAt: '', learner, attempts, drafts: {}, quarantined: [] });
  const place = namespaceOf({ ...recordRoot('/'), profile: firstProfile });
  await page.goto('/icon.svg');
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"cut');
  }, `${place}log/cut~1`);

  await openMe(page, 'zh');
  await expect(page.getByRole('heading', { name: words.damaged.replace('{n}', '1') })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.rawBytes.replace('{n}', '5') }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toBe('{"cut');

  await page.getByText(words.paste, { exact: true }).click();
  await page.getByLabel(words.pasted).fill(asText(done.slice(0, -1)));
  await page.getByRole('button', { name: words.read }).click();
  await expect(page.getByRole('heading', { name: words.found })).toBeFocused();
  await page.getByRole('button', { name: words.take, exact: true }).click();
  await expect(page.getByText(words.taken.replace('{n}', String(done.length - 1)))).toBeVisible();
  await context.newPage().then(async (other) => {
    await other.goto('/zh/');
    await expect(other.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(other.getByText(words.remind)).toHaveCount(0);
    await other.close();
  });

  const drop = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'ann.record.json', { type: 'application/json' }));
    return data;
  }, asText(done));
  await page.locator('#import').dispatchEvent('drop', { dataTransfer: drop });
  await page.getByRole('button', { name: words.take, exact: true }).click();
  await expect(page.getByText(words.taken.replace('{n}', '1'))).toBeVisible();

  await page.goto('/zh/');
  await expect(page.getByText(words.remind)).toBeVisible();
  await page.getByRole('button', { name: words.dismiss }).click();
  await expect(page.getByText(words.remind)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(page.getByText(words.remind)).toHaveCount(0);

  await page.goto('/zh/questions/hand-in/');
  await expect(page.getByRole('textbox', { name: localize(handInMessages, 'zh').name })).toHaveValue('安');
});

test('files that are no record are refused with a sentence, and nothing has changed', async ({ page }) => {
  const words = meWords('en');
  await openMe(page, 'en');
  await importRecord(page, words, aRecord('Ann', { modules: 1 }).text);
  await page.reload();
  await openMe(page, 'en');
  const before = await readStorage(page);
  const good = JSON.parse(aRecord('Bob', { modules: 1, run: 'other' }).text) as object;
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  const cases: [string, Buffer, keyof typeof words.refusals][] = [
    ['nothing', Buffer.from(''), 'empty'],
    ['blanks', Buffer.from(' \n'), 'empty'],
    ['21 MB', Buffer.alloc(21_000_000, 'x'), 'too-large'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), 'not-text'],
    ['zip', Buffer.from('PK\u0003\u0004 and some text'), 'not-text'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'not-text'],
    ['UTF-16', Buffer.from('{"format":1}', 'utf16le'), 'not-json'],
    ['half a file', json(good).subarray(0, 900), 'not-json'],
    ['HTML', Buffer.from('<script>document.title="x"</script>'), 'not-json'],
    ['deep nesting', Buffer.from('['.repeat(100_000)), 'too-deep'],
    ['another format', json({ ...good, format: 'h5p' }), 'not-a-record'],
    ['a list', json([good]), 'not-a-record'],
    ['a newer version', json({ ...good, version: 2 }), 'newer-version'],
    ['no learner', json({ ...good, learner: undefined }), 'damaged'],
    ['attempts that are no list', json({ ...good, attempts: { length: 9 } }), 'damaged'],
  ];
  for (const [what, buffer, reason] of cases) {
    await test.step(what, async () => {
      await offerFile(page, 'x.record.json', buffer);
      await expect(page.getByText(words.refusals[reason])).toBeVisible();
      await expect(page.getByRole('button', { name: words.take, exact: true })).toHaveCount(0);
    });
  }
  expect(await readStorage(page)).toBe(before);
});

test('whatever a name holds is text, and another’s file gets a record of its own', async ({ page }) => {
  const words = meWords('en');
  const names = [
    '<img src=x onerror="window.hacked=1">',
    'javascript:alert(1)',
    '\u202eevil\u2066',
    '__proto__',
    '😀'.repeat(80),
  ];
  await openMe(page, 'en');
  await importRecord(page, words, aRecord('Ann', { modules: 1 }).text);
  for (const [index, name] of names.entries()) {
    const theirs = aRecord(name, {
      modules: 1,
      run: `r${String(index)}`,
      learner: `learner-${String(index)}`,
    });
    await offerFile(page, 'x.record.json', Buffer.from(theirs.text));
    await expect(page.locator('dd bdi')).toHaveText(name);
    await expect(page.getByText(words.another)).toBeVisible();
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: words.takeAsAnother }).click(),
    ]);
    await openMe(page, 'en');
    await expect(page.locator('h2 bdi')).toHaveText(name);
    await expect(readings(page)).toContainText(words.readings.progress);
  }
  await handOn(page, words);
  await expect(page.getByRole('dialog').locator('li bdi')).toHaveText(['Ann', ...names]);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(await page.evaluate(() => (window as { hacked?: unknown }).hacked)).toBeUndefined();
});

test('with the keyboard alone: a name, a slip, handing on, being chosen', async ({ page }) => {
  const words = meWords('en');
  await openMe(page, 'en');
  await importRecord(page, words, aRecord('Ann').text);
  const press = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name }));
    await page.keyboard.press('Enter');
  };
  await page.locator('main').focus();
  await press(words.rename);
  await expect(page.getByRole('textbox', { name: words.name, exact: true })).toBeFocused();
  await page.keyboard.type('Bea');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bea' })).toBeVisible();

  await press(words.readings.slipShow);
  const link = await page.getByRole('textbox', { name: words.readings.slipLink }).inputValue();
  expect(link).toContain('/en/trainer/gradebook/#slip=');
  expect(link.length).toBeLessThanOrEqual(1_000);
  const parsed = parseSlip(link);
  expect(parsed).toMatchObject({
    slip: { learner: { name: 'Bea' }, attempts: aRecord('Ann').attempts.length },
  });
  await expect(page.getByRole('img', { name: words.readings.slipCode })).toBeVisible();

  await page.locator('main').focus();
  await press(words.handOn);
  await expect(page.getByRole('dialog')).toBeVisible();
  await press('Bea');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Bea' })).toBeVisible();
});

test.describe('with everything on the page', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing and nothing sticks out of a phone, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      const words = meWords('zh');
      const check = async () => {
        expect(await findWithAxe(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      };
      await openMe(page, 'zh');
      await importRecord(page, words, aRecord('王小明').text);
      await offerFile(
        page,
        'x.record.json',
        Buffer.from(aRecord('Ann', { run: 'other', learner: 'ann' }).text),
      );
      await expect(page.getByText(words.another)).toBeVisible();
      await page.getByRole('button', { name: words.readings.slipShow }).click();
      await page.evaluate(() => {
        document.querySelectorAll('details').forEach((fold) => {
          fold.open = true;
        });
      });
      await check();
      await handOn(page, words);
      await check();
    });
  }
});

// Review questions: written without fear of losing a word, compared only after committing, marked, printed.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { localize, type Locale } from '../../src/i18n/locale.ts';
import { answerMessages, handInMessages, questionMessages } from '../../src/reflection/messages.ts';
import type { Question } from '../../src/reflection/schema.ts';
import { tabTo } from './keyboard.ts';
import { locales } from './languages.ts';
import { attemptAgo, seedRecord } from './seed-record.ts';

const id = 'difficult-customer';
const authored = parse(readFileSync(`content/questions/${id}.yaml`, 'utf8')) as Question;
const texts = {
  zh: '先把话听完，不打断。然后说：“让您等了三趟，换谁都急。”最后打个电话回去。',
  en: 'First I hear her out. Then I say: “Three visits, anybody would be cross.” Finally I ring her back.',
};

function at(page: Page, locale: Locale) {
  const words = localize(answerMessages, locale);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    words,
    question: localize(authored, locale),
    field: page.getByRole('textbox', { name: words.yourAnswer }),
    commit: button(words.commit),
    keep: button(words.keepMark),
    again: button(words.again),
    model: page.getByRole('region', { name: words.model }),
    own: page.getByRole('region', { name: words.own }),
    async open() {
      await page.goto(`/${locale}/questions/${id}/`);
      await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
    },
  };
}

async function isSaved(page: Page, word: string): Promise<void> {
  await expect(page.locator('[data-saving=saved]').filter({ hasText: word })).toBeVisible();
}

for (const locale of locales) {
  const words = localize(questionMessages, locale);

  test(`an answer is written, committed, compared and marked, with a reload at every step, in ${locale}`, async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const it = at(page, locale);
    await it.open();
    await it.commit.click();
    await expect(page.getByRole('status').filter({ hasText: it.words.empty })).toBeVisible();
    await it.field.fill(texts[locale]);
    await isSaved(page, it.words.saved);
    await page.reload();
    await expect(it.field).toHaveValue(texts[locale]);
    const model = it.question.model.slice(0, 12);
    expect(await page.content()).not.toContain(model);
    expect(fetched.filter((url) => url.includes('/keys/'))).toEqual([]);

    await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
    await it.commit.click();
    await expect(it.model).toContainText(it.question.model.slice(0, 40));
    await expect(it.own).toContainText(texts[locale]);
    const [first, second] = it.question.rubric;
    await expect(page.getByText(it.words.quotation)).toBeVisible();
    await page.getByRole('checkbox', { name: first?.text ?? '' }).check();
    await isSaved(page, it.words.saved);
    await page.reload();
    await expect(page.getByRole('checkbox', { name: first?.text ?? '' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: second?.text ?? '' })).not.toBeChecked();
    await it.keep.click();
    const marked = it.words.marked.replace('{raw}', '1').replace('{max}', String(it.question.rubric.length));
    await expect(page.getByRole('heading', { name: marked })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('heading', { name: marked })).toBeVisible();

    await page.goto(`/${locale}/questions/`);
    const row = page.getByRole('listitem').filter({ hasText: it.question.prompt });
    const state = words.stages.marked
      .replace('{raw}', '1')
      .replace('{max}', String(it.question.rubric.length));
    await expect(row).toContainText(state);
    await expect(page.getByText(words.progress.replace('{done}', '1').replace('{all}', '57'))).toBeVisible();
  });

  test(`by keyboard alone, and answering again keeps what was answered, in ${locale}`, async ({ page }) => {
    const it = at(page, locale);
    await it.open();
    const press = async (target: Locator, key: string) => {
      await tabTo(page, target);
      await page.keyboard.press(key);
    };
    await tabTo(page, it.field);
    await page.keyboard.type('one');
    await press(it.commit, 'Enter');
    await expect(page.getByRole('heading', { name: it.words.committed })).toBeFocused();
    await press(page.getByRole('checkbox').nth(1), 'Space');
    await press(it.keep, 'Enter');
    await press(it.again, 'Enter');
    await expect(it.field).toBeFocused();
    await expect(it.field).toHaveValue('');
    await page.keyboard.type('two');
    await press(it.commit, 'Enter');
    await press(it.keep, 'Enter');
    await expect(it.own).toContainText('two');
    await press(page.getByText(it.words.history.replace('{n}', '1')), 'Enter');
    await expect(page.getByText('one', { exact: true })).toBeVisible();
  });

  test(`the hand-in sheet has name, answer and ticks, and prints alone on A4, in ${locale}`, async ({
    page,
    context,
  }) => {
    const answer = attemptAgo(1, {
      kind: 'reflection',
      activity: id,
      responses: [{ question: id, text: texts[locale], points: [authored.rubric[0]?.id] }],
      score: { raw: 1, max: 4 },
    });
    await seedRecord(context, [answer]);
    const sheet = localize(handInMessages, locale);
    await page.goto(`/${locale}/questions/hand-in/#${id}`);
    await page.getByRole('textbox', { name: sheet.name }).fill('卜一 <b>');
    const paper = page.locator('[data-sheet]');
    await expect(paper).toContainText('卜一 <b>');
    await expect(paper).toContainText(texts[locale]);
    await expect(paper).toContainText(`☑ ${authored.rubric[0]?.text[locale] ?? ''}`);
    await expect(paper).toContainText(`☐ ${authored.rubric[1]?.text[locale] ?? ''}`);
    await expect(paper).not.toContainText(authored.model[locale].slice(0, 12));
    await page.getByRole('checkbox', { name: sheet.withModels }).check();
    await expect(paper).toContainText(authored.model[locale].slice(0, 12));

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: sheet.download }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe(`${sheet.file}.md`);
    expect(readFileSync(await file.path(), 'utf8')).toContain(texts[locale]);

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(paper).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    await page.reload();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('textbox', { name: sheet.name })).toHaveValue('卜一 <b>');
  });

  test(`the interview kit prints one sheet a page, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/questions/interview-kit/`);
    const sheets = await page.locator('article[data-sheet]').count();
    expect(sheets).toBe(6);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
  });

  test(`the list is filtered by kind, and a trainer’s mark stands below the answer, in ${locale}`, async ({
    page,
    context,
  }) => {
    const answer = attemptAgo(2, {
      kind: 'reflection',
      activity: id,
      responses: [{ question: id, text: texts[locale], points: [] }],
      score: { raw: 0, max: 4 },
    });
    const mark = attemptAgo(1, {
      kind: 'mark',
      activity: id,
      of: answer.id,
      by: '钟老师',
      responses: [{ points: [authored.rubric[0]?.id], comment: '<img src=x onerror=alert(1)> 第二步好。' }],
      score: { raw: 1, max: 4 },
    });
    await seedRecord(context, [answer, mark]);
    const it = at(page, locale);
    await page.goto(`/${locale}/questions/`);
    await page.getByRole('radio', { name: words.kinds.homework }).check();
    await expect(page.locator('[data-question]:visible')).toHaveCount(2);
    await it.open();
    await expect(page.getByText('第二步好。')).toContainText('<img src=x');
    await expect(page.getByRole('heading', { name: '钟老师' })).toBeVisible();
  });
}

test('leaving the page in the middle of typing loses nothing', async ({ page }) => {
  const it = at(page, 'zh');
  await it.open();
  await it.field.pressSequentially('先听完', { delay: 5 });
  await page.goto('/zh/glossary/');
  await it.open();
  await expect(it.field).toHaveValue('先听完');
  await it.field.pressSequentially('，再', { delay: 5 });
  await page.goto('/zh/glossary/');
  await page.goBack();
  await expect(it.field).toHaveValue('先听完，再');
});

test('typing on without a pause is kept every second', async ({ page }) => {
  const it = at(page, 'zh');
  await it.open();
  const other = await page.context().newPage();
  await other.goto(`/zh/questions/${id}/`);
  await expect(other.locator('main astro-island[ssr]')).toHaveCount(0);
  const typing = it.field.pressSequentially('好'.repeat(25), { delay: 100 });
  await expect(other.getByRole('textbox')).toHaveValue(/^好{3,20}$/, { timeout: 2_400 });
  await typing;
});

test('a Chinese word in the making is not cut by saving', async ({ page }) => {
  const it = at(page, 'zh');
  await it.open();
  await it.field.focus();
  const keyboard = await page.context().newCDPSession(page);
  await page.keyboard.insertText('我先');
  await keyboard.send('Input.imeSetComposition', { text: 'ting', selectionStart: 4, selectionEnd: 4 });
  await page.waitForTimeout(1_600);
  await expect(it.field).toHaveValue('我先ting');
  await keyboard.send('Input.imeSetComposition', { text: 'tingwan', selectionStart: 7, selectionEnd: 7 });
  await keyboard.send('Input.insertText', { text: '听完' });
  await expect(it.field).toHaveValue('我先听完');
  await isSaved(page, it.words.saved);
  await page.reload();
  await expect(it.field).toHaveValue('我先听完');
});

test('two tabs write at the same question and both texts are kept', async ({ context }) => {
  const [left, right] = [await context.newPage(), await context.newPage()];
  const [first, second] = [at(left, 'en'), at(right, 'en')];
  await first.open();
  await second.open();
  // Neither has heard of the other while both type.
  await Promise.all([first.field.fill('from the left'), second.field.fill('from the right')]);
  await expect(left.getByText('from the right')).toBeVisible();
  await expect(right.getByText('from the left')).toBeVisible();
  await left.close();
  await right.reload();
  const both = [await second.field.inputValue(), await right.locator('blockquote').innerText()];
  expect(both.sort()).toEqual(['from the left', 'from the right']);
  await right.getByRole('button', { name: second.words.append }).click();
  await expect(second.field).toHaveValue(/from the (left|right)\n\nfrom the (left|right)/);
  await expect(right.locator('blockquote')).toHaveCount(0);
});

test('twenty thousand characters are typed into, saved and brought back', async ({ page }) => {
  const it = at(page, 'zh');
  await it.open();
  const long = '先听完再说。'.repeat(3_334);
  await it.field.fill(long);
  await isSaved(page, it.words.saved);
  await page.reload();
  await expect(it.field).toHaveValue(long);
});

test('what is typed before the script has come is kept', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/QuestionAnswer*.js', async (route) => {
    await held;
    await route.continue();
  });
  const it = at(page, 'en');
  await page.goto(`/en/questions/${id}/`, { waitUntil: 'commit' });
  await it.field.fill('early');
  release();
  await isSaved(page, it.words.saved);
  await page.reload();
  await expect(it.field).toHaveValue('early');
});

test('without the network the answer is committed all the same, and the model answer comes later', async ({
  page,
}) => {
  const it = at(page, 'en');
  await it.open();
  await it.field.fill('written in a lift');
  await page.route('**/keys/**', (route) => route.abort());
  await it.commit.click();
  await expect(page.getByText(it.words.offline)).toBeVisible();
  await page.unroute('**/keys/**');
  await page.getByRole('button', { name: it.words.retry }).click();
  await expect(it.model).toBeVisible();
});

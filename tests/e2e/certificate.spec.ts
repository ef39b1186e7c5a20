// The certificate: what is missing at every rule, what is earned at every level, and a sheet that prints on one page.
import { expect, test, type Page } from '@playwright/test';
import { formatMessage } from '../../src/i18n/format-message.ts';
import { localize, type Locale } from '../../src/i18n/locale.ts';
import { verifyCertificate } from '../../src/mastery/certificate-code.ts';
import { certificateMessages, certificateSheetMessages } from '../../src/mastery/certificate-messages.ts';
import type { CertificateCourse } from '../../src/mastery/certificate.ts';
import type { Attempt } from '../../src/record/attempt.ts';
import { findWithAxe } from '../axe.ts';
import { aRecord, exam, modules, rules, seedRecord, type Weakness } from './certificate-records.ts';
import { tabTo } from './keyboard.ts';
import { locales } from './languages.ts';
import { readQuiz } from './quiz-driver.ts';
import { storeOf } from './page-store.ts';

const levels = ['completed', 'certified', 'distinction'] as const;

const course: CertificateCourse = {
  modules: modules.map(({ id, lessons }) => ({ id, lessons: lessons.map((lesson) => lesson.id) })),
  aliases: {},
  rules,
  exam: {
    ...exam,
    domains: exam.domains.map((domain) => ({
      id: domain.id,
      items: domain.modules.flatMap((module) => readQuiz(module, 'en').items.map(({ id }) => id)),
    })),
  },
};

async function open(page: Page, locale: Locale, attempts: readonly Attempt[]): Promise<void> {
  await seedRecord(page.context(), attempts);
  await page.goto(`/${locale}/certificate/`);
  await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
}

/** A numbered sheet in the PDF is an object of type Page. */
async function countPages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const locale of locales) {
  const words = localize(certificateMessages, locale);
  const sheet = localize(certificateSheetMessages, locale);
  const stateOf = (page: Page, level: (typeof levels)[number]) =>
    page.getByRole('listitem').filter({ has: page.getByText(words.levels[level], { exact: true }) });
  const rule = (page: Page, title: string) =>
    page.locator('section.card').filter({ has: page.getByRole('heading', { level: 3, name: title }) });

  test(`without a record the page is the rule, with every way there, in ${locale}`, async ({ page }) => {
    await open(page, locale, []);
    for (const level of levels) await expect(stateOf(page, level)).toContainText(words.notYet);
    await expect(page.getByText(words.nothingYet)).toBeVisible();
    await expect(page.getByRole('button', { name: words.print })).toHaveCount(0);
    await expect(page.getByText(sheet.certifies)).toHaveCount(0);
    for (const title of [words.lessonsAndQuizzes, words.exam, words.simulations, words.work])
      await expect(rule(page, title)).toContainText(words.open);
    const links = rule(page, words.simulations).getByRole('link');
    await expect(links).toHaveCount(rules.simulations.flat().length);
    await expect(rule(page, words.work).getByRole('link')).toHaveCount(rules.works.length);
    expect(await findWithAxe(page)).toEqual([]);
  });

  for (const [index, level] of levels.entries()) {
    test(`a record that earns “${level}” prints a truthful sheet of one page, in ${locale}`, async ({
      page,
    }) => {
      const attempts = aRecord(level);
      await open(page, locale, attempts);
      for (const [place, each] of levels.entries())
        await expect(stateOf(page, each)).toContainText(place <= index ? words.reached : words.notYet);
      const print = page.getByRole('button', { name: words.print, exact: true });
      await expect(print).toBeDisabled();
      await expect(page.getByText(words.printNeedsName)).toBeVisible();
      const name = locale === 'zh' ? '王小明' : 'Zoë O’Brien';
      await page.getByLabel(words.name).fill(name);
      await expect(print).toBeEnabled();
      const paper = page.getByRole('article');
      await expect(paper).toContainText(name);
      await expect(paper).toContainText(sheet.has[level]);
      await expect(paper).toContainText(sheet.selfReported);
      await expect(paper).toContainText(sheet.trainer);
      const examLine = formatMessage(sheet.exam, { n: level === 'distinction' ? 94 : 84 });
      if (level === 'completed') await expect(paper).not.toContainText(sheet.exam.split('{')[0]!);
      else await expect(paper).toContainText(examLine);

      const code = (await paper.locator('b').last().textContent()) ?? '';
      const who = await page.evaluate(() => {
        const [entry = ''] = Object.entries(localStorage)
          .filter(([key]) => key.includes(':who/'))
          .map(([, text]) => text as string)
          .filter((text) => text.includes('"learner"'));
        return (JSON.parse(entry.slice(entry.indexOf('{'))) as { learner: string }).learner;
      });
      expect(verifyCertificate(code, { learner: who, name }, attempts, course)).toMatchObject({
        agrees: true,
        level,
      });
      expect(verifyCertificate(code, { learner: who, name: `${name}.` }, attempts, course).agrees).toBe(
        false,
      );
      expect(await findWithAxe(page)).toEqual([]);

      for (const language of Object.values(words.paperLanguages)) {
        await page.getByRole('radio', { name: language }).check();
        expect(await countPages(page)).toBe(1);
      }
      // The longest name there can be still leaves one page.
      await page.getByLabel(words.name).fill('W'.repeat(80));
      expect(await countPages(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { name: words.checklist })).toBeHidden();
      await expect(print).toBeHidden();
      await expect(paper).toBeVisible();
    });
  }

  test.describe(`what is missing is said, in ${locale}`, () => {
    const lesson = modules[3]!.lessons[1]!;
    const cases: readonly [
      string,
      Weakness,
      'none' | 'completed' | 'certified',
      (page: Page) => Promise<void>,
    ][] = [
      [
        'a lesson',
        { unread: lesson.id },
        'none',
        async (page) => {
          const link = rule(page, words.lessonsAndQuizzes).getByRole('link');
          await expect(link).toHaveText(localize(lesson.title, locale));
          await expect(link).toHaveAttribute('href', `/${locale}/learn/${modules[3]!.id}/${lesson.id}/`);
        },
      ],
      [
        'a quiz',
        { quiz: { module: 'telephone', share: 0.69 } },
        'none',
        async (page) => {
          const rows = rule(page, words.lessonsAndQuizzes);
          await expect(rows.getByRole('link', { name: words.toQuiz })).toHaveAttribute(
            'href',
            `/${locale}/quiz/telephone/`,
          );
          await expect(rows).toContainText(formatMessage(words.quizBest, { n: 69 }));
        },
      ],
      [
        'points in the assessment',
        { exam: { share: 0.79 } },
        'completed',
        async (page) => {
          await expect(rule(page, words.exam)).toContainText(formatMessage(words.examBest, { n: 79 }));
          await expect(rule(page, words.exam).getByRole('link', { name: words.toExam })).toBeVisible();
        },
      ],
      [
        'points in one field of the assessment',
        { exam: { share: 0.95, weakDomain: 2 } },
        'completed',
        async (page) => {
          const field = rule(page, words.exam).getByRole('listitem').filter({ hasText: '50%' });
          await expect(field).toContainText(localize(exam.domains[2]!.title, locale));
          await expect(field).toContainText(words.open);
        },
      ],
      [
        'a simulation that went against integrity',
        { plays: [{ points: 90 }, { points: 90 }, { points: 90, breach: 'hush' }, { points: 90 }] },
        'completed',
        async (page) => {
          await expect(rule(page, words.simulations)).toContainText(words.breaches.hush);
        },
      ],
      [
        'a simulation played only to learn',
        { plays: [{ points: 90, mode: 'learn' }] },
        'completed',
        async (page) => {
          await expect(rule(page, words.simulations).getByRole('link')).toHaveCount(
            rules.simulations[0]!.length,
          );
        },
      ],
      [
        'points of the open work',
        { work: 3 },
        'completed',
        async (page) => {
          await expect(rule(page, words.work)).toContainText(formatMessage(words.workBest, { n: 60 }));
          await expect(rule(page, words.work)).toContainText(words.markedBy.self);
        },
      ],
    ];
    for (const [what, weakness, level, look] of cases) {
      test(what, async ({ page }) => {
        await open(page, locale, aRecord('certified', weakness));
        const reached = level === 'none' ? -1 : levels.indexOf(level);
        for (const [place, each] of levels.entries())
          await expect(stateOf(page, each)).toContainText(place <= reached ? words.reached : words.notYet);
        await look(page);
      });
    }
  });

  test(`name and languages are kept, and everything goes by keyboard, in ${locale}`, async ({ page }) => {
    await open(page, locale, aRecord('certified'));
    const name = page.getByLabel(words.name);
    await tabTo(page, name);
    await page.keyboard.type('<b>Li</b> 李');
    await page.keyboard.press('Tab');
    await page.keyboard.press(locale === 'zh' ? 'ArrowUp' : 'ArrowDown');
    await expect(page.getByRole('radio', { name: words.paperLanguages.both })).toBeChecked();
    const store = await storeOf(page);
    await expect
      .poll(() => store.evaluate(({ readDraft }) => readDraft('certificate/sheet')))
      .toEqual({ name: '<b>Li</b> 李', language: 'both' });
    await page.goto(`/${locale === 'zh' ? 'en' : 'zh'}/certificate/`);
    await expect(page.getByRole('article').getByText('<b>Li</b> 李', { exact: true })).toBeVisible();
    const paper = page.getByRole('article');
    for (const each of locales)
      await expect(paper).toContainText(localize(certificateSheetMessages, each).has.certified);
  });
}

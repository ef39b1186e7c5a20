// The course as the certificate's page needs it: ids for the rule, names and addresses for the learner.
import { getCollection } from 'astro:content';
import { localize, type Locale } from '../i18n/locale.ts';
import type { CertificateTargets } from '../mastery/CertificateChecklist.tsx';
import type { CertificateCourse } from '../mastery/certificate.ts';
import { siteHref } from '../ui/site-href.ts';
import { listExamItems } from './exam-pool.ts';
import { readAliases, readEntry, readModules } from './read-course.ts';

/** What `certificateStatus` and `verifyCertificate` are asked with; the same on the trainer's pages. */
export async function readCertificateCourse(): Promise<CertificateCourse> {
  const [rules, exam, modules] = [
    await readEntry('certificate', 'certificate'),
    await readEntry('exam', 'exam'),
    await readModules(),
  ];
  const pool = listExamItems(exam, modules, await getCollection('quizzes'));
  return {
    modules: modules.map(({ id, lessons }) => ({ id, lessons: lessons.map((lesson) => lesson.id) })),
    aliases: await readAliases(),
    rules,
    exam: {
      pass: exam.pass,
      domainPass: exam.domainPass,
      attempts: exam.attempts,
      domains: exam.domains.map(({ id, modules: own }) => ({
        id,
        items: pool.filter(({ module }) => own.includes(module)).map(({ item }) => item.id),
      })),
    },
  };
}

export async function readCertificateTargets(locale: Locale): Promise<CertificateTargets> {
  const [rules, exam, modules] = [
    await readEntry('certificate', 'certificate'),
    localize(await readEntry('exam', 'exam'), locale),
    localize(await readModules(), locale),
  ];
  const simulations = await Promise.all(
    rules.simulations.flat().map(async (id) => {
      const { title } = localize(await readEntry('scenarios', id), locale);
      return [id, { title, href: siteHref(locale, `practice/${id}`) }] as const;
    }),
  );
  const works = await Promise.all(
    rules.works.map(async (id) => {
      const { prompt } = localize(await readEntry('questions', id), locale);
      // A question has no title; its first sentence says what it is about.
      const title = /^.*?(?:[。；？]|[.;?](?= |$))/u.exec(prompt)?.[0] ?? prompt;
      return [id, { title, href: siteHref(locale, `questions/${id}`) }] as const;
    }),
  );
  return {
    modules: modules.map(({ id, title, lessons }) => ({
      title,
      quizHref: siteHref(locale, `quiz/${id}`),
      lessons: Object.fromEntries(
        lessons.map((lesson) => [
          lesson.id,
          { title: lesson.title, href: siteHref(locale, `learn/${id}/${lesson.id}`) },
        ]),
      ),
    })),
    examHref: siteHref(locale, 'exam'),
    domains: Object.fromEntries(exam.domains.map(({ id, title }) => [id, title])),
    simulations: Object.fromEntries(simulations),
    works: Object.fromEntries(works),
  };
}

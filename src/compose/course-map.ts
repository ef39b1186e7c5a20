// The course as the readings of a record see it (`mastery/course-map.ts`): gathered once, in one language.
import { getCollection } from 'astro:content';
import { localize, type Locale } from '../i18n/locale.ts';
import type { CourseMap, MapItem } from '../mastery/course-map.ts';
import { siteHref } from '../ui/site-href.ts';
import {
  readAliases,
  readEntry,
  readLessonPlaces,
  readMisconceptions,
  readModules,
  readSectionHrefs,
} from './read-course.ts';

export async function readCourseMap(locale: Locale): Promise<CourseMap> {
  const quizzes = await getCollection('quizzes');
  const allItems = quizzes.flatMap(({ data }) => data.items);
  const hrefs = await readSectionHrefs(allItems, locale);
  const places = await readLessonPlaces();
  const titles = new Map(places.map(({ lesson }) => [lesson.id, lesson.title[locale]]));
  const sections = Object.keys(hrefs);
  const items = allItems.map(({ id, objective, section }): [string, MapItem] => [
    id,
    { objective, section: sections.indexOf(section) },
  ]);
  const modules = await Promise.all(
    (await readModules()).map(async (module) => ({
      id: module.id,
      title: module.title[locale],
      href: `${siteHref(locale)}#${module.id}`,
      objectives: localize(module.objectives, locale),
      lessons: module.lessons.map(({ id, title }) => ({
        id,
        title: title[locale],
        href: siteHref(locale, `learn/${module.id}/${id}`),
      })),
      quiz: {
        id: module.id,
        title: (await readEntry('quizzes', module.id)).title[locale],
        href: siteHref(locale, `quiz/${module.id}`),
      },
      simulations: await Promise.all(
        module.scenarios.map(async (id) => ({
          id,
          title: (await readEntry('scenarios', id)).title[locale],
          href: siteHref(locale, `practice/${id}`),
        })),
      ),
    })),
  );
  return {
    modules,
    exam: {
      id: 'final',
      title: (await readEntry('exam', 'exam')).title[locale],
      href: siteHref(locale, 'exam'),
    },
    items: Object.fromEntries(items),
    sections: sections.map((section) => ({
      title: titles.get(section.split('#')[0] ?? '') ?? '',
      href: hrefs[section] ?? '',
    })),
    misconceptions: localize(await readMisconceptions(), locale),
    aliases: await readAliases(),
  };
}

// What can be found, from the collections.
import { getCollection } from 'astro:content';
import { isLocale } from '../i18n/locale.ts';
import type { SearchSource } from '../search/index-shape.ts';
import { parseLesson, type ParsedLesson } from './parse-lesson.ts';
import { readModules } from './read-course.ts';
import { gatherSources } from './search-sources.ts';

let known: Promise<SearchSource[]> | undefined;

/** Gathered once, however many files are made of it. */
export function readSearchSources(): Promise<SearchSource[]> {
  known ??= gather();
  return known;
}

async function gather(): Promise<SearchSource[]> {
  const dataOf = <T>(entries: readonly { data: T }[]) => entries.map(({ data }) => data);
  return gatherSources({
    modules: (await readModules()).map((module) => ({ id: module.id, data: module })),
    scenarios: await getCollection('scenarios'),
    questions: await getCollection('questions'),
    glossary: dataOf(await getCollection('glossary')),
    facts: dataOf(await getCollection('facts')),
    lessons: await readLessons(),
  });
}

async function readLessons() {
  const lessons = new Map<string, Record<string, ParsedLesson>>();
  for (const { id, body = '', data } of await getCollection('lessons')) {
    const [lesson = '', locale] = id.split('/');
    if (!isLocale(locale)) continue;
    const parsed = parseLesson(id, `---\nsummary: -\n---\n${body}`);
    lessons.set(lesson, { ...lessons.get(lesson), [locale]: { ...parsed, frontmatter: data } });
  }
  return lessons;
}

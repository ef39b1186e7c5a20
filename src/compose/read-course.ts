// The content as pages want it: the outline in order, each thing with its id.
import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Module, LessonOutline } from '../course/schema.ts';
import type { Locale } from '../i18n/locale.ts';
import { siteHref } from '../ui/site-href.ts';

export type ModuleWithId = Module & { readonly id: string };

export interface LessonPlace {
  readonly module: ModuleWithId;
  readonly lesson: LessonOutline;
  readonly previous: LessonOutline | undefined;
  readonly next: LessonOutline | undefined;
}

/** The modules in the order of `content/course.yaml`. */
export async function readModules(): Promise<ModuleWithId[]> {
  const course = await readEntry('course', 'course');
  return Promise.all(course.modules.map(async (id) => ({ id, ...(await readEntry('modules', id)) })));
}

/** Every lesson with its neighbours inside its module. */
export async function readLessonPlaces(): Promise<LessonPlace[]> {
  const modules = await readModules();
  return modules.flatMap((module) =>
    module.lessons.map((lesson, index) => ({
      module,
      lesson,
      previous: module.lessons[index - 1],
      next: module.lessons[index + 1],
    })),
  );
}

/** Former id of a lesson → the id it has now. */
export async function readAliases(): Promise<Record<string, string>> {
  const modules = await readModules();
  return Object.fromEntries(
    modules.flatMap(({ lessons }) =>
      lessons.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])),
    ),
  );
}

/** Collections of plain data: all but the lessons, which are text. */
type DataCollection = Exclude<CollectionKey, 'lessons'>;

/** Data of one entry; the laws have made sure that it exists, so a missing one is our own mistake. */
export async function readEntry<Name extends DataCollection>(
  collection: Name,
  id: string,
): Promise<CollectionEntry<Name>['data']> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection} has no entry ${id}`);
  return entry.data;
}

/** Objective id → what a learner can do, over the whole course. */
export async function readObjectives() {
  const modules = await readModules();
  return Object.fromEntries(
    modules.flatMap(({ objectives }) => objectives.map(({ id, text }) => [id, text])),
  );
}

/** Misconception id → the wrong belief. */
export async function readMisconceptions() {
  const entries = await getCollection('misconceptions');
  return Object.fromEntries(entries.map(({ data }) => [data.id, data.belief]));
}

/** Section of a lesson, as items name it (`six-steps-part-1#let-the-story-be-told`) → its address. */
export async function readSectionHrefs(
  items: readonly { readonly section: string }[],
  locale: Locale,
): Promise<Record<string, string>> {
  const places = await readLessonPlaces();
  const homes = new Map(places.map(({ lesson, module }) => [lesson.id, module.id]));
  return Object.fromEntries(
    items.map(({ section }) => {
      const [lesson = '', heading] = section.split('#');
      const page = siteHref(locale, `learn/${homes.get(lesson) ?? ''}/${lesson}`);
      return [section, heading === undefined ? page : `${page}#${heading}`];
    }),
  );
}

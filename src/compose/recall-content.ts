// Gathers the recall cards out of the whole content: which there are, and, by module, their sides in one language.
import { getCollection, getEntry } from 'astro:content';
import { locales, type Locale } from '../i18n/locale.ts';
import type { Catalogue, Face, Faces } from '../recall/card.ts';
import { solveScenario } from '../scenario/solve-scenario.ts';
import { siteHref } from '../ui/site-href.ts';
import { parseLesson, type Embed } from './parse-lesson.ts';
import { readEntry, readLessonPlaces, readModules } from './read-course.ts';
import { decisionFace, factFace, itemFace, termFace, weakChoices } from './recall-faces.ts';

/** One card on its way to the files. */
interface Source {
  readonly id: string;
  /** The module it is filed under. */
  readonly file: string;
  readonly makeFace: (locale: Locale) => Face | undefined;
}

interface Gathered {
  readonly sources: readonly Source[];
  readonly lessons: Record<string, readonly string[]>;
  readonly weak: Record<string, readonly string[]>;
}

/** Solving and parsing everything once is enough for all the files of a build. */
let gathered: Promise<Gathered> | undefined;
const gather = (): Promise<Gathered> => (gathered ??= gatherAll());

/** For the page: every card without its words. */
export async function readCatalogue(): Promise<Catalogue> {
  const { sources, lessons, weak } = await gather();
  return {
    files: Object.fromEntries(
      [...new Set(sources.map(({ file }) => file))].map((file) => [
        file,
        sources.filter((source) => source.file === file).map(({ id }) => id),
      ]),
    ),
    lessons,
    weakChoices: weak,
  };
}

/** For the file of a module: the sides of its cards. */
export async function readFaces(module: string, locale: Locale): Promise<Faces> {
  const { sources } = await gather();
  return Object.fromEntries(
    sources
      .filter(({ file }) => file === module)
      .flatMap(({ id, makeFace }) => {
        const face = makeFace(locale);
        return face ? [[id, face] as const] : [];
      }),
  );
}

async function gatherAll(): Promise<Gathered> {
  const places = await readLessonPlaces();
  const moduleOf = new Map(places.map(({ module, lesson }) => [lesson.id, module.id]));
  const hrefOf = (section: string) => (locale: Locale) => {
    const [lesson = '', heading] = section.split('#');
    const page = siteHref(locale, `learn/${moduleOf.get(lesson) ?? ''}/${lesson}`);
    return heading === undefined ? page : `${page}#${heading}`;
  };
  const introduced = await gatherLessons();
  const { sources: decisions, weak } = await gatherDecisions();
  const items = (await getCollection('quizzes')).flatMap(({ data }) =>
    data.items.map((item): Source => ({
      id: `item:${item.id}`,
      file: moduleOf.get(item.section.split('#')[0] ?? '') ?? '',
      makeFace: (locale) => itemFace(item, locale, hrefOf(item.section)(locale)),
    })),
  );
  return { sources: [...items, ...decisions, ...introduced.sources], lessons: introduced.lessons, weak };
}

/** Terms and facts, filed under the first module that has them. */
async function gatherLessons(): Promise<Omit<Gathered, 'weak'>> {
  const lessons: Record<string, readonly string[]> = {};
  const sources = new Map<string, Source>();
  for (const { module, lesson } of await readLessonPlaces()) {
    const embeds: Embed[] = [];
    for (const locale of locales) {
      const twin = await getEntry('lessons', `${lesson.id}/${locale}`);
      const { embeds: found } = parseLesson(lesson.id, `---\nsummary: -\n---\n${twin?.body ?? ''}`);
      embeds.push(...found);
    }
    const ids = new Set<string>();
    for (const { component, id: name } of embeds) {
      if (component !== 'Term' && component !== 'Fact') continue;
      const id = `${component.toLowerCase()}:${name}`;
      ids.add(id);
      if (sources.has(id)) continue;
      const href = (locale: Locale) => siteHref(locale, `learn/${module.id}/${lesson.id}`);
      if (component === 'Term') {
        const term = await readEntry('glossary', name);
        sources.set(id, { id, file: module.id, makeFace: (locale) => termFace(term, locale, href(locale)) });
      } else {
        const fact = await readEntry('facts', name);
        const evidence = (locale: Locale) => `${siteHref(locale, 'evidence')}#${name}`;
        sources.set(id, {
          id,
          file: module.id,
          makeFace: (locale) => factFace(fact, locale, evidence(locale)),
        });
      }
    }
    for (const name of [lesson.id, ...lesson.aliases]) lessons[name] = [...ids];
  }
  return { sources: [...sources.values()], lessons };
}

/** The scenes of all simulations in which something can be done badly. */
async function gatherDecisions(): Promise<Omit<Gathered, 'lessons'>> {
  const sources: Source[] = [];
  const weak: Record<string, readonly string[]> = {};
  for (const module of await readModules()) {
    for (const name of module.scenarios) {
      const scenario = await readEntry('scenarios', name);
      const { choices } = solveScenario(scenario);
      for (const scene of scenario.scenes) {
        const id = `decision:${name}/${scene.id}`;
        const bad = weakChoices(scene.id, choices);
        if (bad.length === 0) continue;
        weak[id] = bad;
        sources.push({
          id,
          file: module.id,
          makeFace: (locale) =>
            decisionFace(scenario, scene, choices, locale, siteHref(locale, `practice/${name}`)),
        });
      }
    }
  }
  return { sources, weak };
}

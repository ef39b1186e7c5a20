// Everything that can be found, gathered from the content: lessons with their sections, terms, facts, questions, role-plays.
import type { Fact, Module, Term } from '../course/schema.ts';
import { locales, type LocalizedText } from '../i18n/locale.ts';
import type { Question } from '../reflection/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { SearchSource } from '../search/index-shape.ts';
import type { ParsedLesson } from './parse-lesson.ts';

interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

/** What is gathered from; modules in the order of the course. */
export interface Searchable {
  readonly modules: readonly Entry<Module>[];
  readonly scenarios: readonly Entry<Scenario>[];
  readonly questions: readonly Entry<Question>[];
  readonly glossary: readonly Term[];
  readonly facts: readonly Fact[];
  readonly lessons: ReadonlyMap<string, Twins>;
}

/** Everything in the order in which equals are shown. */
export function gatherSources(content: Searchable): SearchSource[] {
  return [
    ...content.modules.flatMap(({ id, data }) =>
      data.lessons.flatMap((lesson) =>
        lessonSources(`learn/${id}/${lesson.id}`, lesson.title, content.lessons.get(lesson.id) ?? {}),
      ),
    ),
    ...content.scenarios.map(({ id, data }): SearchSource => ({
      kind: 'scenario',
      path: `practice/${id}`,
      title: data.title,
      text: aboutScenario(data),
    })),
    ...content.glossary.map(({ id, word, meaning, pinyin }): SearchSource => ({
      kind: 'term',
      path: `glossary/#${id}`,
      title: word,
      text: meaning,
      pinyin,
    })),
    ...content.questions.map(({ id, data }): SearchSource => ({
      kind: 'question',
      path: `questions/${id}`,
      title: data.prompt,
      text: { zh: '', en: '' },
    })),
    ...content.facts.map(({ id, claim, say }): SearchSource => ({
      kind: 'fact',
      path: `evidence/#${id}`,
      title: claim,
      text: say,
    })),
  ];
}

/** Where it plays belongs to what it is looked for by: the firm of a documented case is named there. */
function aboutScenario({ summary, setting }: Scenario): LocalizedText {
  return { zh: summary.zh + setting.zh, en: `${summary.en} ${setting.en}` };
}

type Twins = Readonly<Partial<Record<keyof LocalizedText, ParsedLesson>>>;

/** The lesson, then its sections; what stands before the first heading belongs to the lesson. */
function lessonSources(path: string, title: LocalizedText, twins: Twins): SearchSource[] {
  const ids = (twins.zh?.embeds ?? []).filter(({ component }) => component === 'Heading').map(({ id }) => id);
  const parts = { zh: sectionsOf(twins.zh), en: sectionsOf(twins.en) };
  const both = (read: (locale: keyof LocalizedText) => string): LocalizedText => ({
    zh: read('zh'),
    en: read('en'),
  });
  return [
    {
      kind: 'lesson',
      path,
      title,
      text: both((locale) => {
        const { summary = '', takeaway = '' } = twins[locale]?.frontmatter ?? {};
        return `${summary} ${takeaway}`.trim();
      }),
    },
    ...ids.map((id): SearchSource => ({
      kind: 'section',
      path: `#${id}`,
      title: both((locale) => parts[locale].get(id)?.heading ?? ''),
      text: both((locale) => parts[locale].get(id)?.text ?? ''),
    })),
  ];
}

/** Heading id → its words and the text below it, down to the next. The scene before the first heading goes with the first. */
function sectionsOf(lesson: ParsedLesson | undefined): Map<string, { heading: string; text: string }> {
  const headings = (lesson?.embeds ?? []).filter(({ component }) => component === 'Heading');
  const paragraphs = lesson?.paragraphs ?? [];
  // A heading's words stand on its line, or on the next where it is written over three.
  const titles = new Map(
    headings.map(({ line }) => [
      line,
      paragraphs.find((each) => each.line === line || each.line === line + 1),
    ]),
  );
  const words = new Set(titles.values());
  return new Map(
    headings.map(({ id, line }, at) => {
      const from = at === 0 ? 0 : line;
      const to = headings[at + 1]?.line ?? Infinity;
      const text = paragraphs
        .filter((each) => each.line >= from && each.line < to && !words.has(each))
        .map((each) => each.text.replaceAll(/\s+/g, ' ').trim())
        .join(' ');
      return [id, { heading: titles.get(line)?.text.trim() ?? '', text }];
    }),
  );
}

/** `getStaticPaths` of the files: one a language. */
export const searchPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }));

// The review questions as pages want them: by module in the order of the course, each with its neighbours.
import { getCollection } from 'astro:content';
import { localize, type Locale } from '../i18n/locale.ts';
import type { ModuleKeys } from '../reflection/question-key.ts';
import type { Question } from '../reflection/schema.ts';
import { siteHref } from '../ui/site-href.ts';
import { readEntry, readModules, type ModuleWithId } from './read-course.ts';

export type QuestionWithId = Question & { readonly id: string };

export interface QuestionPlace {
  readonly module: ModuleWithId;
  readonly question: QuestionWithId;
  readonly previous: QuestionWithId | undefined;
  readonly next: QuestionWithId | undefined;
}

/** Every module with its questions, in their order; modules without any are left out. */
export async function readQuestionModules(): Promise<
  { module: ModuleWithId; questions: QuestionWithId[] }[]
> {
  const all = (await getCollection('questions')).map(({ id, data }) => ({ id, ...data }));
  return (await readModules())
    .map((module) => ({
      module,
      questions: all.filter((each) => each.module === module.id).sort((a, b) => a.order - b.order),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** Every question with its neighbours inside its module. */
export async function readQuestionPlaces(): Promise<QuestionPlace[]> {
  return (await readQuestionModules()).flatMap(({ module, questions }) =>
    questions.map((question, index) => ({
      module,
      question,
      previous: questions[index - 1],
      next: questions[index + 1],
    })),
  );
}

/** Address of the file with the keys of a module's questions. */
export function keysHref(locale: Locale, module: string): string {
  return siteHref(locale, `questions/keys/${module}.json`).replace(/\/$/, '');
}

/** Model answers and rubrics in one language; hints in both, for nobody is held to the language of the page. */
export async function makeModuleKeys(
  questions: readonly QuestionWithId[],
  locale: Locale,
): Promise<ModuleKeys> {
  const entries = questions.map(async ({ id, kind, order, prompt, model, rubric, facts = [] }) => {
    const sources = facts.map(async (fact) => ({
      label: (await readEntry('facts', fact)).source[locale],
      href: `${siteHref(locale, 'evidence')}#${fact}`,
    }));
    const points = rubric.map((point) => ({
      id: point.id,
      text: point.text[locale],
      hints: [...point.hints.zh, ...point.hints.en],
    }));
    return [
      id,
      {
        ...localize({ kind, order, prompt, model }, locale),
        rubric: points,
        sources: await Promise.all(sources),
      },
    ] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

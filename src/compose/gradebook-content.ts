// The course as the gradebook reads it, in one language: the outline for the page, items, questions and simulations as
// files that are fetched when a view asks for them (`pages/[locale]/trainer/gradebook/`).
import { getCollection } from 'astro:content';
import type { BookItem, BookOption, BookOutline, BookQuestions, BookScenario } from '../gradebook/content.ts';
import { gradebookMessages } from '../gradebook/messages.ts';
import { localize, type Locale } from '../i18n/locale.ts';
import type { LocalizedItem } from '../quiz/item.ts';
import { pairParts } from '../quiz/choices.ts';
import { layoutMap } from '../scenario/layout-map.ts';
import { solveScenario } from '../scenario/solve-scenario.ts';
import { contentRevision } from './content-revision.ts';
import { readAliases, readEntry, readMisconceptions, readModules, readObjectives } from './read-course.ts';

export async function readBookOutline(locale: Locale): Promise<BookOutline> {
  const exam = await readEntry('exam', 'exam');
  const modules = localize(await readModules(), locale);
  const quizzes = await getCollection('quizzes');
  const scenarios = await getCollection('scenarios');
  const questions = await getCollection('questions');
  const titleOf = (id: string) => scenarios.find((entry) => entry.id === id)?.data.title[locale] ?? id;
  return {
    modules: modules.map(({ id, title, lessons, scenarios: own }) => ({
      id,
      title,
      lessons: lessons.map((lesson) => ({ id: lesson.id, title: lesson.title })),
      scenarios: own.map((scenario) => ({ id: scenario, title: titleOf(scenario) })),
      questions: questions
        .filter(({ data }) => data.module === id)
        .sort((left, right) => left.data.order - right.data.order)
        .map(({ id: question, data }) => ({ id: question, title: data.prompt[locale] })),
    })),
    quizzes: Object.fromEntries(
      quizzes.map(({ id, data }) => [id, { title: data.title[locale], pass: data.pass }]),
    ),
    exam: { id: 'final', title: exam.title[locale], pass: exam.pass },
    aliases: await readAliases(),
    misconceptions: localize(await readMisconceptions(), locale),
  };
}

/** Every item of every quiz, by id. */
export async function readBookItems(locale: Locale): Promise<Record<string, BookItem>> {
  const objectives = await readObjectives();
  const quizzes = await getCollection('quizzes');
  return Object.fromEntries(
    quizzes.flatMap(({ id: quiz, data }) =>
      data.items.map((authored) => {
        const item = localize(authored, locale);
        const objective = objectives[item.objective]?.[locale] ?? item.objective;
        return [
          item.id,
          {
            id: item.id,
            quiz,
            kind: item.kind,
            stem: [item.situation, item.stem].filter((text) => text !== undefined).join(' '),
            objective,
            revision: contentRevision(authored),
            ...answersOf(item, locale),
          },
        ];
      }),
    ),
  );
}

interface Mistaken {
  readonly id: string;
  readonly text: string;
  readonly misconception?: string | undefined;
  readonly error?: string | undefined;
}
const optionOf = ({ id, text, misconception, error }: Mistaken): BookOption => {
  const mistake = misconception ?? error;
  return { id, text, ...(mistake !== undefined && { mistake }) };
};

function answersOf(item: LocalizedItem, locale: Locale): Pick<BookItem, 'options' | 'key' | 'rows'> {
  const words = localize(gradebookMessages, locale);
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return { options: item.options.map(optionOf), key: [item.key].flat() };
    case 'true-false': {
      const wrong = optionOf({ ...item, id: String(!item.key), text: item.key ? words.wrong : words.right });
      const right = { id: String(item.key), text: item.key ? words.right : words.wrong };
      return { options: item.key ? [right, wrong] : [wrong, right], key: [right.id] };
    }
    case 'matching':
    case 'categorize': {
      const { rows, targets } = pairParts(item);
      return {
        options: targets.map(optionOf),
        key: [],
        rows: rows.map(({ id, text }) => ({ id, text, key: [item.key[id] ?? ''] })),
      };
    }
    case 'ordering':
      return { options: item.options.map(optionOf), key: item.key };
    case 'numeric':
      return { options: [], key: [] };
    case 'best-worst': {
      const ratings = item.options.map(({ rating }) => rating);
      const rated = (rating: number) =>
        item.options.filter((option) => option.rating === rating).map(({ id }) => id);
      return {
        options: item.options.map(optionOf),
        key: [],
        rows: [
          { id: 'best', text: words.pickBest, key: rated(Math.max(...ratings)) },
          { id: 'worst', text: words.pickWorst, key: rated(Math.min(...ratings)) },
        ],
      };
    }
  }
}

export async function readBookQuestions(locale: Locale): Promise<BookQuestions> {
  const questions = await getCollection('questions');
  return Object.fromEntries(
    questions.map(({ id, data }) => {
      const { prompt, rubric, model } = localize(data, locale);
      return [
        id,
        {
          prompt,
          model,
          rubric: rubric.map((point) => ({ id: point.id, text: point.text })),
          revision: contentRevision(data),
        },
      ];
    }),
  );
}

/** One simulation, solved and laid out; without the words that only a player needs. */
export async function readBookScenario(id: string, locale: Locale): Promise<BookScenario> {
  const scenario = await readEntry('scenarios', id);
  const solution = solveScenario(scenario);
  const told = localize(scenario, locale);
  const { variables, flags, dimensions, start, interrupts } = scenario;
  return {
    title: told.title,
    game: {
      variables: Object.fromEntries(
        Object.entries(variables).map(([name, { start: first, min, max }]) => [
          name,
          { start: first, min, max },
        ]),
      ),
      flags: Object.fromEntries(Object.keys(flags).map((flag) => [flag, 1])),
      dimensions: dimensions.map((dimension) => ({ id: dimension.id, weight: dimension.weight })),
      start,
      interrupts,
      scenes: scenario.scenes.map((scene) => ({
        id: scene.id,
        choices: scene.choices.map((choice) => ({
          id: choice.id,
          ...(choice.when && { when: choice.when }),
          effects: choice.effects,
          also: choice.also,
          points: choice.points,
          to: choice.to,
        })),
      })),
      outcomes: scenario.outcomes.map(({ id: outcome, success, points, when }) => ({
        id: outcome,
        success,
        points,
        ...(when && { when }),
      })),
    },
    bounds: solution.bounds,
    scenes: told.scenes.map((scene) => ({
      id: scene.id,
      head: scene.lines[0]?.text ?? scene.situation[0]?.text ?? scene.id,
      choices: Object.fromEntries(scene.choices.map((choice) => [choice.id, choice.text])),
    })),
    outcomes: told.outcomes.map(({ id: outcome, title, success }) => ({ id: outcome, title, success })),
    map: layoutMap(scenario, solution),
  };
}

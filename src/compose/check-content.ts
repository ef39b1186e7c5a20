// The laws of the course that need more than one file, and the calls of each room's own laws.
// Every sentence names file, line, thing and mend.
import { locales, type Locale } from '../i18n/locale.ts';
import { checkFigure } from '../lesson/check-figure.ts';
import { checkPractice } from '../lesson/check-practice.ts';
import { checkBank } from '../quiz/check-bank.ts';
import { checkQuiz } from '../quiz/check-quiz.ts';
import { checkQuestion } from '../reflection/check-question.ts';
import { checkScenario } from '../scenario/check-scenario.ts';
import { checkCoverage } from './coverage.ts';
import { loadContent, type Content, type ContentFiles, type Loaded } from './load-content.ts';
import {
  checkDataPunctuation,
  checkLanguage,
  checkLessonFigures,
  checkLessonPunctuation,
} from './check-prose.ts';
import type { Embed, LessonComponent, ParsedLesson } from './parse-lesson.ts';
import type { ContentPath, ContentProblem, LawProblem } from './problem.ts';

/** Everything wrong with the content, by file and line; empty when the course may be built. */
export function checkContent(files: ContentFiles): ContentProblem[] {
  const { content, problems } = loadContent(files);
  // Laws across files speak of what is there; while shapes are broken they would only repeat the same fault.
  const all = problems.length > 0 ? problems : checkLaws(content);
  return all.toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function checkLaws(content: Content): ContentProblem[] {
  const known = collectIds(content);
  return [
    ...checkUniqueIds(content),
    ...checkOutline(content),
    ...[...content.lessons].flatMap(([id, twins]) => checkLesson(id, twins, known)),
    ...checkQuizzes(content, known),
    ...checkBank(content.quizzes.flatMap(({ data }) => data.items)).map((message) => ({
      file: 'content/quizzes',
      message,
    })),
    ...content.practices.flatMap((practice) => locate(practice, checkPractice(practice.id, practice.data))),
    ...checkCoverage(content),
    ...checkEmbedded(content, 'Practice', content.practices),
    ...checkEmbedded(content, 'Figure', content.figures),
    ...content.figures.flatMap((figure) => checkFigureFile(figure, known)),
    ...content.scenarios.flatMap((scenario) => checkScenarioFile(scenario, known)),
    ...content.questions.flatMap((question) => checkQuestionFile(question, known)),
    ...checkQuestionOrder(content.questions),
    ...allYaml(content).flatMap((loaded) => locate(loaded, checkDataPunctuation(loaded.data))),
  ];
}

function allYaml({
  course,
  opening,
  modules,
  practices,
  figures,
  quizzes,
  scenarios,
  questions,
  glossary,
  facts,
  misconceptions,
}: Content) {
  const single = [course, opening, glossary, facts, misconceptions].filter((loaded) => loaded !== undefined);
  return [...single, ...modules, ...practices, ...figures, ...quizzes, ...scenarios, ...questions];
}

interface KnownIds {
  readonly objectives: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly misconceptions: ReadonlySet<string>;
  readonly practices: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Figure id → the facts it rests on. */
  readonly figureFacts: ReadonlyMap<string, readonly string[]>;
  readonly quizzes: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
  /** `lesson` and `lesson#heading`. */
  readonly sections: ReadonlySet<string>;
}

function collectIds(content: Content): KnownIds {
  const ids = (list: readonly { id: string }[] | undefined) => new Set((list ?? []).map(({ id }) => id));
  return {
    objectives: ids(content.modules.flatMap(({ data }) => data.objectives)),
    facts: ids(content.facts?.data),
    terms: ids(content.glossary?.data),
    misconceptions: ids(content.misconceptions?.data),
    practices: ids(content.practices),
    figures: ids(content.figures),
    figureFacts: new Map(content.figures.map(({ id, data }) => [id, data.facts])),
    quizzes: ids(content.quizzes),
    modules: ids(content.modules),
    sections: new Set(
      [...content.lessons].flatMap(([id, { zh, en }]) => [
        id,
        ...(zh?.embeds ?? en?.embeds ?? [])
          .filter(({ component }) => component === 'Heading')
          .map((each) => `${id}#${each.id}`),
      ]),
    ),
  };
}

function problemAt(loaded: Loaded<unknown>, path: ContentPath, message: string): ContentProblem {
  return { file: loaded.file, line: loaded.lineOf(path), message };
}

function locate(loaded: Loaded<unknown>, problems: readonly LawProblem[]): ContentProblem[] {
  return problems.map(({ path, message }) => problemAt(loaded, path, message));
}

function checkUniqueIds(content: Content): ContentProblem[] {
  const lists: [Loaded<readonly { id: string }[]> | undefined, string][] = [
    [content.facts, 'fact'],
    [content.glossary, 'term'],
    [content.misconceptions, 'misconception'],
  ];
  const problems = lists.flatMap(([loaded, kind]) => {
    if (!loaded) return [];
    return repeated(loaded.data.map(({ id }) => id)).map(({ id, index }) =>
      problemAt(
        loaded,
        [index, 'id'],
        `${kind} ${id} is written twice; ids are unique, rename or remove one`,
      ),
    );
  });
  const homes = new Map<string, string>();
  for (const module of content.modules) {
    const ids = [
      ...module.data.objectives.map(({ id }, index) => ({
        kind: 'objective',
        id,
        path: ['objectives', index, 'id'],
      })),
      ...module.data.lessons.map(({ id }, index) => ({ kind: 'lesson', id, path: ['lessons', index, 'id'] })),
    ];
    for (const { kind, id, path } of ids) {
      const home = homes.get(`${kind} ${id}`);
      if (home !== undefined) {
        problems.push(
          problemAt(module, path, `${kind} ${id} stands in module ${home} too; ids are unique, rename one`),
        );
      }
      homes.set(`${kind} ${id}`, module.id);
    }
  }
  return problems;
}

function repeated(ids: readonly string[]): { id: string; index: number }[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [{ id, index }] : []));
}

/** The one quiz without lesson or module of its name: cases over several modules, for the final assessment. */
const examCases = 'exam-cases';

function checkOutline(content: Content): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const { course } = content;
  const modules = new Set(content.modules.map(({ id }) => id));
  const listed = new Set(course?.data.modules);
  course?.data.modules.forEach((id, index) => {
    if (!modules.has(id)) {
      problems.push(
        problemAt(course, ['modules', index], `course names module ${id}; write content/modules/${id}.yaml`),
      );
    }
  });
  const scenarios = new Set(content.scenarios.map(({ id }) => id));
  const quizzes = new Set(content.quizzes.map(({ id }) => id));
  const lessonsInOutline = new Set<string>();
  for (const module of content.modules) {
    if (!listed.has(module.id)) {
      problems.push(
        problemAt(module, [], `module ${module.id} is not in content/course.yaml; add it to modules`),
      );
    }
    if (!quizzes.has(module.id)) {
      problems.push(
        problemAt(module, [], `module ${module.id} has no quiz; write content/quizzes/${module.id}.yaml`),
      );
    }
    module.data.scenarios.forEach((id, index) => {
      if (scenarios.has(id)) return;
      const message = `module ${module.id}: scenario ${id} does not exist; write content/scenarios/${id}.yaml`;
      problems.push(problemAt(module, ['scenarios', index], message));
    });
    const objectives = new Set(module.data.objectives.map(({ id }) => id));
    module.data.lessons.forEach((lesson, index) => {
      lessonsInOutline.add(lesson.id);
      const twins = content.lessons.get(lesson.id);
      for (const locale of locales) {
        if (twins?.[locale]) continue;
        const message = `lesson ${lesson.id} has no ${locale} text; write content/lessons/${lesson.id}/${locale}.mdx`;
        problems.push(problemAt(module, ['lessons', index, 'id'], message));
      }
      if (!quizzes.has(lesson.id)) {
        const message = `lesson ${lesson.id} has no check; write content/quizzes/${lesson.id}.yaml`;
        problems.push(problemAt(module, ['lessons', index, 'id'], message));
      }
      lesson.objectives.forEach((id, position) => {
        if (objectives.has(id)) return;
        const message = `lesson ${lesson.id}: objective ${id} is not one of module ${module.id}; use ${[...objectives].join(', ')}`;
        problems.push(problemAt(module, ['lessons', index, 'objectives', position], message));
      });
    });
  }
  for (const [id, twins] of content.lessons) {
    if (lessonsInOutline.has(id)) continue;
    const file = Object.values(twins)[0]?.file ?? `content/lessons/${id}`;
    problems.push({ file, message: `lesson ${id} is in no module; add it to the lessons of one` });
  }
  const homes = new Set([...modules, ...lessonsInOutline, examCases]);
  for (const quiz of content.quizzes) {
    if (homes.has(quiz.id)) continue;
    problems.push(
      problemAt(quiz, [], `quiz ${quiz.id} belongs to no lesson or module of that name; rename or remove it`),
    );
  }
  const linked = new Set(content.modules.flatMap(({ data }) => data.scenarios));
  for (const scenario of content.scenarios) {
    if (linked.has(scenario.id)) continue;
    const message = `scenario ${scenario.id} opens after no module; add it to the scenarios of one`;
    problems.push(problemAt(scenario, [], message));
  }
  return problems;
}

type Twins = Readonly<Partial<Record<Locale, ParsedLesson>>>;

function checkLesson(id: string, twins: Twins, known: KnownIds): ContentProblem[] {
  const lessons = Object.values(twins);
  return [
    ...lessons.flatMap((lesson) => [
      ...checkEmbeds(id, lesson, known),
      ...checkLessonFigures(lesson),
      ...checkLanguage(lesson, lesson === twins.zh ? 'zh' : 'en'),
      ...(lesson === twins.zh ? checkLessonPunctuation(lesson) : []),
    ]),
    ...(twins.zh && twins.en ? checkTwins(id, twins.zh, twins.en) : []),
  ];
}

const targets: Partial<Record<LessonComponent, [Exclude<keyof KnownIds, 'figureFacts'>, string]>> = {
  Fact: ['facts', 'content/facts.yaml'],
  Term: ['terms', 'content/glossary.yaml'],
  Trap: ['misconceptions', 'content/misconceptions.yaml'],
  Practice: ['practices', 'content/practices/'],
  Figure: ['figures', 'content/figures/'],
  Quiz: ['quizzes', 'content/quizzes/'],
};

function checkEmbeds(id: string, lesson: ParsedLesson, known: KnownIds): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const embed of lesson.embeds) {
    const [list, home] = targets[embed.component] ?? [];
    if (list !== undefined && !known[list].has(embed.id)) {
      const message = `lesson ${id}: <${embed.component} id="${embed.id}"> names nothing in ${home ?? ''}; write it there or mend the id`;
      problems.push({ file: lesson.file, line: embed.line, message });
    }
  }
  // The mark in a figure's caption opens the note that the lesson's own mark brings to the page.
  const marked = new Set(
    lesson.embeds.filter(({ component }) => component === 'Fact').map((each) => each.id),
  );
  for (const { component, id: figure, line } of lesson.embeds) {
    if (component !== 'Figure') continue;
    for (const fact of known.figureFacts.get(figure) ?? []) {
      if (marked.has(fact)) continue;
      const message = `lesson ${id}: figure ${figure} rests on ${fact}; mark it in the text, too: <Fact id="${fact}" />`;
      problems.push({ file: lesson.file, line, message });
    }
  }
  const headings = lesson.embeds.filter(({ component }) => component === 'Heading');
  for (const { id: heading, index } of repeated(headings.map((each) => each.id))) {
    const message = `lesson ${id}: heading ${heading} is written twice; ids are unique in a lesson`;
    problems.push({ file: lesson.file, line: headings[index]?.line ?? 1, message });
  }
  const quizzes = lesson.embeds.filter(({ component }) => component === 'Quiz');
  if (quizzes.length !== 1 || quizzes[0]?.id !== id) {
    const message = `lesson ${id} must embed its check once; end it with <Quiz id="${id}" />`;
    problems.push({ file: lesson.file, line: quizzes.at(-1)?.line ?? 1, message });
  }
  return problems;
}

function checkTwins(id: string, zh: ParsedLesson, en: ParsedLesson): ContentProblem[] {
  const names = (lesson: ParsedLesson) =>
    lesson.embeds.map((embed: Embed) => `<${embed.component} id="${embed.id}">`);
  const [chinese, english] = [names(zh), names(en)];
  const index = chinese.findIndex((name, position) => name !== english[position]);
  const differs = index === -1 ? (english.length > chinese.length ? chinese.length : -1) : index;
  if (differs === -1) return [];
  const message = `lesson ${id}: embed ${String(differs + 1)} is ${chinese[differs] ?? 'nothing'} in zh.mdx but ${english[differs] ?? 'nothing'} in en.mdx; both languages embed the same in the same order`;
  return [{ file: en.file, line: en.embeds[differs]?.line ?? en.embeds.at(-1)?.line ?? 1, message }];
}

function checkQuizzes(content: Content, known: KnownIds): ContentProblem[] {
  const homes = new Map<string, string>();
  return content.quizzes.flatMap((quiz) => {
    const problems = locate(quiz, checkQuiz(quiz.id, quiz.data));
    quiz.data.items.forEach((item, index) => {
      const report = (field: string, message: string) =>
        problems.push(
          problemAt(quiz, ['items', index, field], `quiz ${quiz.id}, item ${item.id}: ${message}`),
        );
      const home = homes.get(item.id);
      if (home !== undefined && home !== quiz.id) {
        report('id', `stands in quiz ${home} too; item ids are unique in the course, rename one`);
      }
      homes.set(item.id, quiz.id);
      if (quiz.id === examCases && !item.situation) {
        report('situation', 'has no situation; every item of the exam cases tells its case, write it');
      }
      if (!known.objectives.has(item.objective)) {
        report(
          'objective',
          `objective ${item.objective} is in no module; use one of ${[...known.objectives].join(', ')}`,
        );
      }
      if (!known.sections.has(item.section)) {
        report(
          'section',
          `section ${item.section} is no lesson or heading; mend it, or add <Heading id="…"> to the lesson`,
        );
      }
      for (const fact of item.facts ?? []) {
        if (!known.facts.has(fact))
          report('facts', `fact ${fact} is not in content/facts.yaml; write it there`);
      }
      for (const misconception of findMisconceptions(item)) {
        if (known.misconceptions.has(misconception)) continue;
        report(
          'options',
          `misconception ${misconception} is not in content/misconceptions.yaml; use one that is`,
        );
      }
    });
    return problems;
  });
}

/** Every `misconception: mc-…` anywhere inside a value. */
function findMisconceptions(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findMisconceptions);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'misconception' && typeof inner === 'string' ? [inner] : findMisconceptions(inner),
  );
}

/** Practices and figures live in lessons only, so one that no lesson shows is forgotten or misnamed. */
function checkEmbedded(
  content: Content,
  component: 'Practice' | 'Figure',
  entries: readonly Loaded<unknown>[],
): ContentProblem[] {
  const embedded = new Set(
    [...content.lessons.values()]
      .flatMap(({ zh, en }) => [...(zh?.embeds ?? []), ...(en?.embeds ?? [])])
      .filter((embed) => embed.component === component)
      .map(({ id }) => id),
  );
  return entries
    .filter(({ id }) => !embedded.has(id))
    .map((entry) => {
      const message = `${component.toLowerCase()} ${entry.id} is in no lesson; write <${component} id="${entry.id}" /> where it belongs`;
      return problemAt(entry, [], message);
    });
}

function checkFigureFile(figure: Content['figures'][number], known: KnownIds): ContentProblem[] {
  const unknown = figure.data.facts.flatMap((fact, index) => {
    if (known.facts.has(fact)) return [];
    const message = `figure ${figure.id}: fact ${fact} is not in content/facts.yaml; write it there`;
    return [problemAt(figure, ['facts', index], message)];
  });
  return [...locate(figure, checkFigure(figure.id, figure.data)), ...unknown];
}

function checkScenarioFile(scenario: Content['scenarios'][number], known: KnownIds): ContentProblem[] {
  const problems = locate(scenario, checkScenario(scenario.id, scenario.data));
  for (const misconception of new Set(findMisconceptions(scenario.data))) {
    if (known.misconceptions.has(misconception)) continue;
    const message = `scenario ${scenario.id}: misconception ${misconception} is not in content/misconceptions.yaml; use one that is`;
    problems.push(problemAt(scenario, [], message));
  }
  return problems;
}

function checkQuestionFile(question: Content['questions'][number], known: KnownIds): ContentProblem[] {
  const { id, data } = question;
  const problems = locate(question, checkQuestion(id, data));
  const report = (path: ContentPath, message: string) =>
    problems.push(problemAt(question, path, `question ${id}: ${message}`));
  if (!known.modules.has(data.module)) {
    report(['module'], `module ${data.module} does not exist; use one of ${[...known.modules].join(', ')}`);
  }
  if (!known.sections.has(data.section)) {
    report(['section'], `section ${data.section} is no lesson or heading; mend it`);
  }
  data.facts?.forEach((fact, index) => {
    if (!known.facts.has(fact))
      report(['facts', index], `fact ${fact} is not in content/facts.yaml; write it there`);
  });
  return problems;
}

function checkQuestionOrder(questions: Content['questions']): ContentProblem[] {
  const taken = new Map<string, string>();
  return questions.flatMap((question) => {
    const { module, order } = question.data;
    const place = `${module} ${String(order)}`;
    const other = taken.get(place);
    taken.set(place, question.id);
    if (other === undefined) return [];
    const message = `question ${question.id}: ${other} is number ${String(order)} of module ${module}, too; give each a number of its own`;
    return [problemAt(question, ['order'], message)];
  });
}

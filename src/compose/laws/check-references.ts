// Laws of what points at something elsewhere: items, figures, scenarios and questions name what exists.
import { checkFigure } from '../../lesson/check-figure.ts';
import { checkQuiz } from '../../quiz/check-quiz.ts';
import { checkQuestion } from '../../reflection/check-question.ts';
import { checkScenario } from '../../scenario/check-scenario.ts';
import { examCases } from '../exam-pool.ts';
import type { Content } from '../load-content.ts';
import type { ContentPath, ContentProblem } from '../problem.ts';
import type { KnownIds } from './known-ids.ts';
import { locate, problemAt } from './report.ts';

export function checkQuizzes(content: Content, known: KnownIds): ContentProblem[] {
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

export function checkFigureFile(figure: Content['figures'][number], known: KnownIds): ContentProblem[] {
  const unknown = figure.data.facts.flatMap((fact, index) => {
    if (known.facts.has(fact)) return [];
    const message = `figure ${figure.id}: fact ${fact} is not in content/facts.yaml; write it there`;
    return [problemAt(figure, ['facts', index], message)];
  });
  return [...locate(figure, checkFigure(figure.id, figure.data)), ...unknown];
}

export function checkScenarioFile(scenario: Content['scenarios'][number], known: KnownIds): ContentProblem[] {
  const problems = locate(scenario, checkScenario(scenario.id, scenario.data));
  for (const misconception of new Set(findMisconceptions(scenario.data))) {
    if (known.misconceptions.has(misconception)) continue;
    const message = `scenario ${scenario.id}: misconception ${misconception} is not in content/misconceptions.yaml; use one that is`;
    problems.push(problemAt(scenario, [], message));
  }
  return problems;
}

export function checkQuestionFile(question: Content['questions'][number], known: KnownIds): ContentProblem[] {
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

export function checkQuestionOrder(questions: Content['questions']): ContentProblem[] {
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

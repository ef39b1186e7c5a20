// Laws of classroom activities that look beyond their own file: every module has one, and what it points at is the module's.
import { checkActivity } from '../../classroom/check-activity.ts';
import type { Content } from '../load-content.ts';
import type { ContentPath, ContentProblem } from '../problem.ts';
import { locate, problemAt } from './report.ts';

/** A course may do without activities; once it has some, every module has one. */
export function checkActivities(content: Content): ContentProblem[] {
  if (content.activities.length === 0) return [];
  const written = new Set(content.activities.map(({ id }) => id));
  const missing = content.modules
    .filter(({ id }) => !written.has(id))
    .map((module) =>
      problemAt(
        module,
        [],
        `module ${module.id} has no activity; write content/activities/${module.id}.yaml`,
      ),
    );
  const found = content.activities.flatMap((activity) => checkActivityFile(activity, content));
  return [...missing, ...found];
}

function checkActivityFile(activity: Content['activities'][number], content: Content): ContentProblem[] {
  const { id, data } = activity;
  const module = content.modules.find((each) => each.id === id);
  if (!module) {
    return [problemAt(activity, [], `activity ${id} belongs to no module of that name; rename or remove it`)];
  }
  const problems = locate(activity, checkActivity(id, data));
  const report = (path: ContentPath, message: string) =>
    problems.push(problemAt(activity, path, `activity ${id}: ${message}`));
  const items = content.quizzes.find((quiz) => quiz.id === id)?.data.items ?? [];
  data.votes.forEach((vote, index) => {
    const kind = items.find((item) => item.id === vote)?.kind;
    if (kind === undefined) {
      report(['votes', index], `item ${vote} is not in content/quizzes/${id}.yaml; use one that is`);
    } else if (kind !== 'single' && kind !== 'true-false') {
      report(['votes', index], `item ${vote} is ${kind}; a show of hands needs single or true-false`);
    }
  });
  data.discussion.forEach((question, index) => {
    if (content.questions.find((each) => each.id === question)?.data.module === id) return;
    report(['discussion', index], `question ${question} is no question of module ${id}; use one of its own`);
  });
  const lessons = module.data.lessons.map((lesson) => lesson.id);
  if (!lessons.includes(data.case)) {
    report(['case'], `lesson ${data.case} is not in module ${id}; use one of ${lessons.join(', ')}`);
  }
  data.cardSets.forEach(({ practice }, index) => {
    const kind = content.practices.find((each) => each.id === practice)?.data.kind;
    if (practice === undefined || kind === 'sort' || kind === 'match') return;
    report(
      ['cardSets', index, 'practice'],
      `practice ${practice} has no cards to print; use a sort or a match`,
    );
  });
  return problems;
}

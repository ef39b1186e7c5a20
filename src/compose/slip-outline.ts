// The outline that the places in a result slip point at (`mastery/result-slip.ts`): one for who writes and who reads.
import { getCollection } from 'astro:content';
import type { SlipOutline } from '../mastery/result-slip.ts';
import { contentRevision } from './content-revision.ts';
import { listExamItems } from './exam-pool.ts';
import { readEntry, readModules } from './read-course.ts';

export async function readSlipOutline(): Promise<SlipOutline> {
  const course = await readModules();
  const exam = await readEntry('exam', 'exam');
  const modules = course.map(({ id, lessons }) => ({ id, lessons: lessons.map((lesson) => lesson.id) }));
  const simulations = await Promise.all(
    course
      .flatMap(({ scenarios }) => scenarios)
      .map(async (id) => ({
        id,
        outcomes: (await readEntry('scenarios', id)).outcomes.map((outcome) => outcome.id),
      })),
  );
  const domains = exam.domains.map(({ id }) => id);
  const homeOf = new Map(exam.domains.flatMap(({ id, modules }) => modules.map((module) => [module, id])));
  const domainOf = Object.fromEntries(
    listExamItems(exam, course, await getCollection('quizzes')).map(({ module, item }) => [
      item.id,
      homeOf.get(module) ?? '',
    ]),
  );
  const ids = { modules, simulations, domains };
  return { revision: contentRevision(ids), ...ids, domainOf };
}

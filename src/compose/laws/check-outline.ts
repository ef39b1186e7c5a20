// Laws of the outline: everything is named once, listed once, and there.
import { locales } from '../../i18n/locale.ts';
import { examCases } from '../exam-pool.ts';
import type { Content, Loaded } from '../load-content.ts';
import type { ContentProblem } from '../problem.ts';
import { problemAt, repeated } from './report.ts';

export function checkUniqueIds(content: Content): ContentProblem[] {
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
  return [...problems, ...checkAliases(content)];
}

/** A former id names one lesson, and nothing that is still there: else a record could not be followed. */
function checkAliases(content: Content): ContentProblem[] {
  const live = new Map<string, string>([
    ...content.quizzes.map(({ id }): [string, string] => [id, 'quiz']),
    ...content.modules.map(({ id }): [string, string] => [id, 'module']),
    ...content.modules.flatMap(({ data }) => data.lessons.map(({ id }): [string, string] => [id, 'lesson'])),
  ]);
  const taken = new Map<string, string>();
  return content.modules.flatMap((module) =>
    module.data.lessons.flatMap((lesson, index) =>
      lesson.aliases.flatMap((alias, place) => {
        const kind = live.get(alias);
        const other = taken.get(alias);
        taken.set(alias, lesson.id);
        const path = ['lessons', index, 'aliases', place];
        if (kind !== undefined) {
          const message = `lesson ${lesson.id}: alias ${alias} is the id of a ${kind} that is still there; an alias is an id no longer used, remove it`;
          return [problemAt(module, path, message)];
        }
        if (other === undefined) return [];
        const message = `lesson ${lesson.id}: alias ${alias} is one of lesson ${other} already; work done under it can count for one only, remove it here`;
        return [problemAt(module, path, message)];
      }),
    ),
  );
}

export function checkOutline(content: Content): ContentProblem[] {
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

// Laws of lessons: what a text embeds exists, twins embed the same, every part has a place.
import type { Locale } from '../../i18n/locale.ts';
import { checkLanguage, checkLessonFigures, checkLessonPunctuation } from '../check-prose.ts';
import type { Content, Loaded } from '../load-content.ts';
import type { Embed, LessonComponent, ParsedLesson } from '../parse-lesson.ts';
import type { ContentProblem } from '../problem.ts';
import type { KnownIds } from './known-ids.ts';
import { problemAt, repeated } from './report.ts';

type Twins = Readonly<Partial<Record<Locale, ParsedLesson>>>;

export function checkLesson(id: string, twins: Twins, known: KnownIds): ContentProblem[] {
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

/** Practices and figures live in lessons only, so one that no lesson shows is forgotten or misnamed. */
export function checkEmbedded(
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

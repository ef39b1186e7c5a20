// The laws of one quiz that its shape cannot say. Whether objectives, lesson sections, facts and misconceptions exist is
// checked where all content meets. Messages are for authors: quiz, item, what is wrong, the mend.
import { checkItem } from './check-item.ts';
import { repeated, type Finding } from './findings.ts';
import type { Item, Quiz } from './schema.ts';

export interface QuizProblem {
  /** Into the file as parsed, so that the caller can name the line. */
  readonly path: readonly (string | number)[];
  /** `quiz fairness, item process: key "c" names no option; write one of a, b, d` */
  readonly message: string;
}

/**
 * Every broken law of a quiz, in the order of the file; empty when all hold.
 * @param id the quiz's id, which is its file's name
 */
export function checkQuiz(id: string, quiz: Quiz): QuizProblem[] {
  const ofQuiz = [...checkItemIds(quiz), ...checkDraw(quiz)];
  const ofItems = quiz.items.flatMap((item, index) =>
    [...checkItem(item), ...checkOptionTexts(item)].map(({ path, says }) => ({
      path: ['items', index, ...path],
      message: `quiz ${id}, item ${item.id}: ${says}`,
    })),
  );
  return [...ofQuiz.map(({ path, says }) => ({ path, message: `quiz ${id}: ${says}` })), ...ofItems];
}

function checkItemIds({ items }: Quiz): Finding[] {
  return repeated(items.map((item) => item.id)).map(({ id, index }) => ({
    path: ['items', index, 'id'],
    says: `a second item is called "${id}"; give it an id of its own`,
  }));
}

function checkDraw({ draw, items }: Quiz): Finding[] {
  if (draw === undefined || draw <= items.length) return [];
  const size = String(items.length);
  return [
    { path: ['draw'], says: `draw is ${String(draw)}, but there are ${size} items; write ${size} or less` },
  ];
}

/** Options are shuffled, so none may speak of “the above”; and no two may read the same. */
function checkOptionTexts(item: Item): Finding[] {
  if (!('options' in item)) return [];
  const leaning = item.options.flatMap(({ text }, index) =>
    /\b(all|none|both|any) of (the )?(above|these)\b/i.test(text.en) ||
    /以上(都|皆|均|全|各|选项|答案)|^(都|全)(不?对|选)$/.test(text.zh)
      ? [
          {
            path: ['options', index, 'text'],
            says: `“${text.en}” leans on the other options, and options are shuffled; use kind multiple or write an option of its own`,
          },
        ]
      : [],
  );
  const twins = (['zh', 'en'] as const).flatMap((locale) =>
    repeated(item.options.map(({ text }) => text[locale])).map(({ id, index }) => ({
      path: ['options', index, 'text', locale],
      says: `a second option reads “${id}”; word it differently`,
    })),
  );
  return [...leaning, ...twins];
}

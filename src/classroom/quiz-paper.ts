// A quiz on paper: which items, in which order for each version, and the key in letters. The paper itself is made of public
// items, so that nothing of the key can stray into it.
import { keyResponse } from '../quiz/key-response.ts';
import type { LocalizedItem } from '../quiz/item.ts';
import { publicItem, type PublicItem } from '../quiz/public-item.ts';
import { arrange, shuffle } from '../quiz/shuffle.ts';

export const paperVersions = ['A', 'B'] as const;
export type PaperVersion = (typeof paperVersions)[number];

export interface KeyLine {
  readonly id: string;
  /** Letters, words or a number: what the learner should have written. */
  readonly answer: string;
  /** Why, where one thing is right. */
  readonly rationale: string | undefined;
}

/** A, B, C … of a place from 0. */
export function letterOf(place: number): string {
  return place < 0 ? '–' : String.fromCharCode(65 + place);
}

/** How many items a paper asks: as many as the quiz draws for a test, else a dozen at most. */
export function paperLength(quiz: {
  readonly draw?: number | undefined;
  readonly items: readonly unknown[];
}): number {
  return quiz.draw ?? Math.min(12, quiz.items.length);
}

function seedOf(quizId: string, version: PaperVersion): string {
  return `paper/${quizId}/${version}`;
}

/** The same items in both versions, drawn from the quiz's id; their order and that of their options differ. */
export function paperItems(
  items: readonly LocalizedItem[],
  quizId: string,
  count: number,
  version: PaperVersion,
): LocalizedItem[] {
  const ids = shuffle(
    items.map(({ id }) => id),
    `paper/${quizId}`,
  ).slice(0, count);
  const order = shuffle(ids, seedOf(quizId, version));
  return arrange(
    items.filter(({ id }) => ids.includes(id)),
    order,
  );
}

/** What is printed on the paper. */
export function paperOf(
  items: readonly LocalizedItem[],
  quizId: string,
  version: PaperVersion,
): PublicItem<string>[] {
  return items.map((item) => publicItem(item, seedOf(quizId, version)));
}

/** What is printed on the key, in the letters of that version. */
export function keyLine(
  item: LocalizedItem,
  quizId: string,
  version: PaperVersion,
  words: {
    readonly trueWord: string;
    readonly falseWord: string;
    readonly best: string;
    readonly worst: string;
  },
): KeyLine {
  const shown = publicItem(item, seedOf(quizId, version));
  const response = keyResponse(item);
  const letter = (id: string) => letterOf(shown.options.findIndex((option) => option.id === id));
  const line = (answer: string, rationale?: string): KeyLine => ({ id: item.id, answer, rationale });
  switch (item.kind) {
    case 'single':
      return line(letter(item.key), item.options.find(({ id }) => id === item.key)?.rationale);
    case 'multiple':
      return line(item.key.map(letter).sort().join(' '));
    case 'true-false':
      return line(item.key ? words.trueWord : words.falseWord, item.rationale[item.key ? 'true' : 'false']);
    case 'numeric': {
      const within = item.tolerance > 0 ? ` ±${String(item.tolerance)}` : '';
      return line(`${String(item.key)}${within} ${item.unit ?? ''}`.trim(), item.rationale);
    }
    case 'ordering':
      return line((response.order ?? []).map(letter).join(' '));
    case 'matching':
      return line(
        shown.prompts.map(({ id }, row) => `${String(row + 1)}${letter(item.key[id] ?? '')}`).join(' '),
      );
    case 'categorize': {
      const category = (id: string) => letterOf(shown.categories.findIndex((each) => each.id === id));
      return line(
        shown.options.map(({ id }, row) => `${String(row + 1)}${category(item.key[id] ?? '')}`).join(' '),
      );
    }
    case 'best-worst': {
      const { best = '', worst = '' } = response.pairs ?? {};
      return line(`${words.best} ${letter(best)} · ${words.worst} ${letter(worst)}`);
    }
  }
}

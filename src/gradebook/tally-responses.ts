// What the class gave for one item: how often each option, pair, order or number, and which belief stands behind it.
import type { BookItem } from './content.ts';
import type { GivenItem } from './read-learner.ts';

export interface TallyLine {
  readonly text: string;
  readonly isKey: boolean;
  /** Misconception id, or the author's name of the mistake. */
  readonly mistake?: string | undefined;
  readonly count: number;
  /** Of these, how many were sure. */
  readonly sure: number;
}

export interface TallyGroup {
  /** What was asked for, where an item asks several things; '' where it asks one. */
  readonly label: string;
  readonly lines: readonly TallyLine[];
}

export interface Tally {
  readonly people: number;
  readonly blank: number;
  /** Responses to another edition of the item. */
  readonly otherEdition: number;
  readonly groups: readonly TallyGroup[];
}

type Given = Readonly<Record<string, unknown>>;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** How many different orders or numbers are told one by one. */
const listed = 8;

/** @param given the responses of the class to this item, one a person */
export function tallyResponses(item: BookItem, given: readonly GivenItem[]): Tally {
  const answered = given.filter(({ response }) => typeof response === 'object' && response !== null);
  return {
    people: given.length,
    blank: given.length - answered.length,
    otherEdition: given.filter(({ revision }) => revision !== undefined && revision !== item.revision).length,
    groups: groupsOf(item, answered),
  };
}

function groupsOf(item: BookItem, answered: readonly GivenItem[]): TallyGroup[] {
  if (item.rows) {
    return item.rows.map((row) => ({
      label: row.text,
      lines: linesOf(
        item,
        answered,
        row.key,
        ({ pairs }) => [(pairs as Given | null | undefined)?.[row.id]],
        true,
      ),
    }));
  }
  if (item.kind === 'ordering') {
    const told = (order: readonly string[]) =>
      order.map((id) => item.options.find((option) => option.id === id)?.text ?? id).join(' → ');
    return [{ label: '', lines: distinct(answered, ({ order }) => told(texts(order)), told(item.key)) }];
  }
  if (item.kind === 'numeric') {
    return [
      {
        label: '',
        lines: distinct(answered, ({ text }) => (typeof text === 'string' ? text.trim().slice(0, 40) : '')),
      },
    ];
  }
  return [{ label: '', lines: linesOf(item, answered, item.key, ({ picks }) => texts(picks)) }];
}

/** One line an option, in the item's order. */
function linesOf(
  item: BookItem,
  answered: readonly GivenItem[],
  key: readonly string[],
  picksOf: (response: Given) => readonly unknown[],
  onlyUsed = false,
): TallyLine[] {
  const lines = item.options.map(({ id, text, mistake }) => {
    const takers = answered.filter(({ response }) => picksOf(response as Given).includes(id));
    const isKey = key.includes(id);
    return {
      text,
      isKey,
      mistake: isKey ? undefined : mistake,
      count: takers.length,
      sure: takers.filter(({ confidence }) => confidence === 'sure').length,
    };
  });
  return onlyUsed ? lines.filter(({ count, isKey }) => count > 0 || isKey) : lines;
}

/** One line a different response, most frequent first. */
function distinct(
  answered: readonly GivenItem[],
  tell: (response: Given) => string,
  key?: string,
): TallyLine[] {
  const found = new Map<string, { count: number; sure: number; isKey: boolean }>();
  for (const { response, raw, max, confidence } of answered) {
    const text = tell(response as Given);
    const line = found.get(text) ?? {
      count: 0,
      sure: 0,
      isKey: key === undefined ? raw >= max : text === key,
    };
    line.count += 1;
    if (confidence === 'sure') line.sure += 1;
    found.set(text, line);
  }
  return [...found]
    .map(([text, line]) => ({ text, ...line }))
    .sort((left, right) => right.count - left.count || (left.text < right.text ? -1 : 1))
    .slice(0, listed);
}

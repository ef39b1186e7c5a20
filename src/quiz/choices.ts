// single, multiple and true-false have one thing in common: options to pick from, some of them right. Rules that care for
// nothing else see them so.
import type { AnyItem, ItemOf, LocalizedItem, QuizMessages } from './item.ts';
import { arrange } from './shuffle.ts';

/** Kinds whose response is a list of picks. */
export type ChoiceItem = Extract<AnyItem, { kind: 'single' | 'multiple' | 'true-false' }>;

export function isChoice(item: AnyItem): item is ChoiceItem {
  return item.kind === 'single' || item.kind === 'multiple' || item.kind === 'true-false';
}

/** Ids of the options, in the author's order. */
export function choiceIds(item: ChoiceItem): string[] {
  return item.kind === 'true-false' ? ['true', 'false'] : item.options.map(({ id }) => id);
}

/** Ids of the right ones. */
export function choiceKey(item: ChoiceItem): readonly string[] {
  return item.kind === 'multiple' ? item.key : [String(item.key)];
}

/** Options of an item to pick from, with the words of their ids where the author wrote none. */
export function optionsToPick(
  item: ItemOf<ChoiceItem['kind']>,
  shown: readonly string[],
  messages: QuizMessages,
): { readonly id: string; readonly text: string; readonly rationale: string }[] {
  return item.kind === 'true-false'
    ? (['true', 'false'] as const).map((id) => ({ id, text: messages[id], rationale: item.rationale[id] }))
    : arrange(item.options, shown);
}

type PairItem<Of> = Extract<Of, { kind: 'matching' | 'categorize' }>;
type Element = ItemOf<'categorize'>['options'][number];

/** Rows of a matching or categorize item, and what they can be given. */
export function pairParts(item: PairItem<LocalizedItem>): {
  readonly rows: readonly Element[];
  readonly targets: readonly Pick<Element, 'id' | 'text'>[];
};
/** Of an item in two languages, only the ids. */
export function pairParts(item: PairItem<AnyItem>): {
  readonly rows: readonly Pick<Element, 'id'>[];
  readonly targets: readonly Pick<Element, 'id'>[];
};
export function pairParts(item: PairItem<AnyItem>): object {
  return item.kind === 'matching'
    ? { rows: item.prompts, targets: item.options }
    : { rows: item.options, targets: item.categories };
}

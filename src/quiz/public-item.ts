// An item as a class sees it before the answer is revealed. What an island is given is printed into the page, so this
// copies what may be seen, field by field, and leaves everything else behind.
import type { AnyItem, LocalizedItem } from './item.ts';
import type { Item } from './schema.ts';
import { arrange, displayOrder } from './shuffle.ts';

interface PublicElement<Text> {
  readonly id: string;
  readonly text: Text;
}

/** An item without key, rationales, mistakes, ratings, traps and tolerance. Lists a kind does not have are empty. */
export interface PublicItem<Text> {
  readonly id: string;
  readonly kind: Item['kind'];
  readonly situation?: Text;
  readonly stem: Text;
  readonly prompts: readonly PublicElement<Text>[];
  readonly options: readonly PublicElement<Text>[];
  readonly categories: readonly PublicElement<Text>[];
  readonly unit?: Text;
}

/**
 * The public copy of an item. Options come shuffled by the seed, for authors like to write the key first.
 * Ids stay as they are: an id that tells the answer (`right-one`) tells it here too.
 */
export function publicItem(item: LocalizedItem, seed: string): PublicItem<string>;
export function publicItem(item: Item, seed: string): PublicItem<Item['stem']>;
export function publicItem(item: AnyItem, seed: string): PublicItem<unknown> {
  const order = displayOrder(item, seed);
  const bare = (elements: readonly PublicElement<unknown>[]): PublicElement<unknown>[] =>
    elements.map(({ id, text }) => ({ id, text }));
  return {
    id: item.id,
    kind: item.kind,
    ...(item.situation !== undefined && { situation: item.situation }),
    stem: item.stem,
    prompts: 'prompts' in item ? bare(item.prompts) : [],
    options: 'options' in item ? arrange(bare(item.options), order) : [],
    categories: 'categories' in item ? bare(item.categories) : [],
    ...('unit' in item && item.unit !== undefined && { unit: item.unit }),
  };
}

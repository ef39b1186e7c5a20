// The order in which options and items are shown: made from a seed, so that it survives reload and language switch.
import type { AnyItem } from './item.ts';

/** A 32-bit hash whose bits all depend on all characters (FNV-1a with the finish of MurmurHash 3). */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * The same list in an order that depends on seed and ids alone. Each id is ranked by its own hash, so the order in
 * which the author wrote them does not show, and an added or removed option leaves the others as they were.
 */
export function shuffle(ids: readonly string[], seed: string): string[] {
  const rank = new Map(ids.map((id) => [id, hash(`${seed}/${id}`)]));
  return [...ids].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (a < b ? -1 : 1));
}

/** Elements in the order of their ids in a list. */
export function arrange<T extends { readonly id: string }>(
  elements: readonly T[],
  order: readonly string[],
): T[] {
  return [...elements].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/**
 * Ids of the item's options in the order to show them; empty for items without options. An ordering never starts
 * solved: the two steps in front change places if it would.
 */
export function displayOrder(item: AnyItem, seed: string): string[] {
  if (!('options' in item)) return [];
  const order = shuffle(
    item.options.map(({ id }) => id),
    `${seed}/${item.id}`,
  );
  if (item.kind !== 'ordering' || order.some((id, place) => id !== item.key[place])) return order;
  const [first = '', second = '', ...rest] = order;
  return [second, first, ...rest];
}

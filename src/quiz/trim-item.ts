// An item short enough for a test: matching, ordering and categorize items lose what exceeds a number of elements.
import type { Item } from './schema.ts';
import { shuffle } from './shuffle.ts';

/**
 * The item with at most `most` elements (rows of a matching, steps of an ordering, things to sort). Which ones stay depends on
 * the item's id alone, so the same learner meets the same short form again and every result stays comparable. Every category
 * keeps at least one thing, as long as there are no more categories than places; an ordering keeps its order; traps whose
 * steps are gone go too. Other kinds come back as they are.
 */
export function trimItem(item: Item, most: number): Item {
  switch (item.kind) {
    case 'matching': {
      const ids = item.prompts.map(({ id }) => id);
      if (ids.length <= most) return item;
      const stay = new Set(shuffle(ids, item.id).slice(0, most));
      const key = keepKeys(item.key, stay);
      // An option that belonged to a row now gone would have no rationale for being left over.
      const paired = new Set([...Object.values(key), ...unpaired(item)]);
      return {
        ...item,
        prompts: item.prompts.filter(({ id }) => stay.has(id)),
        options: item.options.filter(({ id }) => paired.has(id)),
        key,
      };
    }
    case 'ordering': {
      if (item.key.length <= most) return item;
      const stay = new Set(shuffle(item.key, item.id).slice(0, most));
      return {
        ...item,
        options: item.options.filter(({ id }) => stay.has(id)),
        key: item.key.filter((id) => stay.has(id)),
        ...(item.traps && {
          traps: item.traps.filter(({ early, late }) => stay.has(early) && stay.has(late)),
        }),
      };
    }
    case 'categorize': {
      const ids = item.options.map(({ id }) => id);
      if (ids.length <= most) return item;
      const order = shuffle(ids, item.id);
      const firstOfEach = item.categories.flatMap(
        ({ id }) => order.find((option) => item.key[option] === id) ?? [],
      );
      const stay = new Set([...new Set([...firstOfEach, ...order])].slice(0, most));
      return {
        ...item,
        options: item.options.filter(({ id }) => stay.has(id)),
        key: keepKeys(item.key, stay),
      };
    }
    default:
      return item;
  }
}

/** How many elements a learner has to place; 0 for kinds that `trimItem` leaves alone. */
export function sizeOf(item: Item): number {
  if (item.kind === 'matching') return item.prompts.length;
  return item.kind === 'ordering' || item.kind === 'categorize' ? item.options.length : 0;
}

function keepKeys(key: Readonly<Record<string, string>>, stay: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(Object.entries(key).filter(([id]) => stay.has(id)));
}

/** Options of a matching that belong to no row. */
function unpaired({ options, key }: Extract<Item, { kind: 'matching' }>): string[] {
  const paired = new Set(Object.values(key));
  return options.flatMap(({ id }) => (paired.has(id) ? [] : [id]));
}

// Any sound item and any response whatever, for laws tested with fast-check. Not part of the product.
import fc from 'fast-check';
import { anItem, kinds, words } from './item-builders.ts';
import type { Response } from './response.ts';
import type { Item } from './schema.ts';
import { arrange, shuffle } from './shuffle.ts';

/** Ids of elements, with some that no item knows. */
const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'true', 'false', 'gone', 'o0', 'o1', 'o2');
const anyTarget = fc.constantFrom(
  'x',
  'y',
  'extra',
  'helps',
  'harms',
  'own-it',
  'later',
  'not-me',
  't-o0',
  't-o1',
  'gone',
);
const anyRow = fc.constantFrom('p', 'q', 'm', 'n', 'o', 's', 'best', 'worst', 'o0', 'o1', 'o2', 'gone');
const anyTyping = fc.oneof(
  fc.string(),
  fc.integer().map(String),
  fc.constantFrom('4800', '4,800元', '4790', '400', ''),
);

/** Any response whatever: fitting, unfinished, or made for another kind. */
export const anyResponse: fc.Arbitrary<Response> = fc.record(
  {
    picks: fc.array(anyId),
    pairs: fc.dictionary(anyRow, fc.oneof(anyTarget, anyId)),
    order: fc.array(anyId),
    text: anyTyping,
  },
  { requiredKeys: [] },
);

/**
 * Any sound item, with between two and seven options and any key the laws allow. Texts play no part in scoring and stay
 * small.
 */
export const anyItem: fc.Arbitrary<Item> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    size: fc.integer({ min: 3, max: 7 }),
    draw: fc.infiniteStream(fc.nat()),
  })
  .map(({ kind, size, draw }): Item => {
    const next = (below: number): number => (draw.next().value ?? 0) % below;
    const ids = Array.from({ length: size }, (_, place) => `o${String(place)}`);
    const options = ids.map((id) => ({ id, text: words(id), rationale: words(`why ${id}`) }));
    switch (kind) {
      case 'single':
        return anItem(kind, { options, key: `o${String(next(size))}` });
      case 'multiple': {
        const key = ids.filter(() => next(2) === 0);
        return anItem(kind, { options, key: key.length === 0 || key.length === size ? ['o0'] : key });
      }
      case 'true-false':
        return anItem(kind, { key: next(2) === 0 });
      case 'matching':
        return anItem(kind, {
          prompts: options,
          options: options.map((option) => ({ ...option, id: `t-${option.id}` })),
          key: Object.fromEntries(ids.map((id) => [id, `t-o${String(next(size))}`])),
        });
      case 'ordering': {
        const key = shuffle(ids, String(next(1000)));
        return anItem(kind, { options: arrange(options, [...key].reverse()), key, traps: [] });
      }
      case 'categorize':
        return anItem(kind, {
          options,
          key: Object.fromEntries(ids.map((id) => [id, next(2) === 0 ? 'helps' : 'harms'])),
        });
      case 'numeric':
        return anItem(kind, { key: next(2000) - 1000, tolerance: next(20) / 10, traps: [] });
      case 'best-worst': {
        const ratings = [3, 0, ...ids.slice(2).map(() => next(4))];
        return anItem(kind, {
          options: options.map((option, i) => ({ ...option, rating: ratings[i] ?? 0 })),
        });
      }
    }
  });

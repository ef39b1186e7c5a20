import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkItem } from './check-item.ts';
import { anyItem } from './any-item.ts';
import { keyResponse } from './key-response.ts';
import type { Item } from './schema.ts';
import { scoreResponse } from './score-response.ts';
import { sizeOf, trimItem } from './trim-item.ts';

/** What a law says of an item, wherever in it. */
function faults(item: Item): string[] {
  return [...new Set(checkItem(item).map(({ says }) => says.replace(/"[^"]*"/g, '…')))];
}

test('a short form is still a sound item, and its own key earns the whole point', () => {
  fc.assert(
    fc.property(anyItem, fc.integer({ min: 3, max: 6 }), (item, most) => {
      const short = trimItem(item, most);
      expect(sizeOf(short)).toBeLessThanOrEqual(
        Math.max(most, 'categories' in item ? item.categories.length : 0),
      );
      expect(faults(short)).toEqual(faults(item));
      expect(scoreResponse(short, keyResponse(short))).toEqual({ raw: 1, max: 1 });
      expect(trimItem(short, most)).toEqual(short);
    }),
  );
});

test('an item that is short enough stays what it is', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      expect(trimItem(item, 50)).toBe(item);
    }),
  );
});

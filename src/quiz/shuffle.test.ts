// The order learners see: stable for a seed, fair over seeds, never the solution.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItem } from './any-item.ts';
import { anItem } from './item-builders.ts';
import { displayOrder, shuffle } from './shuffle.ts';

test('the same seed shows the same order, with nothing lost or added', () => {
  fc.assert(
    fc.property(anyItem, fc.string(), (item, seed) => {
      const order = displayOrder(item, seed);
      expect(displayOrder(structuredClone(item), seed)).toEqual(order);
      expect([...order].sort()).toEqual('options' in item ? item.options.map(({ id }) => id).sort() : []);
    }),
  );
});

test('an ordering never starts solved', () => {
  for (let seed = 0; seed < 500; seed++) {
    const item = anItem('ordering', {
      key: ['a', 'b'],
      options: anItem('ordering').options.filter(({ id }) => id < 'c'),
    });
    expect(displayOrder(item, String(seed))).toEqual(['b', 'a']);
  }
});

test('an option taken away leaves the others as they stood', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 }), fc.string(), (ids, seed) => {
      const [gone, ...kept] = ids;
      expect(shuffle(kept, seed)).toEqual(shuffle(ids, seed).filter((id) => id !== gone));
    }),
  );
});

test('over many runs every option stands in every place equally often', () => {
  const runs = 4000;
  const ids = ['a', 'b', 'c', 'd'];
  const counts = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    shuffle(ids, `run-${String(run)}/item`).forEach((id, place) => {
      const cell = id + String(place);
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    });
  }
  expect(counts.size).toBe(16);
  // Expected 1000 in each of the 16 cells, standard deviation 27; five of them is a band no fair shuffle leaves.
  for (const count of counts.values()) expect(Math.abs(count - runs / 4)).toBeLessThan(137);
});

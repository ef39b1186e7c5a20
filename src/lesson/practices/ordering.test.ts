import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, countPlaced, readOrdering, take } from './ordering.ts';
import { shuffleById } from './shuffle-ids.ts';

const steps = ['greet', 'listen', 'agree', 'follow-up'].map((id) => ({ id }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const anIdList = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 12 });

test('taken steps come first, in the order they were taken; taking one again puts it back', () => {
  const ordering = ['agree', 'greet'].reduce(take, readOrdering(undefined));
  expect(ids(arrange(ordering, steps, 'seed')).slice(0, 2)).toEqual(['agree', 'greet']);
  expect(take(ordering, 'agree').order).toEqual(['greet']);
});

test('all in place counts all, a step that no longer exists counts nothing', () => {
  const stored = readOrdering({ order: ['greet', 'gone', 'listen', 'agree', 'follow-up'] });
  expect(countPlaced(arrange(stored, steps, 'seed'), steps)).toBe(4);
});

test('whatever the seed, no step is lost, the steps are never offered solved, and come the same again', () => {
  fc.assert(
    fc.property(anIdList, fc.string(), (names, seed) => {
      const list = names.map((id) => ({ id }));
      const offered = ids(arrange(readOrdering(undefined), list, seed));
      expect([...offered].sort()).toEqual([...names].sort());
      expect(offered).not.toEqual(names);
      expect(ids(arrange(readOrdering(undefined), list, seed))).toEqual(offered);
    }),
  );
});

test('the author’s order does not show in a shuffle', () => {
  fc.assert(
    fc.property(anIdList, fc.string(), (names, seed) => {
      const list = names.map((id) => ({ id }));
      expect(ids(shuffleById([...list].reverse(), seed))).toEqual(ids(shuffleById(list, seed)));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, drawExam, type Blueprint, type PoolItem } from './draw-exam.ts';

const kinds = ['single', 'multiple', 'numeric'] as const;
const levels = ['remember', 'apply', 'analyse'] as const;

/** Two modules with every mixture of kind and level a few times over. */
const pool: PoolItem[] = ['counter', 'phone'].flatMap((module) =>
  kinds.flatMap((kind) =>
    levels.flatMap((bloom) =>
      [1, 2].map((n) => ({ id: `${module}-${kind}-${bloom}-${String(n)}`, module, kind, bloom })),
    ),
  ),
);
const blueprint: Blueprint = {
  modules: { counter: 6, phone: 3 },
  kinds: { single: 5, multiple: 3, numeric: 1 },
  bloom: { remember: 4, apply: 4, analyse: 1 },
};

function drawn(seed: string, from = pool): PoolItem[] {
  return drawExam(from, blueprint, seed).map((id) => from.find((item) => item.id === id)!);
}

test('every draw has the asked number of each module, kind and level, and no item twice', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const items = drawn(seed);
      expect(new Set(items).size).toBe(9);
      expect(items.filter(({ module }) => module === 'counter')).toHaveLength(6);
      expect(distance(items, blueprint)).toBe(0);
    }),
  );
});

test('a seed draws the same items in the same order, whatever order the pool is written in', () => {
  fc.assert(
    fc.property(fc.string(), fc.shuffledSubarray(pool, { minLength: pool.length }), (seed, other) => {
      expect(new Set(drawExam(other, blueprint, seed)).size).toBe(9);
      expect(drawExam(pool, blueprint, seed)).toEqual(drawExam(pool, blueprint, seed));
    }),
  );
});

test('another seed draws other items', () => {
  const draws = new Set(
    Array.from({ length: 20 }, (_, n) => [...drawExam(pool, blueprint, String(n))].sort().join()),
  );
  expect(draws.size).toBeGreaterThan(15);
});

test('a kind the blueprint does not name is never drawn', () => {
  const spare: PoolItem = { id: 'spare', module: 'counter', kind: 'best-worst', bloom: 'apply' };
  for (let n = 0; n < 50; n++)
    expect(drawExam([...pool, spare], blueprint, String(n))).not.toContain('spare');
});

test('a pool that cannot serve the blueprint still gives the numbers per module', () => {
  const onlySingle = pool.filter(({ kind }) => kind === 'single');
  const items = drawn('x', onlySingle);
  expect(items).toHaveLength(9);
  expect(distance(items, blueprint)).toBeGreaterThanOrEqual(4);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lsatKnown, lsatRecomputed, lsatRows } from '../../tests/gradebook/lsat-6.ts';
import { testStatistics, trustOf, type PersonMarks } from './item-statistics.ts';

/** Rows of marks as people's marks of items `a`, `b`, … worth one point each; null where an item was not given. */
function aClass(rows: readonly (readonly (number | null)[])[]): { people: PersonMarks[]; items: string[] } {
  const items = Array.from(rows[0] ?? [], (_, index) => String.fromCharCode(97 + index));
  const people = rows.map((row) =>
    Object.fromEntries(
      row.flatMap((raw, index) => (raw === null ? [] : [[items[index] ?? '', { raw, max: 1 }]])),
    ),
  );
  return { people, items };
}
const read = (rows: readonly (readonly (number | null)[])[]) => {
  const { people, items } = aClass(rows);
  return testStatistics(people, items);
};

test('four people and three items, by hand', () => {
  // Totals 3, 2, 1, 0. Item a: 1 1 1 0, rest 2 1 0 0; item b: 1 1 0 0, rest 2 1 1 0; item c: 1 0 0 0, rest 2 2 1 0.
  const { items, mean, deviation, alpha } = read([
    [1, 1, 1],
    [1, 1, 0],
    [1, 0, 0],
    [0, 0, 0],
  ]);
  expect(items.map(({ facility }) => facility)).toEqual([0.75, 0.5, 0.25]);
  // Variances 1/4, 1/3, 1/4.
  expect(items[0]!.deviation).toBeCloseTo(1 / 2, 12);
  expect(items[1]!.deviation).toBeCloseTo(Math.sqrt(1 / 3), 12);
  // a: covariance (0.25·1.25 + 0.25·0.25 − 0.25·0.75 + 0.75·0.75) / 3 = 0.25; variance of the rest 11/12.
  expect(items[0]!.discrimination).toBeCloseTo((100 * 0.25) / Math.sqrt((1 / 4) * (11 / 12)), 9);
  // b: covariance 1/3, variance of the rest 2/3.
  expect(items[1]!.discrimination).toBeCloseTo((100 * (1 / 3)) / Math.sqrt((1 / 3) * (2 / 3)), 9);
  // Every item already gives its points to the best: nothing better could be.
  expect(items.map(({ efficiency }) => Math.round(efficiency! * 1e9) / 1e9)).toEqual([100, 100, 100]);
  expect(mean).toBeCloseTo(0.5, 12);
  expect(deviation).toBeCloseTo(Math.sqrt(5 / 3) / 3, 12);
  // 3/2 · (1 − (1/4 + 1/3 + 1/4) / (5/3)) = 3/4.
  expect(alpha).toBeCloseTo(0.75, 12);
});

test('an item that the weaker half gets right discriminates below nought', () => {
  const { items } = read([
    [1, 1, 0],
    [1, 1, 0],
    [0, 0, 1],
    [0, 0, 1],
  ]);
  expect(items[2]!.discrimination).toBeCloseTo(-100, 9);
  expect(items[2]!.efficiency).toBeCloseTo(-100, 9);
});

test('where nothing varies nothing is claimed', () => {
  const { items, alpha } = read([
    [1, 1 / 3],
    [1, 1 / 3],
    [1, 1 / 3],
  ]);
  expect(items.map(({ discrimination, efficiency }) => [discrimination, efficiency])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(alpha).toBeNull();
});

test('one person gives a facility and no spread; nobody gives nothing', () => {
  expect(read([[1, 0]]).items[0]).toEqual({
    item: 'a',
    people: 1,
    facility: 1,
    deviation: null,
    discrimination: null,
    efficiency: null,
  });
  const empty = testStatistics([], ['a']);
  expect(empty.items[0]!.facility).toBeNull();
  expect([empty.mean, empty.deviation, empty.alpha]).toEqual([null, null, null]);
});

test('an item drawn for some is told of those who were given it, and alpha of those who were given all', () => {
  const { items, alpha, complete } = read([
    [1, 1],
    [0, null],
    [0, 0],
  ]);
  expect(items[1]).toMatchObject({ people: 2, facility: 0.5 });
  expect(complete).toBe(2);
  expect(alpha).toBeCloseTo(1, 12);
});

test('items worth more than one point are told in shares', () => {
  const people: PersonMarks[] = [
    { a: { raw: 4, max: 4 }, b: { raw: 1, max: 1 } },
    { a: { raw: 1, max: 4 }, b: { raw: 0, max: 1 } },
  ];
  const { items } = testStatistics(people, ['a', 'b']);
  expect(items[0]!.facility).toBeCloseTo(2.5 / 4, 12);
  expect(items[0]!.deviation).toBeCloseTo(Math.sqrt(4.5) / 4, 12);
});

test('the LSAT-6 data of Bock and Lieberman: facility and alpha as known from the literature, the rest as recomputed by us', () => {
  const { people, items, alpha } = read(lsatRows);
  expect(people).toBe(1000);
  expect(items.map(({ facility }) => facility!.toFixed(3))).toEqual(
    lsatKnown.facility.map((value) => value.toFixed(3)),
  );
  expect(items.map(({ discrimination }) => (discrimination! / 100).toFixed(4))).toEqual(
    lsatRecomputed.itemRest.map((value) => value.toFixed(4)),
  );
  expect(alpha!.toFixed(3)).toBe(lsatKnown.alpha.toFixed(3));
  const without = lsatRecomputed.alphaWithout.map(
    (_, left) => read(lsatRows.map((row) => row.filter((__, index) => index !== left))).alpha!,
  );
  expect(without.map((value) => value.toFixed(4))).toEqual(
    lsatRecomputed.alphaWithout.map((value) => value.toFixed(4)),
  );
});

test('the LSAT-6 data agree to 1e-9 with other formulas: counts, raw moments, mean inter-item covariance', () => {
  const { items, alpha } = read(lsatRows);
  const n = lsatRows.length;
  const sum = (value: (row: readonly number[]) => number) =>
    lsatRows.reduce((total, row) => total + value(row), 0);
  const total = (row: readonly number[]) => row.reduce((all, mark) => all + mark, 0);
  items.forEach((item, index) => {
    const x = (row: readonly number[]) => row[index]!;
    const r = (row: readonly number[]) => total(row) - row[index]!;
    // Integers all the way to the last division.
    const top = n * sum((row) => x(row) * r(row)) - sum(x) * sum(r);
    const below =
      Math.sqrt(n * sum((row) => x(row) ** 2) - sum(x) ** 2) *
      Math.sqrt(n * sum((row) => r(row) ** 2) - sum(r) ** 2);
    expect(Math.abs(item.discrimination! - (100 * top) / below)).toBeLessThan(1e-9);
    expect(Math.abs(item.facility! - sum(x) / n)).toBeLessThan(1e-9);
  });
  // Alpha as k² times the mean covariance between different items, over the variance of the totals.
  const pair = (i: number, j: number) =>
    (sum((row) => row[i]! * row[j]!) - (sum((row) => row[i]!) * sum((row) => row[j]!)) / n) / (n - 1);
  const pairs = [0, 1, 2, 3, 4].flatMap((i) => [0, 1, 2, 3, 4].filter((j) => j !== i).map((j) => pair(i, j)));
  const variance = (sum((row) => total(row) ** 2) - sum(total) ** 2 / n) / (n - 1);
  const meanCovariance = pairs.reduce((all, value) => all + value, 0) / pairs.length;
  expect(Math.abs(alpha! - (25 * meanCovariance) / variance)).toBeLessThan(1e-9);
});

test('indices stay in their range, and do not depend on who stands first', () => {
  const rows = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.array(fc.array(fc.constantFrom(0, 1 / 3, 0.5, 1), { minLength: width, maxLength: width }), {
      minLength: 2,
      maxLength: 20,
    }),
  );
  fc.assert(
    fc.property(rows, (marks) => {
      const there = read(marks);
      const back = read([...marks].reverse());
      there.items.forEach((item, index) => {
        for (const key of ['discrimination', 'efficiency'] as const) {
          const value = item[key];
          if (value === null) expect(back.items[index]![key]).toBeNull();
          else {
            expect(value).toBeLessThanOrEqual(100 + 1e-9);
            if (key === 'discrimination') expect(value).toBeGreaterThanOrEqual(-100 - 1e-9);
            expect(value).toBeCloseTo(back.items[index]![key]!, 6);
          }
        }
      });
      if (there.alpha !== null) expect(there.alpha).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('below ten people counts, below thirty a caution, then the figures', () => {
  expect([0, 9, 10, 29, 30, 1000].map(trustOf)).toEqual([
    'counts',
    'counts',
    'tentative',
    'tentative',
    'shown',
    'shown',
  ]);
});

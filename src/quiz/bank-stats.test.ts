import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLengths, readPositions, readTrueShare } from './bank-stats.ts';
import { checkBank } from './check-bank.ts';
import { anItem } from './item-builders.ts';
import type { Item } from './schema.ts';

/** A single item whose options have these lengths; the key stands at `key`. */
function single(lengths: readonly number[], key: number): Item {
  const options = lengths.map((length, index) => ({
    id: `o${String(index)}`,
    text: { zh: '长'.repeat(length), en: 'l'.repeat(length) },
    rationale: { zh: '因为', en: 'because' },
  }));
  return anItem('single', { options, key: `o${String(key)}` });
}

const many = (item: (index: number) => Item, count = 40) => Array.from({ length: count }, (_, i) => item(i));
const tauOf = (items: readonly Item[]) => readLengths(items, ['single', 'multiple'], 'zh').tau;

describe('does the length of an option tell that it is right?', () => {
  test('always, when the key is the longest everywhere', () => {
    const reading = readLengths(
      many(() => single([3, 5, 9, 4], 2), 10),
      ['single'],
      'en',
    );
    expect(reading.tau).toBeCloseTo(Math.SQRT1_2);
    expect(reading).toMatchObject({ items: 10, longerIsBetter: 1, longestIsBest: 10, longestByChance: 2.5 });
  });

  test('not at all, when every option is as long as the others, or nothing is compared', () => {
    expect(tauOf([single([4, 4, 4], 1)])).toBe(0);
    expect(readLengths([], ['single'], 'zh')).toMatchObject({ items: 0, tau: 0, longerIsBetter: 0.5 });
  });

  test('lengths of different items are never compared', () => {
    expect(tauOf([single([1, 2, 3], 1), single([11, 12, 13], 1)])).toBeCloseTo(0);
  });

  test('several right options and ratings of experts are weighed as well', () => {
    const multiple = anItem('multiple');
    expect(readLengths([multiple], ['multiple'], 'zh').items).toBe(1);
    expect(readLengths([multiple], ['single'], 'zh').items).toBe(0);
    expect(readLengths([anItem('best-worst')], ['best-worst'], 'en').items).toBe(1);
  });

  const bank = fc.array(
    fc
      .array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 6 })
      .chain((lengths) => fc.nat(lengths.length - 1).map((key) => ({ lengths, key }))),
    { maxLength: 12 },
  );

  test('the reading lies between −1 and 1, whatever the order of items and options', () => {
    fc.assert(
      fc.property(bank, (items) => {
        const tau = tauOf(items.map(({ lengths, key }) => single(lengths, key)));
        const turned = items
          .toReversed()
          .map(({ lengths, key }) => single(lengths.toReversed(), lengths.length - 1 - key));
        expect(Math.abs(tau)).toBeLessThanOrEqual(1);
        expect(tauOf(turned)).toBeCloseTo(tau);
      }),
    );
  });

  test('and turns round when short and long change places', () => {
    fc.assert(
      fc.property(bank, (items) => {
        const taus = [1, -1].map((sign) =>
          tauOf(
            items.map(({ lengths, key }) =>
              single(
                lengths.map((length) => 40 + sign * length),
                key,
              ),
            ),
          ),
        );
        expect(taus[0]).toBeCloseTo(-(taus[1] ?? 0));
      }),
    );
  });
});

describe('where keys stand', () => {
  test('is counted by place, for items of one size', () => {
    const items = [single([1, 2, 3], 0), single([1, 2, 3], 2), single([1, 2, 3], 2), single([1, 2], 1)];
    expect(readPositions(items, 3)).toEqual([1, 0, 2]);
  });
  test('and so are true statements', () => {
    const items = [true, false, false, false].map((key) => anItem('true-false', { key }));
    expect(readTrueShare(items)).toEqual({ total: 4, share: 0.25 });
    expect(readTrueShare([])).toEqual({ total: 0, share: 0.5 });
  });
});

describe('what an author of the bank is told', () => {
  test('a fair bank breaks no law', () => {
    expect(checkBank(many((index) => single([5, 6, 5, 6], index % 4)))).toEqual([]);
  });
  test('right options that are longer, in either language', () => {
    expect(checkBank(many((index) => single([3, 3, 3, 3].with(index % 4, 9), index % 4)))).toEqual([
      expect.stringMatching(
        /^zh: right options are longer than wrong ones \(Kendall’s tau 1\.00, bound 0\.15\)/,
      ),
      expect.stringMatching(/^en: right options are longer/),
    ]);
  });
  test('wrong options that are longer', () => {
    expect(checkBank(many((index) => single([9, 9, 9, 9].with(index % 4, 3), index % 4)))[0]).toMatch(
      /^zh: wrong options are longer than right ones/,
    );
  });
  test('keys that keep to one place', () => {
    expect(checkBank(many(() => single([5, 5, 5, 5], 1)))).toContain(
      'of 40 keys among 4 options 40 stand at place 2; move some options',
    );
  });
  test('statements that are mostly true', () => {
    expect(checkBank(many((index) => anItem('true-false', { key: index % 5 > 0 })))).toEqual([
      '80% of 40 statements are true; turn some round',
    ]);
  });
  test('nothing, while there are too few items to tell', () => {
    expect(checkBank(many(() => single([3, 9], 1), 12))).toEqual([]);
  });
});

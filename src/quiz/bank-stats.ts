// What gives a bank of items away to somebody who knows nothing: where the keys stand, and how long they are.
// Readings over all items at once; the laws of one item are in check-item.ts.
import type { Locale } from '../i18n/locale.ts';
import type { Item } from './schema.ts';

/** Items whose options are weighed against each other. */
type Weighed = Extract<Item, { kind: 'single' | 'multiple' | 'best-worst' }>;

interface WeighedOption {
  readonly length: number;
  /** 1 in the key, 0 outside; for best-worst the rating. */
  readonly worth: number;
}

/** Pairs of options of the same item, told by length and worth. */
interface Pairs {
  readonly concordant: number;
  readonly discordant: number;
  /** Of the same length, different in worth; and the other way round. */
  readonly sameLength: number;
  readonly sameWorth: number;
}

export interface LengthReading {
  readonly items: number;
  /**
   * Kendall's tau-b between length and worth over all pairs of options inside an item (a learner compares the options
   * of one item, so pairs across items say nothing). 0 when there is nothing to compare.
   */
  readonly tau: number;
  /** Of the pairs that differ in worth, the share in which the better option is longer; ties count half. */
  readonly longerIsBetter: number;
  /** In how many items a best option is longer than every other, and how many a blind pick would find. */
  readonly longestIsBest: number;
  readonly longestByChance: number;
}

/** Options of an item with the length of their text in signs, spaces included. */
function weigh(item: Weighed, locale: Locale): WeighedOption[] {
  const isKey = (id: string) =>
    item.kind === 'single' ? id === item.key : item.kind === 'multiple' && item.key.includes(id);
  return item.options.map((option) => ({
    length: Array.from(option.text[locale]).length,
    worth: 'rating' in option ? option.rating : Number(isKey(option.id)),
  }));
}

function countPairs(options: readonly WeighedOption[]): Pairs {
  const pairs = { concordant: 0, discordant: 0, sameLength: 0, sameWorth: 0 };
  for (const [index, one] of options.entries()) {
    for (const other of options.slice(index + 1)) {
      const sign = Math.sign(one.length - other.length) * Math.sign(one.worth - other.worth);
      if (sign > 0) pairs.concordant += 1;
      else if (sign < 0) pairs.discordant += 1;
      else if (one.worth !== other.worth) pairs.sameLength += 1;
      else if (one.length !== other.length) pairs.sameWorth += 1;
    }
  }
  return pairs;
}

/** Does length tell what is right? Over the items of the given kinds, in one language. */
export function readLengths(
  items: readonly Item[],
  kinds: readonly Weighed['kind'][],
  locale: Locale,
): LengthReading {
  const weighed = items.filter((item): item is Weighed => (kinds as readonly string[]).includes(item.kind));
  const all = weighed.map((item) => weigh(item, locale));
  const sum = (pick: (pairs: Pairs) => number) =>
    all.reduce((total, each) => total + pick(countPairs(each)), 0);
  const [concordant, discordant] = [sum((pairs) => pairs.concordant), sum((pairs) => pairs.discordant)];
  const sameLength = sum((pairs) => pairs.sameLength);
  const different = concordant + discordant + sameLength;
  const spread = (concordant + discordant + sum((pairs) => pairs.sameWorth)) * different;
  return {
    items: all.length,
    tau: spread === 0 ? 0 : (concordant - discordant) / Math.sqrt(spread),
    longerIsBetter: different === 0 ? 0.5 : (concordant + sameLength / 2) / different,
    longestIsBest: all.filter(isLongestBest).length,
    longestByChance: all.reduce((total, options) => total + shareOfBest(options), 0),
  };
}

const bestOf = (options: readonly WeighedOption[]) => Math.max(...options.map(({ worth }) => worth));

function isLongestBest(options: readonly WeighedOption[]): boolean {
  const [first, second] = options.toSorted((a, b) => b.length - a.length);
  return first?.worth === bestOf(options) && first.length > (second?.length ?? 0);
}

function shareOfBest(options: readonly WeighedOption[]): number {
  return options.filter(({ worth }) => worth === bestOf(options)).length / options.length;
}

/** For single items of `size` options: how often the key stands first, second, … in the file. */
export function readPositions(items: readonly Item[], size: number): number[] {
  const places = items.flatMap((item) =>
    item.kind === 'single' && item.options.length === size
      ? [item.options.findIndex(({ id }) => id === item.key)]
      : [],
  );
  return Array.from({ length: size }, (_, place) => places.filter((each) => each === place).length);
}

/** True statements among all true-false items; a share of 0.5 where there are none. */
export function readTrueShare(items: readonly Item[]): { total: number; share: number } {
  const keys = items.flatMap((item) => (item.kind === 'true-false' ? [item.key] : []));
  return { total: keys.length, share: keys.length === 0 ? 0.5 : keys.filter(Boolean).length / keys.length };
}

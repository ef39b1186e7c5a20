// How the items of one quiz did, over a class: difficulty, spread, and whether an item sides with the rest of the test.
// The formulas are Moodle's quiz statistics (README, "Statistics"). Knows nothing of quizzes, languages or storage.

/** Points of one person: item id → what was earned of what could be. An item that was not given is absent. */
export type PersonMarks = Readonly<Record<string, { readonly raw: number; readonly max: number }>>;

export interface ItemStatistics {
  readonly item: string;
  /** People who were given the item. */
  readonly people: number;
  /** Facility index, 0–1: mean share of the points earned. Null where nobody was given it. */
  readonly facility: number | null;
  /** Standard deviation of that share, with n − 1. Null for fewer than two people. */
  readonly deviation: number | null;
  /**
   * −100 to 100: correlation of the item's points with those of the rest of the test, so that an item does not agree with
   * itself. Null where either does not vary.
   */
  readonly discrimination: number | null;
  /**
   * At most 100: the covariance with the rest, as a share of the greatest these points would allow if the best had the
   * most; it can fall below −100 where marks lie askew. Null where that is 0.
   */
  readonly efficiency: number | null;
}

export interface TestStatistics {
  readonly people: number;
  readonly items: readonly ItemStatistics[];
  /** Mean and standard deviation (n − 1) of the share of points earned over the whole. */
  readonly mean: number | null;
  readonly deviation: number | null;
  /**
   * Cronbach's alpha; times 100 it is Moodle's coefficient of internal consistency. Of those people only who were given
   * every item. Null with one item, fewer than two such people, or where totals do not vary.
   */
  readonly alpha: number | null;
  /** People alpha is made from. */
  readonly complete: number;
}

/** Variances below this are the dust of binary fractions: whoever earns thirds earns equal thirds. */
const dust = 1e-12;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sum of products of deviations, over n − 1; expects at least two pairs. */
function covariance(left: readonly number[], right: readonly number[]): number {
  const [leftMean, rightMean] = [mean(left), mean(right)];
  const sum = left.reduce(
    (total, value, index) => total + (value - leftMean) * ((right[index] ?? 0) - rightMean),
    0,
  );
  return sum / (left.length - 1);
}

const ascending = (values: readonly number[]) => [...values].sort((left, right) => left - right);

/** @param marks points and @param rests points of all other items, person by person; @param max most the item gives */
function itemStatistics(
  item: string,
  marks: readonly number[],
  rests: readonly number[],
  max: number,
): ItemStatistics {
  const people = marks.length;
  const facility = people > 0 && max > 0 ? mean(marks) / max : null;
  if (people < 2) {
    return { item, people, facility, deviation: null, discrimination: null, efficiency: null };
  }
  const [own, rest] = [covariance(marks, marks), covariance(rests, rests)];
  const shared = covariance(marks, rests);
  const most = covariance(ascending(marks), ascending(rests));
  return {
    item,
    people,
    facility,
    deviation: max > 0 ? Math.sqrt(own) / max : null,
    discrimination: own > dust && rest > dust ? (100 * shared) / Math.sqrt(own * rest) : null,
    efficiency: Math.abs(most) > dust ? (100 * shared) / most : null,
  };
}

const sumOf = (marks: PersonMarks, part: 'raw' | 'max') =>
  Object.values(marks).reduce((sum, mark) => sum + mark[part], 0);

/**
 * Statistics of a quiz over the people who sat it, each once.
 * @param itemIds the items to tell of, in the order wanted; marks of others count towards the rest of the test
 * @see https://docs.moodle.org/dev/Quiz_statistics_calculations
 */
export function testStatistics(people: readonly PersonMarks[], itemIds: readonly string[]): TestStatistics {
  const totals = new Map(people.map((marks) => [marks, sumOf(marks, 'raw')]));
  const shares = people.map((marks) => {
    const max = sumOf(marks, 'max');
    return max > 0 ? (totals.get(marks) ?? 0) / max : 0;
  });
  const items = itemIds.map((item) => {
    const given = people.filter((marks) => marks[item] !== undefined);
    const marks = given.map((person) => person[item]?.raw ?? 0);
    const rests = given.map((person, index) => (totals.get(person) ?? 0) - (marks[index] ?? 0));
    return itemStatistics(item, marks, rests, Math.max(0, ...given.map((person) => person[item]?.max ?? 0)));
  });
  const complete = people.filter((marks) => itemIds.every((item) => marks[item] !== undefined));
  return {
    people: people.length,
    items,
    mean: shares.length > 0 ? mean(shares) : null,
    deviation: shares.length > 1 ? Math.sqrt(covariance(shares, shares)) : null,
    alpha: cronbachAlpha(complete, itemIds),
    complete: complete.length,
  };
}

/**
 * Cronbach's alpha: k / (k − 1) times the share of the totals' variance that the items' own variances leave.
 * @see Cronbach (1951), Psychometrika 16(3), 297–334
 */
function cronbachAlpha(people: readonly PersonMarks[], itemIds: readonly string[]): number | null {
  const count = itemIds.length;
  if (count < 2 || people.length < 2) return null;
  const columns = itemIds.map((item) => people.map((marks) => marks[item]?.raw ?? 0));
  const totals = people.map((_, person) => columns.reduce((sum, column) => sum + (column[person] ?? 0), 0));
  const whole = covariance(totals, totals);
  if (whole <= dust) return null;
  const parts = columns.reduce((sum, column) => sum + covariance(column, column), 0);
  return (count / (count - 1)) * (1 - parts / whole);
}

/** How much of the statistics a class of this size supports (README, "Small classes"). */
export type Trust = 'counts' | 'tentative' | 'shown';

export function trustOf(people: number): Trust {
  return people < 10 ? 'counts' : people < 30 ? 'tentative' : 'shown';
}

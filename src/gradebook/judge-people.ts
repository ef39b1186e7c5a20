// The people of a class, read and judged, in the order of their names. In steps, because a class may have thousands and a page
// must not wait for all of them: whoever goes through the steps may pause after each.
import { languageTag, type Locale } from '../i18n/locale.ts';
import type { SlipOutline } from '../mastery/result-slip.ts';
import type { LearnerRow } from './class-book.ts';
import type { BookOutline } from './content.ts';
import { shownName } from './identify.ts';
import type { LearnerReading } from './read-learner.ts';
import { readRow } from './read-slip.ts';
import { dueActivities, taughtModules, whyHelp, type Reason } from './who-needs-help.ts';

export interface Person {
  readonly row: LearnerRow;
  readonly name: string;
  readonly reading: LearnerReading;
  readonly isOtherEdition: boolean;
  readonly reasons: readonly Reason[];
}

export interface Judging {
  readonly outline: BookOutline;
  readonly slipOutline: SlipOutline;
  readonly messages: { readonly noName: string };
  readonly locale: Locale;
  /** Modules ticked as taught. */
  readonly ticked: readonly string[];
}

/** What comes to its value in steps of a few milliseconds. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** People to a step. */
const few = 100;

/** Sorted by name, those of one name in the order of `rows`. */
export function* judgePeople(rows: readonly LearnerRow[], how: Judging): Steps<readonly Person[]> {
  const { outline, slipOutline, messages, locale, ticked } = how;
  const read = yield* mapInSteps(rows, (row) => ({ row, ...readRow(row, slipOutline, outline.aliases) }));
  const readings = read.map(({ reading }) => reading);
  const due = dueActivities(outline, taughtModules(outline, ticked, readings));
  yield;
  const people = yield* mapInSteps(read, (person) => ({
    ...person,
    name: shownName(person.row.name, messages),
    reasons: person.isOtherEdition ? [] : whyHelp(outline, person.reading, due),
  }));
  const { compare } = new Intl.Collator(languageTag[locale], { numeric: true });
  return yield* sortInSteps(people, (left, right) => compare(left.name, right.name));
}

function* mapInSteps<T, U>(all: readonly T[], make: (one: T) => U): Steps<U[]> {
  const made: U[] = [];
  for (const one of all) {
    made.push(make(one));
    if (made.length % few === 0) yield;
  }
  return made;
}

/** As `toSorted`, stable: short runs, then two and two of them joined. */
export function* sortInSteps<T>(
  all: readonly T[],
  compare: (left: T, right: T) => number,
): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let start = 0; start < all.length; start += few) {
    runs.push(all.slice(start, start + few).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const joined: (readonly T[])[] = [];
    for (let pair = 0; pair < runs.length; pair += 2)
      joined.push(yield* join(runs[pair] ?? [], runs[pair + 1] ?? [], compare));
    runs = joined;
  }
  return runs[0] ?? [];
}

function* join<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const joined: T[] = [];
  let rest = 0;
  for (const one of left) {
    for (; rest < right.length; rest += 1) {
      const other = right[rest] as T;
      if (compare(other, one) >= 0) break;
      joined.push(other);
      if (joined.length % few === 0) yield;
    }
    joined.push(one);
    if (joined.length % few === 0) yield;
  }
  for (const other of right.slice(rest)) joined.push(other);
  return joined;
}

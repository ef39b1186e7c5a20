// Two tabs, one run: what both know together. Commutative, associative and idempotent, so it does not matter which tab
// writes first or how often.
import type { Answer, Entry, Run } from './quiz-run.ts';

/**
 * The run that holds the work of both. A later round replaces an earlier one. Within a round answers are joined item by
 * item, and of two answers to one item the earlier counts; of two unfinished entries, and of two places, the one with
 * more changes behind it. Of two measures of the time spent the longer counts. Runs started side by side take the head (id, mode, seed, items) of the smaller id.
 */
export function mergeRuns(a: Run, b: Run): Run {
  if (a.round !== b.round) return a.round > b.round ? a : b;
  const head = pick(a, b, (x, y) => compare(headOf(x), headOf(y)));
  const answers = join(
    a.answers,
    b.answers,
    (x: Answer, y: Answer) => x.at - y.at || compare(JSON.stringify(x), JSON.stringify(y)),
  );
  const entries = join(
    a.entries,
    b.entries,
    (x: Entry, y: Entry) => y.edits - x.edits || compare(JSON.stringify(x), JSON.stringify(y)),
  );
  const place = pick(a.place, b.place, (x, y) => y.moves - x.moves || compare(x.item, y.item));
  const spent = [a, b].flatMap(({ spentMs }) => spentMs ?? []);
  return {
    ...head,
    ...(spent.length > 0 && { spentMs: Math.max(...spent) }),
    answers,
    entries: Object.fromEntries(Object.entries(entries).filter(([id]) => !answers[id])),
    place,
  };
}

function headOf({ id, mode, scope, seed, startedAt, items }: Run): string {
  return JSON.stringify([id, mode, scope, seed, startedAt, items]);
}

type Order<T> = (x: T, y: T) => number;

function pick<T>(x: T, y: T, order: Order<T>): T {
  return order(x, y) <= 0 ? x : y;
}

function compare(x: string, y: string): number {
  return x < y ? -1 : Number(x > y);
}

function join<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  order: Order<T>,
): Record<string, T> {
  const joined = { ...a };
  for (const [id, theirs] of Object.entries(b)) {
    const ours = joined[id];
    joined[id] = ours === undefined ? theirs : pick(ours, theirs, order);
  }
  return joined;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerRow } from './class-book.ts';
import { judgePeople, sortInSteps, type Judging, type Steps } from './judge-people.ts';

/** The value, and how many steps it took. */
function go<T>(steps: Steps<T>): { value: T; count: number } {
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done) return { value: step.value, count };
  }
}

describe('sorting in steps', () => {
  test('is sorting: the same order, who is equal stays in line', () => {
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat()), { maxLength: 1_000, size: 'max' });
    const compare = ([left]: [number, number], [right]: [number, number]) => left - right;
    fc.assert(
      fc.property(pairs, (all) => {
        expect(go(sortInSteps(all, compare)).value).toEqual(all.toSorted(compare));
      }),
    );
  });

  test('never goes on for long: a step looks at a few hundred at most', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => (index * 7_919) % 10_000);
    let compared = 0;
    let most = 0;
    const steps = sortInSteps(all, (left, right) => {
      compared += 1;
      return left - right;
    });
    for (let step = steps.next(); !step.done; step = steps.next()) {
      most = Math.max(most, compared);
      compared = 0;
    }
    expect(most).toBeLessThan(1_000);
  });
});

describe('a class', () => {
  const how: Judging = {
    outline: {
      modules: [{ id: 'm', title: 'M', lessons: [{ id: 'l', title: 'L' }], scenarios: [], questions: [] }],
      quizzes: { m: { title: 'Q', pass: 0.7 } },
      exam: { id: 'final', title: 'E', pass: 0.8 },
      misconceptions: {},
      aliases: {},
    },
    slipOutline: { revision: 'r', modules: [], simulations: [], domains: [], domainOf: {} },
    messages: { noName: '(no name)' },
    locale: 'en',
    ticked: ['m'],
  };
  const aRow = (name: string, done: Record<string, readonly number[]>): LearnerRow => ({
    key: name,
    id: name,
    name,
    importedAt: '',
    reading: { attempts: 1, lastAt: '', done, sureAndWrong: {}, oddSums: 0 },
  });
  const whole = { 'lesson:l': [1], 'quiz:m': [0.9] };

  test('is told by name, numbers as numbers, with the reasons why somebody needs help', () => {
    const { value } = go(
      judgePeople([aRow('Li 10', whole), aRow('', whole), aRow('Li 9', { 'quiz:m': [0.5, 0.6] })], how),
    );
    expect(value.map(({ name, reasons }) => [name, reasons.map(({ kind }) => kind)])).toEqual([
      ['(no name)', []],
      ['Li 9', ['failing']],
      ['Li 10', []],
    ]);
  });

  test('of thousands comes in many steps', () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => aRow(`p${String(index % 50)}`, whole));
    const { value, count } = go(judgePeople(rows, how));
    expect(value).toHaveLength(3_000);
    expect(count).toBeGreaterThan(90);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeFigure, formulaInputs, formulaNames } from './formulas.ts';

describe('each formula gives the figure of a case worked by hand', () => {
  test.each([
    ['gap', { expectation: 8, experience: 6 }, -2],
    ['widest-gap', { one: 9, two: 8, three: 4, four: 5 }, 2],
    ['widest-gap', { one: 5, two: 5, three: 5 }, 0],
    ['loyalty-value', { margin: 100, retention: 50, years: 3 }, 175],
    ['loyalty-value', { margin: 100, retention: 100, years: 5 }, 500],
    ['two-shops', { customers: 10, profit: 100, 'retention-a': 100, 'retention-b': 50, years: 2 }, 500],
    ['customer-loss', { customers: 2000, leaving: 15, value: 300 }, 90_000],
    ['silent-customers', { heard: 4, silent: 96 }, 96],
    ['silent-customers', { heard: 4, silent: 100 }, 396],
    ['three-fairnesses', { distributive: 90, procedural: 60, interactional: 30 }, 45],
    ['balance', { loss: 200, payout: 50 }, 25],
    ['balance', { loss: 0, payout: 50 }, 0],
  ] as const)('%s of %o is %d', (name, inputs, figure) => {
    expect(computeFigure(name, inputs)).toBeCloseTo(figure);
  });

  test('a heavier factor pulls the weighted score to itself', () => {
    expect(computeFigure('weighted-score', { price: 2, speed: 8 }, { price: 1, speed: 3 })).toBe(6.5);
  });
});

test('whatever the dials say, every formula gives a finite figure', () => {
  // Dials move in steps, none finer than a hundredth; a share is a percentage.
  const value = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      fc.constantFrom(...formulaNames),
      fc.array(value, { minLength: 1, maxLength: 6 }),
      (name, values) => {
        const names = formulaInputs(name);
        const ids = names === 'list' ? values.map((_, index) => `dial-${String(index)}`) : names;
        const inputs = Object.fromEntries(ids.map((id, index) => [id, values[index] ?? 0]));
        expect(Number.isFinite(computeFigure(name, inputs))).toBe(true);
      },
    ),
  );
});

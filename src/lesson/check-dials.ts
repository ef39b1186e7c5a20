// Laws of dials and of the bands of sentences chosen by a value.
import type { Finding } from './finding.ts';
import type { PracticeOf } from './practice-schema.ts';
import { computeFigure, formulaInputs } from './practices/formulas.ts';

/**
 * Bands must rise, begin at or below the lowest value that can occur, and each must be reachable.
 * @param what where they stand, for the message
 */
export function checkBands(
  what: string,
  bands: readonly { readonly from: number }[],
  path: (string | number)[],
  lowest: number,
  highest: number,
): Finding[] {
  const findings: Finding[] = [];
  const first = bands[0]?.from ?? 0;
  if (first > lowest) {
    findings.push([
      [...path, 0, 'from'],
      `${what}: nothing is said from ${String(lowest)} to ${String(first)}; let the first begin at ${String(lowest)} or lower`,
    ]);
  }
  bands.forEach(({ from }, index) => {
    const before = bands[index - 1]?.from;
    if (before !== undefined && from <= before) {
      findings.push([
        [...path, index, 'from'],
        `${what}: ${String(from)} comes after ${String(before)}; write them rising`,
      ]);
    }
    if (from > highest) {
      findings.push([
        [...path, index, 'from'],
        `${what}: ${String(from)} is never reached, the highest value is ${String(highest)}; lower it or take it out`,
      ]);
    }
  });
  return findings;
}

export function checkDials(practice: PracticeOf<'dials'>): Finding[] {
  const { dials, fixed, formula, says } = practice;
  const findings = dials.flatMap(({ id, min, max, start }, index): Finding[] =>
    min < max && min <= start && start <= max
      ? []
      : [[['dials', index], `dial ${id}: needs min < max and a start between them`]],
  );
  const inputs = formulaInputs(formula);
  const given = [...dials.map(({ id }) => id), ...Object.keys(fixed)];
  if (inputs !== 'list') {
    for (const input of inputs.filter((name) => !given.includes(name))) {
      findings.push([['dials'], `dials: formula ${formula} needs ${input}; give it a dial or a fixed value`]);
    }
    for (const id of given.filter((name) => !inputs.includes(name))) {
      findings.push([['dials'], `dials: formula ${formula} knows no input ${id}; use ${inputs.join(', ')}`]);
    }
  }
  if (formula === 'weighted-score') {
    dials.forEach(({ id, weight }, index) => {
      if (weight === undefined)
        findings.push([['dials', index], `dial ${id}: needs a weight in a weighted score`]);
    });
  }
  if (findings.length > 0) return findings;
  const { lowest, highest } = figureRange(practice);
  return checkBands('says', says, ['says'], lowest, highest);
}

/** Lowest and highest figure over all corners of the dials' ranges; between corners every formula is monotone. */
function figureRange({ dials, fixed, formula }: PracticeOf<'dials'>): { lowest: number; highest: number } {
  const weights = Object.fromEntries(dials.map(({ id, weight }) => [id, weight ?? 1]));
  const figures: number[] = [];
  for (let corner = 0; corner < 2 ** dials.length; corner++) {
    const inputs = dials.map(({ id, min, max }, index) => [id, corner & (1 << index) ? max : min] as const);
    figures.push(computeFigure(formula, { ...fixed, ...Object.fromEntries(inputs) }, weights));
  }
  // The number of the widest gap is not monotone: any gap may be the widest, or none.
  if (formula === 'widest-gap') figures.push(0, dials.length - 1);
  return { lowest: Math.min(...figures), highest: Math.max(...figures) };
}

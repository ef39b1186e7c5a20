// Sums of points, and whether they reach a bound.

/** The sum of points, without the dust of binary fractions (a third three times is one). */
export function sumScores(scores: readonly { readonly raw: number; readonly max: number }[]): {
  raw: number;
  max: number;
} {
  const raw = scores.reduce((sum, score) => sum + score.raw, 0);
  const max = scores.reduce((sum, score) => sum + score.max, 0);
  return { raw: Math.round(raw * 1e6) / 1e6, max };
}

/** Does a score reach the share of points that passes? */
export function hasPassed(score: { readonly raw: number; readonly max: number }, pass: number): boolean {
  return score.raw >= score.max * pass - 1e-9;
}

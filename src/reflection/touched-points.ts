// Which points of a rubric an answer seems to touch: plain words looked up in plain text, so that anybody can see why.
// A hint for the learner who marks her own answer, never a score.

/** A rubric point in one language. */
export interface HintedPoint {
  readonly id: string;
  readonly hints: readonly string[];
}

const latinLetter = /[\p{Script=Latin}\p{N}]/u;

/** One spelling for what people type differently: width, case, apostrophes, quotation marks. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[“”„「」『』]/g, '"');
}

/** Chinese has no word boundaries, so a hint may stand anywhere; a Latin one must begin a word: `cost` is not in Pentecost. */
function occurs(hint: string, answer: string): boolean {
  for (let at = answer.indexOf(hint); at !== -1; at = answer.indexOf(hint, at + 1)) {
    const before = answer[at - 1] ?? ' ';
    if (!latinLetter.test(hint[0] ?? '') || !latinLetter.test(before)) return true;
  }
  return false;
}

/**
 * The hints of a point that stand in the answer, as the author wrote them: the reason why it seems to be touched.
 * Of two that differ only in width or case, the first.
 * Width and case do not matter. An empty hint is never found.
 */
export function touchingHints({ hints }: HintedPoint, answer: string): string[] {
  const text = fold(answer);
  const found = hints.filter((hint) => hint !== '' && occurs(fold(hint), text));
  return found.filter((hint, place) => found.findIndex((other) => fold(other) === fold(hint)) === place);
}

/** Ids of the points of which at least one hint stands in the answer, in the order of the rubric. */
export function touchedPoints(rubric: readonly HintedPoint[], answer: string): string[] {
  return rubric.filter((point) => touchingHints(point, answer).length > 0).map(({ id }) => id);
}

// A data set known from the literature: the five items of section 6 of the Law School Admission Test, 1,000 people, 1 = right, as
// counts of response patterns. Bock & Lieberman (1970), "Fitting a response model for n dichotomously scored items",
// Psychometrika 35(2), 179–197; used again by Thissen (1982), Psychometrika 47, 175–186, and in the examples of the R packages
// `ltm` (data set LSAT), `mirt` (LSAT6) and `psych` (lsat6).

const counts: Readonly<Record<string, number>> = {
  '00000': 3,
  '00001': 6,
  '00010': 2,
  '00011': 11,
  '00100': 1,
  '00101': 1,
  '00110': 3,
  '00111': 4,
  '01000': 1,
  '01001': 8,
  '01011': 16,
  '01101': 3,
  '01110': 2,
  '01111': 15,
  '10000': 10,
  '10001': 29,
  '10010': 14,
  '10011': 81,
  '10100': 3,
  '10101': 28,
  '10110': 15,
  '10111': 80,
  '11000': 16,
  '11001': 56,
  '11010': 21,
  '11011': 173,
  '11100': 11,
  '11101': 61,
  '11110': 28,
  '11111': 298,
};

/** One row of five marks a person. */
export const lsatRows: readonly (readonly number[])[] = Object.entries(counts).flatMap(([pattern, count]) =>
  Array.from({ length: count }, () => Array.from(pattern, Number)),
);

/**
 * What the literature tells of these data, to three digits. Both follow from the counts above: 924 of the 1,000 had the
 * first item right, and so on; alpha is the output of `descript(LSAT)` in `ltm`.
 */
export const lsatKnown = { facility: [0.924, 0.709, 0.553, 0.763, 0.87], alpha: 0.295 } as const;

/**
 * Recomputed by us from the counts, straight from the definitions and with another program, to four digits: the correlation of
 * every item with the rest of the test, which over 100 is what Moodle calls the discrimination index, and alpha without the item.
 */
export const lsatRecomputed = {
  itemRest: [0.1128, 0.1532, 0.1728, 0.1444, 0.1216],
  alphaWithout: [0.2754, 0.2376, 0.2168, 0.2459, 0.2663],
} as const;

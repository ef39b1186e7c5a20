// A data set whose statistics are printed in the literature: the five items of section 6 of the Law School Admission Test,
// 1,000 people, 1 = right, as counts of response patterns.
// Data: Bock & Lieberman (1970), Psychometrika 35(2), 179–197. Statistics: the output of `descript(LSAT)` in Rizopoulos
// (2006), "ltm: An R package for latent variable modelling and item response theory analyses", Journal of Statistical
// Software 17(5): proportions, point-biserial correlations with the total, item included and excluded, and Cronbach's
// alpha of all items and without each. An item–rest correlation is what Moodle calls the discrimination index, over 100.

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

/** As printed: to three or four digits. */
export const lsatPrinted = {
  facility: [0.924, 0.709, 0.553, 0.763, 0.87],
  itemRest: [0.1128, 0.1532, 0.1728, 0.1444, 0.1216],
  alpha: 0.295,
  alphaWithout: [0.2754, 0.2376, 0.2168, 0.2459, 0.2663],
} as const;

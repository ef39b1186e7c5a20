// The formulas a `dials` practice may name. Content says which one; the arithmetic is here and tested.

export const formulaNames = [
  'gap',
  'widest-gap',
  'weighted-score',
  'loyalty-value',
  'two-shops',
  'customer-loss',
  'silent-customers',
  'three-fairnesses',
  'balance',
] as const;
export type FormulaName = (typeof formulaNames)[number];

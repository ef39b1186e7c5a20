// The formulas a `dials` practice may name. Content says which one; the arithmetic is here and tested.
// They are there to play with. None is a law of nature, and the lesson around them says where its numbers come from.

/** Values by input name, in the order of the dials. */
export type Inputs = Readonly<Record<string, number>>;

interface Formula {
  /** Names of its inputs; a list formula takes any number of inputs of any name. */
  readonly inputs: readonly string[] | 'list';
  readonly compute: (inputs: Inputs, weights: Inputs) => number;
}

const share = (percent: number | undefined) => (percent ?? 0) / 100;

/** Profit of one starting customer over whole years when the same share stays each year. */
function profitOver(years: number, margin: number, retention: number): number {
  let sum = 0;
  for (let year = 0, staying = 1; year < years; year++, staying *= retention) sum += margin * staying;
  return sum;
}

const formulas = {
  /** Experience minus expectation, in the dials' own points. */
  gap: {
    inputs: ['expectation', 'experience'],
    compute: ({ expectation = 0, experience = 0 }) => experience - expectation,
  },
  /** Number of the widest gap between neighbouring dials: 1 between the first and second; 0 when none. Ties: the first. */
  'widest-gap': {
    inputs: 'list',
    compute: (inputs) => {
      const values = Object.values(inputs);
      const gaps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? 0)));
      const widest = Math.max(0, ...gaps);
      return widest === 0 ? 0 : gaps.indexOf(widest) + 1;
    },
  },
  /** Mean of the dials by their weights, in the dials' own points. */
  'weighted-score': {
    inputs: 'list',
    compute: (inputs, weights) => {
      const entries = Object.entries(inputs);
      const total = entries.reduce((sum, [id]) => sum + (weights[id] ?? 1), 0);
      return entries.reduce((sum, [id, value]) => sum + value * (weights[id] ?? 1), 0) / total;
    },
  },
  /** What one customer brings in `years`, with `margin` a year and `retention` percent staying each year. */
  'loyalty-value': {
    inputs: ['margin', 'retention', 'years'],
    compute: ({ margin = 0, retention, years = 0 }) => profitOver(years, margin, share(retention)),
  },
  /** Profit of shop A minus shop B after `years`, both starting with `customers`; only retention differs. */
  'two-shops': {
    inputs: ['customers', 'profit', 'retention-a', 'retention-b', 'years'],
    compute: ({ customers = 0, profit = 0, years = 0, ...rest }) =>
      customers *
      (profitOver(years, profit, share(rest['retention-a'])) -
        profitOver(years, profit, share(rest['retention-b']))),
  },
  /** Value lost in one year: customers × share leaving × value of one a year. */
  'customer-loss': {
    inputs: ['customers', 'leaving', 'value'],
    compute: ({ customers = 0, leaving, value = 0 }) => customers * share(leaving) * value,
  },
  /** How many said nothing, if `heard` complained and `silent` percent of the dissatisfied do not. 100 % counts as 99. */
  'silent-customers': {
    inputs: ['heard', 'silent'],
    compute: ({ heard = 0, silent = 0 }) => {
      const quiet = Math.min(silent, 99);
      return (heard * quiet) / (100 - quiet);
    },
  },
  /** 0–100: half the mean of the three fairnesses, half the weakest of them. An illustration, not a measured law. */
  'three-fairnesses': {
    inputs: ['distributive', 'procedural', 'interactional'],
    compute: ({ distributive = 0, procedural = 0, interactional = 0 }) =>
      (distributive + procedural + interactional) / 6 + Math.min(distributive, procedural, interactional) / 2,
  },
  /** Payout in percent of the loss; without a loss, 0. */
  balance: {
    inputs: ['loss', 'payout'],
    compute: ({ loss = 0, payout = 0 }) => (loss === 0 ? 0 : (payout / loss) * 100),
  },
} as const satisfies Record<string, Formula>;

export type FormulaName = keyof typeof formulas;
export const formulaNames = Object.keys(formulas) as [FormulaName, ...FormulaName[]];

/** Names of a formula's inputs, or `list` when it takes any. */
export function formulaInputs(name: FormulaName): readonly string[] | 'list' {
  return formulas[name].inputs;
}

/** The figure, not rounded. Inputs that are missing count as 0, weights as 1. Always finite for finite inputs. */
export function computeFigure(name: FormulaName, inputs: Inputs, weights: Inputs = {}): number {
  const formula: Formula = formulas[name];
  return formula.compute(inputs, weights);
}

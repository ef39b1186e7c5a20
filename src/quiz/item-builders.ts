// Small sound items and quizzes for tests, one of each kind. Not part of the product.
import { localize, type LocalizedText } from '../i18n/locale.ts';
import type { LocalizedItem, LocalizedQuiz } from './item.ts';
import type { Item, ItemKind, Quiz } from './schema.ts';

type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>;

/** A text of its own in each language. */
export function words(text: string): LocalizedText {
  return { zh: `“${text}”的意思`, en: `the meaning of ${text}` };
}

const shared = {
  stem: words('stem'),
  objective: 'calm-the-customer',
  bloom: 'apply' as const,
  section: 'six-steps-part-1',
  covers: ['S0-22'],
};

const right = (id: string) => ({ id, text: words(id), rationale: words(`why ${id}`) });
const wrong = (id: string) => ({ ...right(id), misconception: 'mc-15' });

const samples: { readonly [Kind in ItemKind]: ItemOf<Kind> } = {
  single: {
    ...shared,
    id: 'a-single',
    kind: 'single',
    key: 'b',
    options: [wrong('a'), right('b'), wrong('c')],
  },
  multiple: {
    ...shared,
    id: 'a-multiple',
    kind: 'multiple',
    key: ['a', 'b'],
    options: [right('a'), right('b'), wrong('c'), wrong('d')],
  },
  'true-false': {
    ...shared,
    id: 'a-true-false',
    kind: 'true-false',
    key: false,
    rationale: { true: words('why true'), false: words('why false') },
    misconception: 'mc-43',
  },
  matching: {
    ...shared,
    id: 'a-matching',
    kind: 'matching',
    prompts: [{ ...right('p'), misconception: 'mc-34' }, right('q')],
    options: [{ id: 'x', text: words('x') }, { id: 'y', text: words('y') }, wrong('extra')],
    key: { p: 'x', q: 'y' },
  },
  ordering: {
    ...shared,
    id: 'an-ordering',
    kind: 'ordering',
    options: [right('c'), right('a'), right('d'), right('b')],
    key: ['a', 'b', 'c', 'd'],
    traps: [{ early: 'd', late: 'a', rationale: words('feelings first'), misconception: 'mc-15' }],
  },
  categorize: {
    ...shared,
    id: 'a-categorize',
    kind: 'categorize',
    categories: [
      { id: 'helps', text: words('helps') },
      { id: 'harms', text: words('harms') },
    ],
    options: [right('m'), { ...right('n'), error: words('notes without a look') }, right('o'), right('s')],
    key: { m: 'helps', n: 'harms', o: 'helps', s: 'harms' },
  },
  numeric: {
    ...shared,
    id: 'a-numeric',
    kind: 'numeric',
    key: 4800,
    tolerance: 10,
    unit: { zh: '元', en: 'yuan' },
    rationale: words('twelve months'),
    traps: [{ value: 400, rationale: words('one month only'), error: words('month for year') }],
  },
  'best-worst': {
    ...shared,
    id: 'a-best-worst',
    kind: 'best-worst',
    options: [
      { ...right('own-it'), rating: 3 },
      { ...right('later'), rating: 2 },
      { ...wrong('not-me'), rating: 0 },
    ],
  },
};

export const kinds = Object.keys(samples) as ItemKind[];

/** A sound item of the kind, with what the test is about changed. */
export function anItem<Kind extends ItemKind>(
  kind: Kind,
  change: Partial<Omit<ItemOf<Kind>, 'kind'>> = {},
): ItemOf<Kind> {
  return { ...structuredClone(samples[kind]), ...change };
}

/** The same as an island sees it, in English. */
export function aLocalizedItem(kind: ItemKind): LocalizedItem {
  return localize<Item>(anItem(kind), 'en');
}

/** A quiz of one item of each kind, unless told otherwise. */
export function aQuiz(change: Partial<Quiz> = {}): Quiz {
  return { title: words('title'), items: kinds.map((kind) => anItem(kind)), pass: 0.7, ...change };
}

export function aLocalizedQuiz(change: Partial<Quiz> = {}): LocalizedQuiz {
  return localize(aQuiz(change), 'en');
}

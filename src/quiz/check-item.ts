// The laws of one item, kind by kind: keys that name what exists, fair spreads, mistakes named where they are due.
// `check-quiz.ts` adds quiz and item to the sentence.
import { mistakeFor, named, pairFindings, repeated, type Finding, type WithId } from './findings.ts';
import type { Item } from './schema.ts';

/** Every broken law of one item; texts are checked elsewhere. */
export function checkItem(item: Item): Finding[] {
  return [...checkLists(item), ...checkKind(item)];
}

function checkLists(item: Item): Finding[] {
  const lists: [name: string, list: readonly WithId[] | undefined, least: number][] = [
    ['prompts', 'prompts' in item ? item.prompts : undefined, 2],
    ['categories', 'categories' in item ? item.categories : undefined, 2],
    ['options', 'options' in item ? item.options : undefined, item.kind === 'best-worst' ? 3 : 2],
  ];
  return lists.flatMap(([name, list, least]) => {
    if (!list) return [];
    const few =
      list.length < least
        ? [{ path: [name], says: `has ${String(list.length)} ${name}; write at least ${String(least)}` }]
        : [];
    const twins = repeated(list.map(({ id }) => id)).map(({ id, index }) => ({
      path: [name, index, 'id'],
      says: `a second one of its ${name} is called "${id}"; give it an id of its own`,
    }));
    return [...few, ...twins];
  });
}

function checkKind(item: Item): Finding[] {
  switch (item.kind) {
    case 'single':
      return keyFirst(named(item.key, item.options, ['key'], 'option', 'key'), () =>
        item.options.flatMap((option, index) =>
          mistakeFor(option, ['options', index], option.id === item.key ? 'none' : 'one'),
        ),
      );
    case 'multiple':
      return checkMultiple(item);
    case 'true-false':
      return mistakeFor(item, [], 'one');
    case 'matching':
      return checkMatching(item);
    case 'ordering':
      return checkOrdering(item);
    case 'categorize':
      return [
        ...pairFindings(item.key, item.options, item.categories, 'option', 'category'),
        ...item.options.flatMap((option, index) => mistakeFor(option, ['options', index], 'any')),
      ];
    case 'numeric':
      return checkNumeric(item);
    case 'best-worst':
      return checkBestWorst(item);
  }
}

type ItemOf<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** Which mistakes are due follows from the key; as long as that is broken, only the key is told. */
function keyFirst(ofKey: Finding[], ofMistakes: () => Finding[]): Finding[] {
  return ofKey.length ? ofKey : ofMistakes();
}

function checkMultiple({ key, options }: ItemOf<'multiple'>): Finding[] {
  const right = options.filter(({ id }) => key.includes(id)).length;
  const size =
    key.length === 0
      ? [{ path: ['key'], says: 'key is empty; name the right options, or use kind single' }]
      : right === options.length
        ? [{ path: ['key'], says: 'key names every option; add a wrong one' }]
        : [];
  const ofKey = [
    ...key.flatMap((id, index) => named(id, options, ['key', index], 'option', 'key')),
    ...repeated(key).map(({ id, index }) => ({
      path: ['key', index],
      says: `key names "${id}" twice; once is enough`,
    })),
    ...size,
  ];
  return keyFirst(ofKey, () =>
    options.flatMap((option, index) =>
      mistakeFor(option, ['options', index], key.includes(option.id) ? 'none' : 'one'),
    ),
  );
}

function checkMatching({ key, prompts, options }: ItemOf<'matching'>): Finding[] {
  const paired = new Set(Object.values(key));
  return keyFirst(pairFindings(key, prompts, options, 'prompt', 'option'), () => [
    ...prompts.flatMap((prompt, index) => mistakeFor(prompt, ['prompts', index], 'any')),
    ...options.flatMap((option, index) => {
      const path = ['options', index];
      if (paired.has(option.id)) return mistakeFor(option, path, 'none');
      const silent = {
        path,
        says: `option "${option.id}" belongs to no prompt and does not say why; add a rationale`,
      };
      return [...(option.rationale ? [] : [silent]), ...mistakeFor(option, path, 'one')];
    }),
  ]);
}

function checkOrdering({ key, options, traps = [] }: ItemOf<'ordering'>): Finding[] {
  const missing = options.filter(({ id }) => !key.includes(id)).map(({ id }) => id);
  const solved = options.length > 1 && options.every(({ id }, place) => id === key[place]);
  return [
    ...key.flatMap((id, index) => named(id, options, ['key', index], 'option', 'key')),
    ...repeated(key).map(({ id, index }) => ({
      path: ['key', index],
      says: `key names "${id}" twice; every option stands once`,
    })),
    ...(missing.length ? [{ path: ['key'], says: `key leaves out ${missing.join(', ')}; add it` }] : []),
    ...(solved
      ? [
          {
            path: ['options'],
            says: 'options stand in the right order; list them in another, the key orders them',
          },
        ]
      : []),
    ...traps.flatMap((trap, index) => {
      const path = ['traps', index];
      const harmless = key.indexOf(trap.early) <= key.indexOf(trap.late);
      return [
        ...named(trap.early, options, [...path, 'early'], 'option', 'early'),
        ...named(trap.late, options, [...path, 'late'], 'option', 'late'),
        ...(harmless && key.includes(trap.early) && key.includes(trap.late)
          ? [{ path, says: `trap "${trap.early}" before "${trap.late}" is the right order; swap the two` }]
          : []),
        ...mistakeFor(trap, path, 'one'),
      ];
    }),
  ];
}

function checkNumeric({ key, tolerance, traps = [] }: ItemOf<'numeric'>): Finding[] {
  return [
    ...(tolerance < 0
      ? [
          {
            path: ['tolerance'],
            says: `tolerance ${String(tolerance)} is below 0; write 0 for exactly, or more`,
          },
        ]
      : []),
    ...traps.flatMap((trap, index) => [
      ...(Math.abs(trap.value - key) <= tolerance
        ? [
            {
              path: ['traps', index, 'value'],
              says: `trap ${String(trap.value)} counts as right; move it or lower the tolerance`,
            },
          ]
        : []),
      ...mistakeFor(trap, ['traps', index], 'one'),
    ]),
  ];
}

function checkBestWorst({ options }: ItemOf<'best-worst'>): Finding[] {
  const ratings = options.map(({ rating }) => rating);
  const highest = Math.max(...ratings);
  const flat =
    options.length > 0 && highest === Math.min(...ratings)
      ? [
          {
            path: ['options'],
            says: `every option is rated ${String(highest)}; rate one higher than another`,
          },
        ]
      : [];
  return [
    ...flat,
    ...options.flatMap((option, index) => {
      const due = option.rating === highest ? 'none' : option.rating < 2 ? 'one' : 'any';
      return mistakeFor(option, ['options', index], due);
    }),
  ];
}

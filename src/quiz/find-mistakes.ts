// From a response to the mistakes behind it, for feedback and for the record.
import { choiceKey, pairParts } from './choices.ts';
import type { LocalizedItem } from './item.ts';
import { parseNumber } from './parse-number.ts';
import type { Response } from './response.ts';
import { isWithin } from './score-response.ts';

/** What a wrong element stands for: an entry of the misconception bank, or a mistake the author named. */
export interface Mistake {
  readonly misconception?: string | undefined;
  readonly error?: string | undefined;
  /** How one falls into a trap. Options and rows tell their why at their own place. */
  readonly howSo?: string | undefined;
}

/**
 * The named mistakes behind a response, each once; none when it earns all points.
 * Of a best-worst item only the pick for best says something about the learner's view.
 */
export function findMistakes(item: LocalizedItem, response: Response): Mistake[] {
  const named = new Map<string, Mistake>();
  for (const element of wrongElements(item, response)) {
    const name = element.misconception ?? element.error;
    if (name !== undefined) named.set(name, element);
  }
  return [...named.values()];
}

function wrongElements(
  item: LocalizedItem,
  { picks = [], pairs = {}, order = [], text = '' }: Response,
): readonly Mistake[] {
  switch (item.kind) {
    case 'true-false':
      return picks.includes(String(!item.key)) ? [item] : [];
    case 'single':
    case 'multiple':
      return item.options.filter(({ id }) => picks.includes(id) && !choiceKey(item).includes(id));
    case 'matching':
    case 'categorize': {
      const wrong = pairParts(item).rows.filter(({ id }) => pairs[id] !== item.key[id]);
      // An extra of a matching stands for a mistake wherever it is used; a right option names none.
      return [...wrong, ...item.options.filter((option) => wrong.some(({ id }) => pairs[id] === option.id))];
    }
    case 'ordering':
      return sprung(item.traps, ({ early, late }) => order.indexOf(early) < order.indexOf(late));
    case 'numeric': {
      const value = parseNumber(text);
      if (isWithin(item.tolerance, item.key, value)) return [];
      return sprung(item.traps, (trap) => isWithin(item.tolerance, trap.value, value));
    }
    case 'best-worst': {
      const highest = Math.max(...item.options.map(({ rating }) => rating));
      return item.options.filter(({ id, rating }) => id === pairs['best'] && rating < highest);
    }
  }
}

function sprung<Trap extends { readonly rationale: string }>(
  traps: readonly Trap[] = [],
  isSprung: (trap: Trap) => boolean,
): Mistake[] {
  return traps.filter(isSprung).map((trap) => ({ ...trap, howSo: trap.rationale }));
}

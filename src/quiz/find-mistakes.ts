// From a response to the mistakes behind it, for feedback and for the record.
import type { LocalizedItem } from './item.ts';
import { parseNumber } from './parse-number.ts';
import type { Response } from './response.ts';
import { isWithin } from './score-response.ts';

/** What a wrong element stands for: an entry of the misconception bank, or a mistake the author named. */
export interface Mistake {
  readonly misconception?: string | undefined;
  readonly error?: string | undefined;
  /** Only of traps: how one gets there. */
  readonly rationale?: string | undefined;
}

/**
 * The named mistakes behind a response, each once; none when it earns all points.
 * Of a best-worst item only the pick for best says something about the learner's view.
 */
export function findMistakes(item: LocalizedItem, response: Response): Mistake[] {
  const found = new Map<string, Mistake>();
  for (const { misconception, error, rationale } of wrongElements(item, response)) {
    const name = misconception ?? error;
    if (name !== undefined) found.set(name, { misconception, error, rationale });
  }
  return [...found.values()];
}

function wrongElements(item: LocalizedItem, response: Response): readonly Mistake[] {
  // Rationales of options and rows are shown at the option itself; only those of traps have no other place.
  return item.kind === 'ordering' || item.kind === 'numeric'
    ? trapsSprung(item, response)
    : elementsChosenWrongly(item, response).map(({ misconception, error }) => ({ misconception, error }));
}

function trapsSprung(
  item: Extract<LocalizedItem, { kind: 'ordering' | 'numeric' }>,
  response: Response,
): readonly Mistake[] {
  if (item.kind === 'ordering') {
    const order = response.order ?? [];
    return (item.traps ?? []).filter(({ early, late }) => {
      const place = order.indexOf(early);
      return place >= 0 && place < order.indexOf(late);
    });
  }
  const value = parseNumber(response.text ?? '');
  if (isWithin(item.tolerance, item.key, value)) return [];
  return (item.traps ?? []).filter((trap) => isWithin(item.tolerance, trap.value, value));
}

function elementsChosenWrongly(
  item: Exclude<LocalizedItem, { kind: 'ordering' | 'numeric' }>,
  response: Response,
): readonly Mistake[] {
  switch (item.kind) {
    case 'single':
      return item.options.filter(({ id }) => id === response.option && id !== item.key);
    case 'multiple':
      return item.options.filter(({ id }) => response.options?.includes(id) && !item.key.includes(id));
    case 'true-false':
      return response.value === item.key ? [] : [{ misconception: item.misconception, error: item.error }];
    case 'categorize':
      return item.options.filter(({ id }) => response.pairs?.[id] !== item.key[id]);
    case 'matching': {
      const wrong = item.prompts.filter(({ id }) => response.pairs?.[id] !== item.key[id]);
      const extras = item.options.filter((option) =>
        wrong.some(({ id }) => response.pairs?.[id] === option.id),
      );
      return [...wrong, ...extras];
    }
    case 'best-worst': {
      const highest = Math.max(...item.options.map(({ rating }) => rating));
      return item.options.filter(({ id, rating }) => id === response.best && rating < highest);
    }
  }
}

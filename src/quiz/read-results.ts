// From a stored attempt back to its items: what the result screen, “retry the missed” and others read. Attempts may be
// years old or from a newer version, so shapes are checked here.
import type { ItemResult } from './finish-run.ts';
import { sumScores } from './points.ts';
import type { AnyItem } from './item.ts';
import { isObject, readConfidence, readResponse } from './read-run.ts';

export interface ItemReading<ItemType extends AnyItem> extends ItemResult {
  readonly of: ItemType;
}

/** The results of an attempt with the items they belong to. Items that no longer exist are left out. */
export function readResults<ItemType extends AnyItem>(
  items: readonly ItemType[],
  attempt: { readonly responses: readonly unknown[] },
): ItemReading<ItemType>[] {
  return attempt.responses.flatMap((stored) => {
    if (!isObject(stored)) return [];
    const of = items.find(({ id }) => id === stored['item']);
    const { raw, max, response, revision } = stored;
    if (!of || typeof raw !== 'number' || typeof max !== 'number') return [];
    return [
      {
        of,
        item: of.id,
        raw,
        max,
        response: isObject(response) ? readResponse(response) : null,
        ...readConfidence(stored['confidence']),
        ...(typeof revision === 'string' && { revision }),
      },
    ];
  });
}

/** Ids of the items that did not earn all their points, in the order they were shown. */
export function missedItems(results: readonly ItemResult[]): string[] {
  return results.filter(({ raw, max }) => raw < max).map(({ item }) => item);
}

/** Points per objective, in the order in which the objectives first appear. */
export function scoresByObjective(
  results: readonly ItemReading<AnyItem>[],
): { objective: string; raw: number; max: number }[] {
  const objectives = [...new Set(results.map(({ of }) => of.objective))];
  return objectives.map((objective) => ({
    objective,
    ...sumScores(results.filter(({ of }) => of.objective === objective)),
  }));
}

// How well an objective is mastered: a reading over the answers to its items, computed each time.
//
// The rule, "three of the last four": of every item the latest answer counts, so asking one item again and again proves
// nothing; of those the four most recent ones are taken, and an objective is mastered when they earned three quarters of
// their points. It takes three items to say so, or all there are where there are fewer. A half-right answer counts half.
//
// Why so simple: counting the last answers tells as well as knowledge tracing does whether the next one will be right, three
// being enough and more being surer (Kelly, Wang, Thompson & Heffernan, "Defining Mastery: Knowledge Tracing Versus
// N-Consecutive Correct Responses", EDM 2015); which answers count and where the threshold lies matters more than the model,
// and a moving average will do (Pelánek & Řihák, "Experimental Analysis of Mastery Learning Criteria", UMAP 2017). And a
// learner can check it by hand. Three of four rather than three in a row, because a lapse while knowing is common; the last
// rather than all, because what had not been learned then should not count against now.
import type { ItemResponse } from './item-responses.ts';

export type MasteryLevel = 'untried' | 'begun' | 'shaky' | 'mastered';

export interface ObjectiveMastery {
  readonly objective: string;
  readonly level: MasteryLevel;
  /** Share of the points of the answers that count, 0–1; undefined where there are none. */
  readonly share: number | undefined;
  /** How many answers count: at most four. */
  readonly counted: number;
  /** How many it takes to say. */
  readonly needed: number;
}

const window = 4;
const enough = 3;
const masteredShare = 3 / 4;

/**
 * Mastery of each objective, in the order given.
 * @param responses oldest first
 * @param items item id → its objective; answers to items that no longer exist are passed over
 */
export function readMastery(
  responses: readonly ItemResponse[],
  items: Readonly<Record<string, { readonly objective: string }>>,
  objectives: readonly string[],
): ObjectiveMastery[] {
  const sizes = new Map<string, number>();
  for (const { objective } of Object.values(items)) sizes.set(objective, (sizes.get(objective) ?? 0) + 1);
  const latest = new Map<string, ItemResponse>();
  for (const response of responses) {
    // Put at the end again: the order is that of the latest answers.
    latest.delete(response.item);
    if (Object.hasOwn(items, response.item)) latest.set(response.item, response);
  }
  const answers = [...latest.values()];
  return objectives.map((objective) => {
    const own = answers.filter(({ item }) => items[item]?.objective === objective).slice(-window);
    const needed = Math.min(enough, sizes.get(objective) ?? 0);
    const share =
      own.length > 0 ? own.reduce((sum, answer) => sum + answer.share, 0) / own.length : undefined;
    return { objective, level: levelOf(share, own.length, needed), share, counted: own.length, needed };
  });
}

function levelOf(share: number | undefined, counted: number, needed: number): MasteryLevel {
  if (share === undefined) return 'untried';
  if (counted < needed) return 'begun';
  return share >= masteredShare - 1e-9 ? 'mastered' : 'shaky';
}

// The numbered marks over a drawn scene: which cards lie behind each, and what a mark tells once they are judged.
import type { Placements } from './placements.ts';

interface Spot {
  readonly id: string;
  readonly place: string;
  /** Id of the category it belongs to. */
  readonly verdict: string;
}

/** One place of the scene with the indices of the cards behind it. */
export interface Mark {
  readonly place: string;
  readonly cards: readonly number[];
}

/** A mark for every place that is spoken of, in the order in which the cards come. */
export function marksOf(spots: readonly Spot[]): Mark[] {
  return [...new Set(spots.map(({ place }) => place))].map((place) => ({
    place,
    cards: spots.flatMap((spot, index) => (spot.place === place ? [index] : [])),
  }));
}

/** The card a press on a mark brings up: the next one round without a judgement; when there is none, simply the next. */
export function cardBehind({ cards }: Mark, spots: readonly Spot[], placed: Placements, at: number): number {
  const here = cards.indexOf(at) + 1;
  const round = [...cards.slice(here), ...cards.slice(0, here)];
  const open = round.find((card) => card !== at && placed[spots[card]?.id ?? ''] === undefined);
  return open ?? round[0] ?? at;
}

/** What the judged cards behind a mark turned out to be, one category id for each; as many as cards when all are judged. */
export function toldAt({ cards }: Mark, spots: readonly Spot[], placed: Placements): string[] {
  return cards.flatMap((card) => {
    const spot = spots[card];
    return spot && placed[spot.id] !== undefined ? [spot.verdict] : [];
  });
}

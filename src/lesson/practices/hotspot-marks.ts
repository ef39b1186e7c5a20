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

/**
 * The card a press on a mark brings up: the first without a judgement, looked for from the one that lies open; when all are
 * judged, the next one round.
 */
export function cardBehind({ cards }: Mark, spots: readonly Spot[], placed: Placements, at: number): number {
  const here = cards.indexOf(at);
  const round = [...cards.slice(Math.max(here, 0)), ...cards];
  const open = round.find((card) => placed[spots[card]?.id ?? ''] === undefined);
  return open ?? cards[(here + 1) % cards.length] ?? at;
}

/** What the judged cards behind a mark turned out to be, one category id for each; as many as cards when all are judged. */
export function toldAt({ cards }: Mark, spots: readonly Spot[], placed: Placements): string[] {
  return cards.flatMap((card) => {
    const spot = spots[card];
    return spot && placed[spot.id] !== undefined ? [spot.verdict] : [];
  });
}

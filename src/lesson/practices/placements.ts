// Which choice the learner gave each card, for `sort`, `match` and `hotspots`. What is right is the caller's knowledge.
import { readRecord } from './read-record.ts';

/** Card id → choice id. A card may be placed again; the last choice counts. */
export type Placements = Readonly<Record<string, string>>;

interface Card {
  readonly id: string;
  /** Id of the choice that is right. */
  readonly key: string;
}

/** Reads stored placements of any shape. Ids are not checked here: `keepKnown` does, against the content of today. */
export function readPlacements(stored: unknown): Placements {
  return readRecord(stored, (value): value is string => typeof value === 'string');
}

/** The placements whose card and choice still exist. */
export function keepKnown(
  placements: Placements,
  cards: readonly Card[],
  choices: readonly { readonly id: string }[],
): Placements {
  return Object.fromEntries(
    Object.entries(placements).filter(
      ([card, choice]) => cards.some(({ id }) => id === card) && choices.some(({ id }) => id === choice),
    ),
  );
}

/** Index of the first card without a choice; the number of cards when all have one. */
export function firstOpen(placements: Placements, cards: readonly Card[]): number {
  const open = cards.findIndex(({ id }) => placements[id] === undefined);
  return open === -1 ? cards.length : open;
}

/** The cards that lie elsewhere than they belong, open ones left out. */
export function misplaced<Each extends Card>(placements: Placements, cards: readonly Each[]): Each[] {
  return cards.filter(({ id, key }) => placements[id] !== undefined && placements[id] !== key);
}

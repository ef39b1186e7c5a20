// Who takes which part in which round, so that everybody has been everything.

/**
 * Person (row) × round (column) → index of the card. Somebody who observed acts next, so that what was seen is tried at once.
 * @param parts cards in a round, and people in a group
 */
export function rotationTable(parts: number, rounds: number): number[][] {
  return Array.from({ length: parts }, (_, person) =>
    Array.from({ length: rounds }, (_round, round) => (person + round * (parts - 1)) % parts),
  );
}

// How far each card of `flip` is turned, and what the learner wrote on it. Own words are kept, never judged.
import { isText, readField, readRecord } from './read-record.ts';

export interface Flips {
  /** Card id → faces turned beyond the first. */
  readonly turned: Readonly<Record<string, number>>;
  /** Card id → the learner's own version. */
  readonly own: Readonly<Record<string, string>>;
}

export function readFlips(stored: unknown): Flips {
  return {
    turned: readRecord(readField(stored, 'turned'), (value): value is number => Number.isInteger(value)),
    own: readRecord(readField(stored, 'own'), isText),
  };
}

/** Faces of a card that lie open, from 1 to all of them. */
export function openFaces(
  { turned }: Flips,
  card: { readonly id: string; readonly faces: readonly unknown[] },
): number {
  return Math.min(card.faces.length, 1 + Math.max(0, turned[card.id] ?? 0));
}

/** Turns one card by one face; a card that lies open stays as it is. */
export function turn(flips: Flips, card: { readonly id: string; readonly faces: readonly unknown[] }): Flips {
  const faces = openFaces(flips, card);
  return { ...flips, turned: { ...flips.turned, [card.id]: Math.min(faces, card.faces.length - 1) } };
}

export function write(flips: Flips, id: string, text: string): Flips {
  return { ...flips, own: { ...flips.own, [id]: text } };
}

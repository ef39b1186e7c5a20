// How a learner likes to read: the values there are, and the short text they are kept as. What they look like is in
// `ui/tokens.css`; where they are kept is the store's.

/** What can be chosen. The first value of each is everybody's, and leaves no word in the kept text. */
export const lookChoices = {
  size: ['usual', 'large', 'larger', 'largest'],
  spacing: ['usual', 'airy'],
  theme: ['system', 'light', 'dark'],
  motion: ['system', 'still'],
} as const;

type Choices = typeof lookChoices;
export type LookPart = keyof Choices;
export type Look = { readonly [Part in LookPart]: Choices[Part][number] };

const parts = Object.keys(lookChoices) as LookPart[];

/**
 * Reads what was kept: words with blanks between them, as they stand in `data-look`. Words nobody knows are passed over; of
 * two that exclude each other the first of the list above counts.
 */
export function readLook(kept: string): Look {
  const words = kept.split(/\s+/);
  const pick = (part: LookPart): string => {
    const [usual, ...others] = lookChoices[part];
    return others.find((value) => words.includes(value)) ?? usual;
  };
  return Object.fromEntries(parts.map((part) => [part, pick(part)])) as unknown as Look;
}

/** The words to keep: `larger dark`; empty for a page as everybody sees it. */
export function writeLook(look: Look): string {
  return parts.flatMap((part) => (look[part] === lookChoices[part][0] ? [] : look[part])).join(' ');
}

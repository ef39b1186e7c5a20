// Build only: how the Chinese of titles is read. pinyin-pro's dictionary stays here; a table of what occurs goes along.
import { pinyin } from 'pinyin-pro';
import { hasHan } from './fold-text.ts';

export interface SpokenText {
  readonly text: string;
  /** Written by the author, where the dictionary would only guess: `bujiu beilun`. */
  readonly pinyin?: string | undefined;
}

/** The table of `SearchIndex.readings`: `bei悖背 jiu救就`. */
export function makeReadingsTable(texts: readonly SpokenText[]): string {
  const characters = new Map<string, Set<string>>();
  for (const { text, pinyin: own } of texts) {
    const letters = Array.from(text).filter(hasHan);
    const guessed = guessReadings(letters.join(''));
    const readings = (own === undefined ? undefined : alignReadings(letters, own)) ?? guessed;
    letters.forEach((letter, at) => {
      const syllable = readings[at];
      if (syllable !== undefined && /^[a-z]+$/.test(syllable))
        characters.set(syllable, (characters.get(syllable) ?? new Set()).add(letter));
    });
  }
  return [...characters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, letters]) => syllable + [...letters].sort().join(''))
    .join(' ');
}

function guessReadings(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true }).map((syllable) => syllable.toLowerCase());
}

/** An author's reading, syllable by syllable; undefined when it does not fit the characters. */
export function alignReadings(letters: readonly string[], own: string): string[] | undefined {
  const spelled = own
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replaceAll(/[^a-z]/g, '');
  const align = (at: number, rest: string): string[] | undefined => {
    const letter = letters[at];
    if (letter === undefined) return rest === '' ? [] : undefined;
    const known = pinyin(letter, { toneType: 'none', type: 'array', v: true, multiple: true });
    for (const syllable of new Set(known.map((each) => each.toLowerCase()))) {
      if (!rest.startsWith(syllable)) continue;
      const others = align(at + 1, rest.slice(syllable.length));
      if (others) return [syllable, ...others];
    }
    return undefined;
  };
  return align(0, spelled);
}

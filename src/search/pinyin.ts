// Finding Chinese words by how they are typed: `bujiu`, `bujiubei`, `bjbl`. The dictionary stayed at build time; here is
// only a table of the readings that occur in titles (`SearchIndex.readings`).

/** Character → its readings; most have one. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Reads `bei悖背 jiu救就`. */
export function parseReadings(table: string): Readings {
  const readings = new Map<string, string[]>();
  for (const entry of table.split(' ')) {
    const syllable = /^[a-z]+/.exec(entry)?.[0] ?? '';
    for (const character of entry.slice(syllable.length)) {
      readings.set(character, [...(readings.get(character) ?? []), syllable]);
    }
  }
  return readings;
}

/** Where full syllables end, from one place in a text on; -1 when the letters do not say it. The last syllable may be begun only. */
function matchSyllables(letters: string, text: string, at: number, readings: Readings): number {
  if (letters === '') return at;
  for (const reading of readings.get(text[at] ?? '') ?? []) {
    if (letters.startsWith(reading)) {
      const end = matchSyllables(letters.slice(reading.length), text, at + 1, readings);
      if (end >= 0) return end;
    } else if (reading.startsWith(letters)) return at + 1;
  }
  return -1;
}

function matchInitials(letters: string, text: string, at: number, readings: Readings): number {
  for (let index = 0; index < letters.length; index++) {
    const initial = letters[index] ?? '';
    const isRead = readings.get(text[at + index] ?? '')?.some((reading) => reading.startsWith(initial));
    if (isRead !== true) return -1;
  }
  return at + letters.length;
}

/** A word found by its sound. */
export interface SpelledWord {
  readonly word: string;
  /** Letters for whole syllables are surer than initials. */
  readonly isFull: boolean;
  /** Does it begin its text, and is it all of it? */
  readonly place: 'whole' | 'start' | 'inside';
}

/**
 * Words of two characters and more that the letters spell, surest first, each once.
 * @param letters a to z
 */
export function findSpelled(letters: string, texts: readonly string[], readings: Readings): SpelledWord[] {
  const found = new Map<string, SpelledWord>();
  for (const text of texts) {
    for (let at = 0; at < text.length - 1; at++) {
      if (!readings.has(text[at] ?? '')) continue;
      const fullEnd = matchSyllables(letters, text, at, readings);
      const end = fullEnd > at + 1 ? fullEnd : matchInitials(letters, text, at, readings);
      if (end < at + 2) continue;
      const word = text.slice(at, end);
      const place = at > 0 ? 'inside' : end === text.length ? 'whole' : 'start';
      const spelled = { word, isFull: fullEnd > at + 1, place } as const;
      const known = found.get(word);
      if (!known || rank(spelled) < rank(known)) found.set(word, spelled);
    }
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

function rank({ isFull, place }: SpelledWord): number {
  return (isFull ? 0 : 3) + { whole: 0, start: 1, inside: 2 }[place];
}

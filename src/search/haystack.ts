// The exact scan: all texts one after the other in one long string, where the engine's own search is some fifty times faster
// than any fuzzy one. Everything found is found here; what follows (`find-near.ts`) only proposes other words to look for.
import { foldText } from './fold-text.ts';
import type { SearchDocument, SearchKind } from './index-shape.ts';

/** A word to look for and how much finding it is worth, 0–1: less where it is a translation or a correction. */
export interface Needle {
  readonly text: string;
  readonly worth: number;
}

/** Points for a word in each place, by what is sought first: title, term, heading, then text. */
const titleWorth: Record<SearchKind, number> = {
  lesson: 1000,
  scenario: 1000,
  term: 800,
  section: 600,
  question: 450,
  fact: 450,
};
const otherTitleShare = 0.95;
const textWorth = 200;

/** Field kinds in the haystack, three a document. */
const fieldsOfDocument = 3;
const titleField = 0;
const otherField = 1;

export interface Haystack {
  readonly documents: readonly SearchDocument[];
  readonly text: string;
  /** Where each field begins, and at the end the length. */
  readonly starts: Uint32Array;
}

/** Titles in both languages and texts, folded. */
export function makeHaystack(documents: readonly SearchDocument[]): Haystack {
  const starts = new Uint32Array(documents.length * fieldsOfDocument + 1);
  const parts: string[] = [];
  let length = 0;
  documents.forEach(({ title, other, text }, index) => {
    for (const [field, part] of [title, other, text].entries()) {
      starts[index * fieldsOfDocument + field] = length;
      const folded = `${foldText(part)}\n`;
      parts.push(folded);
      length += folded.length;
    }
  });
  starts[starts.length - 1] = length;
  return { documents, text: parts.join(''), starts };
}

const isLatin = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const beginsLatin = /^[a-z0-9]/;

/** Points by document for one word; documents without it are absent. */
export function scan(haystack: Haystack, { text: needle, worth }: Needle): Map<number, number> {
  const points = new Map<number, number>();
  if (needle === '') return points;
  const { text, starts, documents } = haystack;
  const needsWordStart = beginsLatin.test(needle);
  let field = 0;
  for (let at = text.indexOf(needle); at >= 0;) {
    field = fieldAt(starts, at, field);
    const start = starts[field] ?? 0;
    const end = (starts[field + 1] ?? text.length) - 1;
    const isWordStart = !needsWordStart || at === start || !/[a-z0-9]/.test(text[at - 1] ?? '');
    if (isWordStart || needle.length > 4) {
      const index = Math.floor(field / fieldsOfDocument);
      const kind = documents[index]?.kind ?? 'section';
      const isWordEnd = !needsWordStart || !/[a-z0-9]/.test(text[at + needle.length] ?? '');
      const quality =
        (at === start ? (at + needle.length === end ? 300 : 80) : 0) +
        (isWordStart ? 0 : -150) +
        (isWordEnd ? 40 : 0) -
        Math.min(40, (end - start) / 4);
      const score = worth * (placeWorth(field % fieldsOfDocument, kind) + quality);
      if (score > (points.get(index) ?? 0)) points.set(index, score);
    }
    // The first place where the word begins decides for a field.
    at = text.indexOf(needle, isWordStart || end <= at ? end : at + 1);
  }
  return points;
}

function placeWorth(field: number, kind: SearchKind): number {
  if (field === titleField) return titleWorth[kind];
  return field === otherField ? titleWorth[kind] * otherTitleShare : textWorth;
}

/** The field that holds a place; places come in order, so the search goes on from the last. */
function fieldAt(starts: Uint32Array, at: number, from: number): number {
  let low = from;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Does a word occur anywhere? A Latin one must begin a word. */
export function occurs({ text }: Haystack, needle: string): boolean {
  if (!beginsLatin.test(needle)) return text.includes(needle);
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!isLatin(text[at - 1])) return true;
  }
  return false;
}

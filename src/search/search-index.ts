// The search itself: a query in, ranked results out. Knows nothing of pages, so that the engine behind it can change.
import { expandWord, type Lexicon, type TermPair } from './expand-word.ts';
import { findMeant, findNear, type Vocabulary } from './find-near.ts';
import { foldText, hasHan } from './fold-text.ts';
import { makeHaystack, occurs, scan, type Haystack, type Needle } from './haystack.ts';
import { unpackDocuments, type SearchDocument, type SearchIndex } from './index-shape.ts';
import { resemble } from './look-alikes.ts';
import { parseReadings, type Readings } from './pinyin.ts';
import { allWords, isFiller, pairsOf, splitHan, splitQuery } from './split-query.ts';

export interface SearchHit {
  readonly document: SearchDocument;
  /** Only for comparing; higher is better. */
  readonly points: number;
}

export interface SearchResults {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Words to mark in what is shown, folded. */
  readonly marked: readonly string[];
  /** What was looked for instead, where the query as typed occurs nowhere. */
  readonly meant: string | undefined;
  /** Terms near the query, when nothing was found. */
  readonly near: readonly string[];
}

export type SearchIndexFunction = (query: string) => SearchResults;

const longestQuery = 80;
const nearLimit = 5;

/** Documents with their points, and the words that gave them. */
interface Found {
  readonly points: ReadonlyMap<number, number>;
  readonly words: readonly string[];
}
const nothing: Found = { points: new Map(), words: [] };

/**
 * Makes an index searchable.
 * @param texts whole texts by document, where the index holds extracts only
 */
export function openSearch(index: SearchIndex, texts?: readonly string[]): SearchIndexFunction {
  const documents = unpackDocuments(index).map((document, at) => ({
    ...document,
    text: texts?.[at] === undefined || texts[at] === '' ? document.text : texts[at],
  }));
  const haystack = makeHaystack(documents);
  const lexicon = makeLexicon(documents, index);
  const vocabulary = makeVocabulary(documents, lexicon.terms);
  const termNames = new Map(
    documents
      .filter(({ kind }) => kind === 'term')
      .flatMap(({ title, other }) => [
        [foldText(title), title],
        [foldText(other), other],
      ]),
  );

  return (query) => {
    const folded = foldText(query).trim().slice(0, longestQuery);
    const words = splitQuery(folded);
    if (words.length === 0) return { hits: [], marked: [], meant: undefined, near: [] };
    const find = (word: string) => findWord(word, haystack, lexicon);
    const typed = either(findPhrase(folded, words, haystack, lexicon), findAll(words, find));
    if (typed.points.size > 0) return tell(typed, documents, undefined);
    // A word with one character mistaken, if that makes a word of the glossary; else the words it is made of.
    for (const mend of [slipOf, undefined, wordNear]) {
      const meant = mend ? words.map((word) => mend(word, haystack, lexicon, vocabulary) ?? word) : words;
      if (mend && meant.join() === words.join()) continue;
      const found = mend ? findAll(meant, find) : findCut(words, find);
      if (found.points.size === 0) continue;
      const told = meant.map((word) => termNames.get(word) ?? word).join(' ');
      return tell(found, documents, mend && told);
    }
    const some = findSome(words, find);
    if (some.points.size > 0) return tell(some, documents, undefined);
    const near = findNear(words.join(' '), [...termNames.keys()], nearLimit);
    return { hits: [], marked: [], meant: undefined, near: near.map((word) => termNames.get(word) ?? word) };
  };
}

function makeLexicon(documents: readonly SearchDocument[], { readings, words }: SearchIndex): Lexicon {
  const forms = (word: string) =>
    foldText(word)
      .split(/[;；、/]\s*/)
      .map((form) => form.trim());
  const inGlossary = documents
    .filter(({ kind }) => kind === 'term')
    .map(({ title, other }): readonly [string, string] => (hasHan(title) ? [title, other] : [other, title]));
  const terms: TermPair[] = [...inGlossary, ...words].map(([zh, en]) => ({ zh: forms(zh), en: forms(en) }));
  const titles = documents
    .filter(({ kind }) => kind !== 'question' && kind !== 'fact')
    .flatMap(({ title, other }) => [title, other])
    .filter(hasHan)
    .map(foldText);
  const spelledTexts = [...new Set([...titles, ...words.flatMap(([zh]) => forms(zh))])];
  return { terms, readings: parseReadings(readings), spelledTexts };
}

function makeVocabulary(documents: readonly SearchDocument[], terms: readonly TermPair[]): Vocabulary {
  const words = documents
    .flatMap(({ title, other }) => [title, other])
    .flatMap((title) => foldText(title).match(/[a-z][a-z'-]{3,}/g) ?? []);
  return [...new Set([...terms.flatMap(({ zh, en }) => [...zh, ...en]), ...words])];
}

/** The words of a query as one: `service recovery`, or `bujiu beilun` as it would be typed in one go. */
function findPhrase(query: string, words: readonly string[], haystack: Haystack, lexicon: Lexicon): Found {
  const all = allWords(query);
  // A title may hold the asking words too: “what is a complaint”.
  const asAsked =
    all.length > words.length ? findAll(all, (word) => findWord(word, haystack, lexicon)) : nothing;
  if (words.length < 2) return strengthen(asAsked);
  const asWritten = words.join(' ');
  const needles = expandWord(asWritten, lexicon, true);
  const letters = words.join('');
  if (/^[a-z]+$/.test(letters)) needles.push(...expandWord(letters, lexicon, occurs(haystack, asWritten)));
  return strengthen(either(findNeedles(needles, haystack), asAsked));
}

/** A phrase is worth more than its words apart. */
function strengthen({ points, words }: Found): Found {
  return { points: new Map([...points].map(([at, each]) => [at, each * 1.1])), words };
}

function findWord(word: string, haystack: Haystack, lexicon: Lexicon): Found {
  return findNeedles(expandWord(word, lexicon, occurs(haystack, word)), haystack);
}

function findNeedles(needles: readonly Needle[], haystack: Haystack): Found {
  const points = new Map<number, number>();
  const words: string[] = [];
  for (const needle of needles) {
    const found = scan(haystack, needle);
    if (found.size > 0) words.push(needle.text);
    for (const [at, each] of found) points.set(at, Math.max(each, points.get(at) ?? 0));
  }
  return { points, words };
}

/** Documents that hold every word; their points are the mean. */
function findAll(words: readonly string[], find: (word: string) => Found): Found {
  const found = [...new Set(words)].map(find);
  const [first, ...others] = found;
  if (!first) return nothing;
  const points = new Map<number, number>();
  for (const [at, each] of first.points) {
    const all = others.map((other) => other.points.get(at));
    if (all.includes(undefined)) continue;
    points.set(at, (each + all.reduce<number>((sum, more) => sum + (more ?? 0), 0)) / found.length);
  }
  return { points, words: found.flatMap((each) => each.words) };
}

/** Chinese cut into its words, all of which must be there. */
function findCut(words: readonly string[], find: (word: string) => Found): Found {
  const pieces = words.flatMap((word) => (hasHan(word) && word.length > 2 ? splitHan(word) : [word]));
  const telling = pieces.filter((piece) => !isFiller(piece));
  // Single characters are everywhere and say nothing.
  if (telling.every((piece) => piece.length < 2 || words.includes(piece))) return nothing;
  return findAll(telling, find);
}

/** A term that differs from a Chinese word in one character that looks or sounds like the typed one; undefined for a sound word. */
function slipOf(
  word: string,
  haystack: Haystack,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): string | undefined {
  if (!hasHan(word) || occurs(haystack, word)) return undefined;
  const similar = [...resemble(word, (character) => soundsLike(character, lexicon.readings))];
  return (
    similar.find((each) => vocabulary.includes(each)) ??
    similar.find((each) => vocabulary.some((entry) => entry.includes(each)) && occurs(haystack, each))
  );
}

/** What may have been meant by a word that is found in no way. */
function wordNear(
  word: string,
  haystack: Haystack,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): string | undefined {
  if (findWord(word, haystack, lexicon).points.size > 0) return undefined;
  const similar = hasHan(word)
    ? [...resemble(word, (character) => soundsLike(character, lexicon.readings))].find((each) =>
        occurs(haystack, each),
      )
    : undefined;
  return similar ?? findMeant(word, vocabulary)[0];
}

/** Characters of titles that are read alike: a wrong pick of the input method. */
function soundsLike(character: string, readings: Readings): string[] {
  const own = readings.get(character) ?? [];
  if (own.length === 0) return [];
  return [...readings].filter(([, each]) => each.some((one) => own.includes(one))).map(([other]) => other);
}

/** Last resort: documents that hold at least half of the words; of Chinese that has none, of the pairs of characters. */
function findSome(words: readonly string[], find: (word: string) => Found): Found {
  const pieces = [...new Set(words.flatMap(piecesOf))].filter(
    (piece) => piece.length > 1 && !isFiller(piece),
  );
  const sums = new Map<number, { count: number; points: number }>();
  const found = pieces.map(find);
  for (const { points } of found) {
    for (const [at, each] of points) {
      const sum = sums.get(at) ?? { count: 0, points: 0 };
      sums.set(at, { count: sum.count + 1, points: sum.points + each });
    }
  }
  const least = Math.max(1, Math.ceil(pieces.length / 2));
  const points = new Map(
    [...sums]
      .filter(([, { count }]) => count >= least)
      .map(([at, sum]) => [at, (sum.points / pieces.length) * (sum.count / pieces.length)]),
  );
  return { points, words: found.flatMap((each) => each.words) };
}

function piecesOf(word: string): string[] {
  if (!hasHan(word)) return [word];
  const cut = splitHan(word).filter((piece) => piece.length > 1);
  return cut.length > 0 ? cut : pairsOf(word);
}

function either(a: Found, b: Found): Found {
  const points = new Map(a.points);
  for (const [at, each] of b.points) points.set(at, Math.max(each, points.get(at) ?? 0));
  return { points, words: [...a.words, ...b.words] };
}

function tell(found: Found, documents: readonly SearchDocument[], meant: string | undefined): SearchResults {
  const hits = [...found.points]
    .flatMap(([at, points]) => {
      const document = documents[at];
      return document ? [{ document, points, at }] : [];
    })
    .sort((a, b) => b.points - a.points || a.at - b.at)
    .map(({ document, points }) => ({ document, points }));
  return { hits, marked: [...new Set(found.words)], meant, near: [] };
}

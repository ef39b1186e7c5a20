// Words near to one that occurs nowhere: a letter missing, one too many, one wrong. Fuse.js does the measuring, over few
// candidates: over all texts it would take the better part of a second on a phone.
import Fuse from 'fuse.js/min-basic';
import { hasHan } from './fold-text.ts';

/** How many candidates are measured. */
const candidateLimit = 80;
/** Share of the letters that may be wrong: one of three characters, two of eight letters. */
const tolerance = 0.34;
const looseTolerance = 0.6;

/** What may have been meant: the words of the glossary and of titles, folded, each once. */
export type Vocabulary = readonly string[];

/** Those that share most characters with the word; of equals the shorter. */
function narrow(word: string, vocabulary: Vocabulary): string[] {
  const letters = [...new Set(word)];
  const least = hasHan(word) ? 1 : Math.ceil(letters.length / 2);
  return vocabulary
    .map((entry) => ({ entry, shared: letters.filter((letter) => entry.includes(letter)).length }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared || a.entry.length - b.entry.length)
    .slice(0, candidateLimit)
    .map(({ entry }) => entry);
}

function measure(word: string, vocabulary: Vocabulary, threshold: number) {
  const candidates = narrow(word, vocabulary).filter((entry) => {
    // A word must be about as long as what it may stand for, or it would be found in anything.
    return Math.abs(entry.length - word.length) <= Math.max(1, Math.round(word.length * threshold));
  });
  const fuse = new Fuse(candidates, {
    // Without it Fuse looks only at the beginning of a text, and loses Chinese words further on.
    ignoreLocation: true,
    includeScore: true,
    ignoreFieldNorm: true,
    threshold,
  });
  return fuse.search(word.slice(0, 32));
}

/** Words that may have been meant, nearest first; empty when none is near enough. */
export function findMeant(word: string, vocabulary: Vocabulary): string[] {
  if (word.length < 3) return [];
  const found = measure(word, vocabulary, tolerance);
  const best = found[0]?.score ?? 1;
  return found
    .filter(({ score = 1 }) => score <= best + 0.05)
    .slice(0, 3)
    .map(({ item }) => item);
}

/** Some entries to offer when nothing is found, nearest first. */
export function findNear(word: string, vocabulary: Vocabulary, limit: number): string[] {
  const near = measure(word, vocabulary, looseTolerance).map(({ item }) => item);
  // One Chinese character in common already says something; one letter does not.
  const sharing = hasHan(word) ? narrow(word, vocabulary) : [];
  return [...new Set([...near, ...sharing])].slice(0, limit);
}

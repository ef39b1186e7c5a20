// What else a typed word may stand for: the word of the other language (from the glossary), a word spelled in pinyin.
import { hasHan } from './fold-text.ts';
import type { Needle } from './haystack.ts';
import { findSpelled, type Readings } from './pinyin.ts';
import { stemOf } from './split-query.ts';

/** A term in both languages, folded; a word with several forms (`client; customer`) has each. */
export interface TermPair {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

export interface Lexicon {
  readonly terms: readonly TermPair[];
  readonly readings: Readings;
  /** Chinese titles and words, that may be spelled in pinyin. */
  readonly spelledTexts: readonly string[];
}

const most = 8;

/** The words of the other language for a word; when a term is exactly it, only that one's. */
export function translate(word: string, terms: readonly TermPair[]): Needle[] {
  const exact: string[] = [];
  const partial: string[] = [];
  const isLongEnough = word.length >= (hasHan(word) ? 2 : 4);
  const startsWord = new RegExp(`(^|[^a-z0-9])${escapePattern(word)}`);
  for (const { zh, en } of terms) {
    const [own, others] = hasHan(word) ? [zh, en] : [en, zh];
    if (own.includes(word)) exact.push(...others);
    else if (isLongEnough && own.some((form) => (hasHan(word) ? form.includes(word) : startsWord.test(form))))
      partial.push(...others);
  }
  return exact.length > 0
    ? exact.map((text) => ({ text, worth: 0.95 }))
    : partial.slice(0, most).map((text) => ({ text, worth: 0.6 }));
}

/** Everything to look for when a word is typed: itself, its stem, its translation, what it spells. */
export function expandWord(word: string, lexicon: Lexicon, isFoundAsTyped: boolean): Needle[] {
  const needles: Needle[] = [{ text: word, worth: 1 }];
  const stem = stemOf(word);
  if (stem !== word) needles.push({ text: stem, worth: 0.9 });
  needles.push(...translate(word, lexicon.terms));
  if (/^[a-z]{2,24}$/.test(word)) needles.push(...spell(word, lexicon, isFoundAsTyped));
  return needles.slice(0, 2 * most);
}

/** A word that is found as it stands is probably meant so; then what it would spell counts little. */
function spell(word: string, { readings, spelledTexts, terms }: Lexicon, isFoundAsTyped: boolean): Needle[] {
  const worth = isFoundAsTyped ? 0.3 : 0.9;
  return findSpelled(word, spelledTexts, readings)
    .slice(0, most)
    .flatMap(({ word: spelled, isFull, place }) => {
      const share = worth * (isFull ? 1 : 0.9) * { whole: 1, start: 0.95, inside: 0.85 }[place];
      const others = translate(spelled, terms).filter(({ worth: each }) => each > 0.9);
      return [{ text: spelled, worth: share }, ...others.map(({ text }) => ({ text, worth: share * 0.9 }))];
    });
}

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// Where a text changes to the other language and back, so that a voice and a hyphenator can change with it.
// Knows scripts, not words; what is shown of it is `Passages.astro`.
import { languageTag, type Locale } from './locale.ts';

/** A stretch of one language. */
export interface Passage {
  readonly text: string;
  /** Value of the `lang` attribute where it is not the page's own language. */
  readonly lang?: string;
}

const han = /\p{Script=Han}(?:[\p{Script=Han}，、。：；！？“”‘’（）《》…·\s]*\p{Script=Han})?/gu;
const latin = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d\s.,:;&()/'’–-]*\p{Script=Latin}[.)]?)?/gu;

/**
 * Cuts a text of one language into passages. Names and abbreviations in Latin letters are Chinese text, too (海底捞 and IBM, TARP, Bitner);
 * a passage of English has a word in small letters or is four words long. Chinese in an English text always is one.
 */
export function splitPassages(text: string, locale: Locale): Passage[] {
  const isPassage = locale === 'zh' ? isEnglish : () => true;
  const passages: Passage[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(locale === 'zh' ? latin : han)) {
    if (!isPassage(run)) continue;
    if (index > end) passages.push({ text: text.slice(end, index) });
    passages.push({ text: run, lang: languageTag[locale === 'zh' ? 'en' : 'zh'] });
    end = index + run.length;
  }
  if (end < text.length) passages.push({ text: text.slice(end) });
  return passages;
}

function isEnglish(run: string): boolean {
  const words = run.match(/[\p{Script=Latin}\p{M}’']+/gu) ?? [];
  return words.filter((word) => word.length > 1).length > 3 || words.some((word) => /^\p{Ll}{3}/u.test(word));
}

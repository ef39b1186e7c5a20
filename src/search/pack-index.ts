// Build only: from everything that can be found to the two files of one language.
import { otherLocale, type Locale } from '../i18n/locale.ts';
import { makeDigest } from './digest-text.ts';
import { everydayWords } from './everyday-words.ts';
import { hasHan } from './fold-text.ts';
import {
  searchKinds,
  type PackedDocument,
  type SearchIndex,
  type SearchKind,
  type SearchSource,
} from './index-shape.ts';
import { makeReadingsTable } from './readings-table.ts';

/** Characters of each section that travel with the index; Chinese says in one what English says in three. */
const digestLength: Record<Locale, number> = { zh: 20, en: 75 };

/** What is short stays whole; of sections and facts the rest is in the file of texts. */
export function packIndex(sources: readonly SearchSource[], locale: Locale): SearchIndex {
  const other = otherLocale(locale);
  const digest = makeDigest(
    sources.filter(({ kind }) => kind === 'section').map(({ text }) => text[locale]),
    locale,
  );
  const shortText = (kind: SearchKind, text: string) => {
    if (kind === 'section') return digest(text, digestLength[locale]);
    return kind === 'fact' ? '' : text;
  };
  const documents = sources.map(({ kind, path, title, text }): PackedDocument => [
    searchKinds.indexOf(kind),
    path,
    title[locale],
    keepsOther(kind) ? title[other] : '',
    shortText(kind, text[locale]),
  ]);
  const spoken = sources
    .filter(({ kind }) => keepsOther(kind) || (locale === 'zh' && kind === 'section'))
    .filter(({ title }) => hasHan(title.zh))
    .map(({ title, pinyin }) => ({ text: title.zh, pinyin }));
  const words = everydayWords.map(({ zh, en }) => [zh, en] as const);
  const spokenWords = words.map(([text]) => ({ text }));
  return { documents, readings: makeReadingsTable([...spoken, ...spokenWords]), words };
}

/** Whole texts, by document; '' where the index has all of it. */
export function packTexts(sources: readonly SearchSource[], locale: Locale): string[] {
  return sources.map(({ kind, text }) => (kind === 'section' || kind === 'fact' ? text[locale] : ''));
}

/** Whose title is kept in the other language too, so that a word of either finds it. */
function keepsOther(kind: SearchKind): boolean {
  return kind === 'lesson' || kind === 'scenario' || kind === 'term';
}

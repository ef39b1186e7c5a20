// What is searched and how it travels: one file a language, written at build, fetched when somebody wants to search.
import type { LocalizedText } from '../i18n/locale.ts';

/** In the order of their worth; the packed index stores the position. */
export const searchKinds = ['lesson', 'scenario', 'term', 'section', 'question', 'fact'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something to be found, in both languages, as the pages hand it over to be packed. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** Address below the language, `learn/telephone/telephone-basics`; a section's is `#its-id`, after its lesson. */
  readonly path: string;
  /** Title of a lesson or simulation, word of a term, heading of a section, prompt, claim. */
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  /** A term's own reading, `bujiu beilun`: what a dictionary would guess of 重 or 行 may be another word. */
  readonly pinyin?: string;
}

/** Kind (position in `searchKinds`), path, title, title in the other language ('' where it is not kept), text. */
export type PackedDocument = readonly [
  kind: number,
  path: string,
  title: string,
  other: string,
  text: string,
];

export interface SearchIndex {
  readonly documents: readonly PackedDocument[];
  /** How Chinese titles are read: each syllable with the characters read so, `bei悖背 jiu救就`. */
  readonly readings: string;
  /** Everyday words in Chinese and English, each with its forms: `['退款;退钱', 'refund;money back']`. */
  readonly words: readonly (readonly [zh: string, en: string])[];
}

/** One document as rules work with it. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** Below the language, with the fragment of a section. */
  readonly path: string;
  readonly title: string;
  readonly other: string;
  readonly text: string;
  /** Title of a section's lesson. */
  readonly parent: string;
}

/** The documents with whole addresses; sections belong to the lesson before them. */
export function unpackDocuments({ documents }: SearchIndex): SearchDocument[] {
  let lesson = { path: '', title: '' };
  return documents.map(([kindIndex, path, title, other, text]) => {
    const kind = searchKinds[kindIndex] ?? 'section';
    const isPart = path.startsWith('#');
    if (kind === 'lesson') lesson = { path, title };
    return {
      kind,
      path: isPart ? `${lesson.path}/${path}` : path,
      title,
      other,
      text,
      parent: isPart ? lesson.title : '',
    };
  });
}

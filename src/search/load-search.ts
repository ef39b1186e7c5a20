// Fetches the index of a language, once a page and only when somebody wants to search; whole texts only when the index alone
// finds little.
import type { Locale } from '../i18n/locale.ts';
import { assetHref } from '../ui/site-href.ts';
import type { SearchIndex } from './index-shape.ts';
import { openSearch, type SearchIndexFunction } from './search-index.ts';

/** Below this many hits the whole texts are searched too. */
const fewHits = 3;

const fetched = new Map<string, Promise<unknown>>();

/** A fetch that failed is forgotten, so that the next try is a new one. */
function fetchOnce<T>(file: string): Promise<T> {
  let promise = fetched.get(file);
  if (!promise) {
    promise = fetch(assetHref(file)).then((response) => {
      if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
      return response.json() as Promise<unknown>;
    });
    promise.catch(() => fetched.delete(file));
    fetched.set(file, promise);
  }
  return promise as Promise<T>;
}

export interface Search {
  readonly search: SearchIndexFunction;
  /** The same over whole texts, when that is worth a second fetch. Without a network the extracts have to do. */
  readonly searchDeeper: (query: string, found: number) => Promise<SearchIndexFunction | undefined>;
}

/** Fails when the index cannot be fetched. */
export async function loadSearch(locale: Locale): Promise<Search> {
  const index = await fetchOnce<SearchIndex>(`${locale}/search-index.json`);
  let deeper: Promise<SearchIndexFunction> | undefined;
  return {
    search: openSearch(index),
    searchDeeper: async (query, found) => {
      if (found >= fewHits || query.trim().length < 2) return undefined;
      deeper ??= fetchOnce<string[]>(`${locale}/search-text.json`).then((texts) => openSearch(index, texts));
      deeper.catch(() => (deeper = undefined));
      return deeper.catch(() => undefined);
    },
  };
}

// The search over the real content: what people type finds what they mean.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent, readContentFiles } from '../../src/compose/load-content.ts';
import { gatherSources } from '../../src/compose/search-sources.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { SearchSource } from '../../src/search/index-shape.ts';
import { packIndex, packTexts } from '../../src/search/pack-index.ts';
import { openSearch, type SearchIndexFunction } from '../../src/search/search-index.ts';
import { chineseQueries, englishQueries, type QueryLine } from './search-queries.ts';

let sources: SearchSource[] = [];

beforeAll(async () => {
  const { content } = loadContent(await readContentFiles(join(import.meta.dirname, '../..')));
  const order = content.course?.data.modules ?? [];
  sources = gatherSources({
    ...content,
    modules: order.flatMap((id) => content.modules.filter((module) => module.id === id)),
    glossary: content.glossary?.data ?? [],
    facts: content.facts?.data ?? [],
  });
}, 60_000);

const searches = (locale: Locale) => {
  const index = packIndex(sources, locale);
  return { search: openSearch(index), deeper: openSearch(index, packTexts(sources, locale)) };
};

/** Paths of the first hits, as the table writes them; whole texts are asked where the page would ask them. */
function firstHits(
  { search, deeper }: Record<'search' | 'deeper', SearchIndexFunction>,
  query: string,
  count: number,
): string[] {
  const results = search(query);
  const { hits } = results.hits.length < 3 ? deeper(query) : results;
  return hits
    .slice(0, count)
    .map(({ document }) => document.path.replace(/^learn\/[^/]+\//, '').replace(/\/#(?!.*\/)/, '#'));
}

const wanted = (expected: string) => expected.replace('/#', '#');

function misses(locale: Locale, lines: readonly QueryLine[], count: number): string[] {
  const both = searches(locale);
  return lines.flatMap(([query, expected]) => {
    const found = firstHits(both, query, count);
    return found.includes(wanted(expected))
      ? []
      : [`${locale} ${query}: ${expected}, not ${found.join(', ')}`];
  });
}

describe('what people type', () => {
  test('is a table of at least 80 queries', () => {
    expect(chineseQueries.length + englishQueries.length).toBeGreaterThanOrEqual(80);
  });

  test('finds what they mean among the first three, 95 times of 100', () => {
    const missed = [...misses('zh', chineseQueries, 3), ...misses('en', englishQueries, 3)];
    const all = chineseQueries.length + englishQueries.length;
    const recall = 1 - missed.length / all;
    console.log(`recall@3 ${recall.toFixed(3)} of ${String(all)} queries`, missed);
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('the recovery paradox is found in every way there is', () => {
    const ways = [
      '补救',
      'bujiu beilun',
      'bjbl',
      'recovery paradox',
      '补救悖伦',
      '补就悖论',
      'recovery paradux',
    ];
    const lines = ways.map((query): QueryLine => [query, 'recovery-paradox']);
    expect([...misses('zh', lines, 3), ...misses('en', lines, 3)]).toEqual([]);
  });
});

test('every result leads to a page of its own, with a title', () => {
  for (const locale of ['zh', 'en'] as const) {
    const { documents } = packIndex(sources, locale);
    expect(documents.filter(([, , title]) => title === '')).toEqual([]);
    const paths = sources.filter(({ kind }) => kind !== 'section').map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  }
});

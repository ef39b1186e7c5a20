// What search fetches first: titles, terms and extracts of one language.
import type { APIRoute } from 'astro';
import { readSearchSources } from '../../compose/read-search-sources.ts';
import { searchPaths } from '../../compose/search-sources.ts';
import type { Locale } from '../../i18n/locale.ts';
import { packIndex } from '../../search/pack-index.ts';

export const getStaticPaths = searchPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(packIndex(await readSearchSources(), props.locale));

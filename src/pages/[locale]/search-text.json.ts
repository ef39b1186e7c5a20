// What search fetches when the extracts find little: the whole text of every section of one language.
import type { APIRoute } from 'astro';
import { readSearchSources } from '../../compose/read-search-sources.ts';
import { searchPaths } from '../../compose/search-sources.ts';
import type { Locale } from '../../i18n/locale.ts';
import { packTexts } from '../../search/pack-index.ts';

export const getStaticPaths = searchPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(packTexts(await readSearchSources(), props.locale));

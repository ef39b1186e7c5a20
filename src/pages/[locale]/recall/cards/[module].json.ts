// The words of a module's recall cards: fetched when today's sitting begins.
import type { APIRoute } from 'astro';
import { localePaths } from '../../../../compose/locale-paths.ts';
import { readModules } from '../../../../compose/read-course.ts';
import { readFaces } from '../../../../compose/recall-content.ts';
import type { Locale } from '../../../../i18n/locale.ts';

export const getStaticPaths = async () =>
  localePaths((await readModules()).map(({ id }) => ({ params: { module: id }, props: { module: id } })));

interface Props {
  locale: Locale;
  module: string;
}

export const GET: APIRoute<Props> = async ({ props: { locale, module } }) =>
  new Response(JSON.stringify(await readFaces(module, locale)));

// Every quiz item as the gradebook tells of it, in one language; fetched when the trainer looks at items.
import type { APIRoute } from 'astro';
import { readBookItems } from '../../../../compose/gradebook-content.ts';
import { localePaths } from '../../../../compose/locale-paths.ts';
import type { Locale } from '../../../../i18n/locale.ts';

export const getStaticPaths = () => localePaths([{ params: {}, props: {} }]);

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(await readBookItems(props.locale));

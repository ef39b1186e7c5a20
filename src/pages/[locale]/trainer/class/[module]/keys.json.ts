// The keys of a deck's projected items, apart from its page: fetched by the deck, drawn when the trainer shows the answer.
import type { APIRoute } from 'astro';
import { localePaths } from '../../../../../compose/locale-paths.ts';
import { readEntry } from '../../../../../compose/read-course.ts';
import { readTaughtModules } from '../../../../../compose/deck/read-deck.ts';
import { isLocale, localize } from '../../../../../i18n/locale.ts';

export async function getStaticPaths() {
  const modules = await readTaughtModules();
  return localePaths(modules.map(({ id }) => ({ params: { module: id }, props: {} })));
}

export const GET: APIRoute = async ({ params: { locale, module = '' } }) => {
  if (!isLocale(locale)) throw new Error('keys are below a language');
  const { votes } = await readEntry('activities', module);
  const { items } = await readEntry('quizzes', module);
  return Response.json(
    localize(
      items.filter(({ id }) => votes.includes(id)),
      locale,
    ),
  );
};

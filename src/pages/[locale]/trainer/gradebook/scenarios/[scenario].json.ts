// One simulation as the gradebook values a class's plays, in one language; fetched when the trainer looks at it.
import type { APIRoute } from 'astro';
import { readBookScenario } from '../../../../../compose/gradebook-content.ts';
import { localePaths } from '../../../../../compose/locale-paths.ts';
import { readModules } from '../../../../../compose/read-course.ts';
import type { Locale } from '../../../../../i18n/locale.ts';

export async function getStaticPaths() {
  const ids = (await readModules()).flatMap(({ scenarios }) => scenarios);
  return localePaths(ids.map((id) => ({ params: { scenario: id }, props: { id } })));
}

export const GET: APIRoute<{ locale: Locale; id: string }> = async ({ props }) =>
  Response.json(await readBookScenario(props.id, props.locale));

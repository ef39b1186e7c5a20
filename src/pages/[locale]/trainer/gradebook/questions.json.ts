// The open questions with rubric and model answer, in one language; fetched when the trainer looks at answers.
import type { APIRoute } from 'astro';
import { readBookQuestions } from '../../../../compose/gradebook-content.ts';
import { localePaths } from '../../../../compose/locale-paths.ts';
import type { Locale } from '../../../../i18n/locale.ts';

export const getStaticPaths = () => localePaths([{ params: {}, props: {} }]);

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(await readBookQuestions(props.locale));

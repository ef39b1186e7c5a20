// Model answers and rubrics of one module: fetched when an answer has been committed.
import type { APIRoute } from 'astro';
import { localePaths } from '../../../../compose/locale-paths.ts';
import {
  makeModuleKeys,
  readQuestionModules,
  type QuestionWithId,
} from '../../../../compose/read-questions.ts';
import type { Locale } from '../../../../i18n/locale.ts';

export const getStaticPaths = async () =>
  localePaths(
    (await readQuestionModules()).map(({ module, questions }) => ({
      params: { module: module.id },
      props: { questions },
    })),
  );

interface Props {
  locale: Locale;
  questions: QuestionWithId[];
}

export const GET: APIRoute<Props> = async ({ props: { locale, questions } }) =>
  new Response(JSON.stringify(await makeModuleKeys(questions, locale)));

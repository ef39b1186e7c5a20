// From a run to the attempt that is stored for good. Points are computed here, once.
import type { Locale } from '../i18n/locale.ts';
import type { Attempt } from '../record/attempt.ts';
import { findMistakes } from './find-mistakes.ts';
import type { LocalizedQuiz } from './item.ts';
import type { Run } from './quiz-run.ts';
import type { Confidence, Response } from './response.ts';
import { sumScores } from './points.ts';
import { scoreResponse } from './score-response.ts';

/** One entry of a quiz attempt's `responses`. */
export interface ItemResult {
  readonly item: string;
  /** Content hash of the item as it was answered, when the page knows it. */
  readonly revision?: string;
  /** Null for an item handed in blank. */
  readonly response: Response | null;
  readonly raw: number;
  readonly max: number;
  readonly confidence?: Confidence;
  /** Entries of the misconception bank behind the response. */
  readonly misconceptions?: readonly string[];
  /** ISO 8601, UTC. */
  readonly answeredAt?: string;
}

export interface Finish {
  readonly quizId: string;
  readonly locale: Locale;
  /** Content hash of the quiz. */
  readonly revision: string;
  /** Content hash of each item, so that an edit to one does not age the others. */
  readonly itemRevisions?: Readonly<Record<string, string>> | undefined;
  readonly kind?: 'quiz' | 'exam' | 'recall' | undefined;
}

/**
 * The attempt a run amounts to. Blank items earn nothing and count in the maximum. The same run gives the same attempt,
 * whenever and in whichever tab it is made: it ends with its last answer, not with the clock.
 * A clock set back in the middle never makes a negative duration.
 */
export function finishRun(quiz: LocalizedQuiz, run: Run, finish: Finish): Attempt {
  const responses = run.items.flatMap((id) => {
    const item = quiz.items.find((candidate) => candidate.id === id);
    return item ? [resultOf(item, run, finish.itemRevisions?.[id])] : [];
  });
  const finishedAt = Math.max(run.startedAt, ...run.items.map((id) => run.answers[id]?.at ?? 0));
  return {
    id: run.id,
    kind: finish.kind ?? 'quiz',
    activity: finish.quizId,
    revision: finish.revision,
    locale: finish.locale,
    startedAt: new Date(run.startedAt).toISOString(),
    finishedAt: new Date(finishedAt).toISOString(),
    durationMs: run.spentMs ?? finishedAt - run.startedAt,
    mode: run.mode,
    scope: run.scope,
    round: run.round,
    seed: run.seed,
    responses,
    score: sumScores(responses),
  };
}

function resultOf(item: LocalizedQuiz['items'][number], run: Run, revision: string | undefined): ItemResult {
  const given = run.answers[item.id];
  const about = { item: item.id, ...(revision && { revision }) };
  if (!given) return { ...about, response: null, raw: 0, max: 1 };
  const { response, confidence, at } = given;
  const misconceptions = findMistakes(item, response).flatMap(({ misconception }) => misconception ?? []);
  return {
    ...about,
    response,
    ...scoreResponse(item, response),
    ...(confidence && { confidence }),
    ...(misconceptions.length > 0 && { misconceptions }),
    answeredAt: new Date(at).toISOString(),
  };
}

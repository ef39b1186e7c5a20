// From an answer that its writer has marked to the attempt that is stored for good, and what is read back out of it.
// Attempts may come from a file, so everything read is checked.
import type { Locale } from '../i18n/locale.ts';
import type { Attempt } from '../record/attempt.ts';
import type { AnswerDraft, Committed } from './answer-draft.ts';

/** The one entry of an answer's `responses`. */
interface AnswerResponse {
  readonly question: string;
  readonly text: string;
  /** Ids of the rubric points ticked by the learner. */
  readonly points: readonly string[];
}

export interface AnswerSetting {
  readonly questionId: string;
  readonly revision: string;
  readonly locale: Locale;
}

/** Points ticked of points there are; ids that the rubric no longer has do not count. */
export function answerToAttempt(
  draft: AnswerDraft & { readonly committed: Committed },
  rubric: readonly { readonly id: string }[],
  { questionId, revision, locale }: AnswerSetting,
  nowMs: number,
): Attempt {
  const { id, startedAt, spentMs, committed } = draft;
  const points = rubric.map((point) => point.id).filter((point) => committed.points.includes(point));
  const response: AnswerResponse = { question: questionId, text: committed.text, points };
  return {
    id,
    kind: 'reflection',
    activity: questionId,
    revision,
    locale,
    startedAt,
    finishedAt: new Date(Math.max(nowMs, Date.parse(startedAt))).toISOString(),
    durationMs: spentMs,
    committedAt: committed.at,
    responses: [response],
    score: { raw: points.length, max: rubric.length },
  };
}

/** An answer as it stands in the record. */
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly points: readonly string[];
  readonly raw: number;
  readonly max: number;
  /** ISO 8601, UTC. */
  readonly finishedAt: string;
  readonly revision: string;
}

function listOfTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** All answers to a question, oldest first. Attempts without a text are passed over. */
export function readAnswers(attempts: readonly Attempt[], questionId: string): Answer[] {
  return attempts.flatMap(({ id, kind, activity, responses, score, finishedAt, revision }) => {
    if (kind !== 'reflection' || activity !== questionId) return [];
    const response = responses[0] as Partial<Record<keyof AnswerResponse, unknown>> | null | undefined;
    if (typeof response?.text !== 'string') return [];
    const points = listOfTexts(response.points);
    return [{ id, text: response.text, points, raw: score.raw, max: score.max, finishedAt, revision }];
  });
}

/** A trainer's mark of one answer. */
export interface Mark {
  readonly id: string;
  /** Name of who marked; empty when not said. */
  readonly by: string;
  readonly points: readonly string[];
  readonly comment: string;
  readonly raw: number;
  readonly max: number;
  readonly finishedAt: string;
}

/** Marks of one answer, oldest first. Names and comments are somebody else's text: show them as text. */
export function readMarks(attempts: readonly Attempt[], answerId: string): Mark[] {
  return attempts.flatMap((attempt) => {
    const { id, kind, responses, score, finishedAt } = attempt;
    if (kind !== 'mark' || attempt['of'] !== answerId) return [];
    const response = responses[0] as { points?: unknown; comment?: unknown } | null | undefined;
    return [
      {
        id,
        by: typeof attempt['by'] === 'string' ? attempt['by'] : '',
        points: listOfTexts(response?.points),
        comment: typeof response?.comment === 'string' ? response.comment : '',
        raw: score.raw,
        max: score.max,
        finishedAt,
      },
    ];
  });
}

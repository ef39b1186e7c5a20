// A trainer's mark on an open answer: what is kept while marking, and the attempt the learner imports.
import type { Attempt } from '../record/attempt.ts';
import { formatRecordFile } from '../record/record-file.ts';

/** A learner's answer to an open question, read from a reflection attempt. */
export interface Answer {
  readonly attempt: string;
  readonly text: string;
  /** Rubric points the learner ticked herself. */
  readonly points: readonly string[];
  readonly finishedAt: string;
}

/** As kept: `{ id: 'mfx…', of: '…', by: '王老师', points: ['people-first'], comment: '…', at: '2026-11-22T…Z' }`. */
export interface Mark {
  /** Id of the attempt it becomes, new with every change: the latest counts, and exporting twice gives one. */
  readonly id: string;
  /** The attempt that was marked. */
  readonly of: string;
  readonly by: string;
  readonly points: readonly string[];
  readonly comment: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The answer in a reflection attempt; undefined where it holds no text. */
export function readAnswer(attempt: Attempt): Answer | undefined {
  const entries = attempt.responses as readonly Readonly<Record<string, unknown>>[];
  const entry = entries.find(({ text }) => typeof text === 'string' && text.trim() !== '');
  if (!entry) return undefined;
  return {
    attempt: attempt.id,
    text: String(entry['text']),
    points: Array.isArray(entry['points'])
      ? entry['points'].filter((point) => typeof point === 'string')
      : [],
    finishedAt: attempt.finishedAt,
  };
}

/** The attempt of kind `mark` that the learner's record takes in. @param max points the rubric has */
export function markToAttempt(
  mark: Mark,
  about: { question: string; max: number; revision: string; locale: 'zh' | 'en' },
): Attempt {
  return {
    id: mark.id,
    kind: 'mark',
    activity: about.question,
    of: mark.of,
    by: mark.by,
    revision: about.revision,
    locale: about.locale,
    startedAt: mark.at,
    finishedAt: mark.at,
    durationMs: 0,
    responses: [{ points: mark.points, comment: mark.comment }],
    score: { raw: mark.points.length, max: about.max },
  };
}

/** The file a learner imports like any record of her own. */
export function markFile(
  learner: { id: string; name: string },
  marks: readonly Attempt[],
  now: string,
): string {
  return formatRecordFile({ exportedAt: now, learner, attempts: marks, drafts: {}, quarantined: [] });
}

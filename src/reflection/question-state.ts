// How far a learner is with a question: a reading over attempts and the draft, computed each time and never stored.
import type { Attempt } from '../record/attempt.ts';
import { readAnswers } from './answer-attempt.ts';
import { readAnswerDraft } from './answer-draft.ts';

export interface QuestionState {
  /** `draft` and `committed` speak of what is under way, also where an earlier answer has been marked. */
  readonly stage: 'untouched' | 'draft' | 'committed' | 'marked';
  /** Points of the last marked answer. */
  readonly raw?: number;
  readonly max?: number;
}

/** @param draft what is stored under `reflection/<question>`, of whatever shape */
export function questionState(
  attempts: readonly Attempt[],
  draft: unknown,
  questionId: string,
): QuestionState {
  const answers = readAnswers(attempts, questionId);
  const last = answers.at(-1);
  const score = last ? { raw: last.raw, max: last.max } : {};
  const writing = readAnswerDraft(draft);
  const isOpen = writing !== undefined && !answers.some(({ id }) => id === writing.id);
  if (isOpen && writing.committed) return { stage: 'committed', ...score };
  if (isOpen && writing.versions.some(({ text }) => text.trim() !== '')) return { stage: 'draft', ...score };
  return { stage: last ? 'marked' : 'untouched', ...score };
}

// Every answer to an item in a record, oldest first: what mastery, calibration and misconceptions are read from. Attempts
// may be of any age or version, so shapes are looked at here.
import type { Attempt } from '../record/attempt.ts';

export type Confidence = 'sure' | 'fairly' | 'guess';

export interface ItemResponse {
  readonly item: string;
  /** Share of the item's points, 0–1. */
  readonly share: number;
  readonly confidence?: Confidence;
  /** Ids of the misconceptions behind the answer. */
  readonly misconceptions: readonly string[];
  /** ISO 8601, UTC: when the work was finished. */
  readonly at: string;
}

const kinds = new Set(['quiz', 'exam', 'recall']);
const levels: readonly unknown[] = ['sure', 'fairly', 'guess'];

/**
 * Answers to items in quizzes, final assessments and recall. An item handed in blank is no answer.
 * @param attempts sorted by id, as the record gives them
 */
export function listResponses(attempts: readonly Attempt[]): ItemResponse[] {
  return attempts
    .filter(({ kind }) => kinds.has(kind))
    .flatMap(({ responses, finishedAt }) => responses.flatMap((stored) => readResponse(stored, finishedAt)));
}

function readResponse(stored: unknown, at: string): ItemResponse[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { item, raw, max, response, confidence, misconceptions } = stored as Partial<Record<string, unknown>>;
  const isScored = typeof raw === 'number' && typeof max === 'number' && max > 0;
  if (typeof item !== 'string' || !isScored || response === null) return [];
  const met = Array.isArray(misconceptions) ? (misconceptions as unknown[]) : [];
  return [
    {
      item,
      share: Math.min(1, Math.max(0, raw / max)),
      ...(levels.includes(confidence) && { confidence: confidence as Confidence }),
      misconceptions: [...new Set(met.filter((id) => typeof id === 'string'))],
      at,
    },
  ];
}

/** Whether an answer earned all its points. */
export function isRight({ share }: Pick<ItemResponse, 'share'>): boolean {
  return share > 1 - 1e-9;
}

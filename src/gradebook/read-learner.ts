// One learner's attempts, read down to what the overview shows of a person. Made at import and kept beside the record, so
// that a class opens without reading every attempt; it can be made again from the record at any time.
import type { Attempt } from '../record/attempt.ts';

export interface LearnerReading {
  readonly attempts: number;
  /** Latest `finishedAt`, ISO 8601; '' without attempts. */
  readonly lastAt: string;
  /**
   * `quiz:face-to-face` → the score of every attempt in order, 0–1, rounded to thousandths. A lesson counts 1 each time.
   * Attempts at missed items only are no result and left out.
   */
  readonly done: Readonly<Record<string, readonly number[]>>;
  /** Misconception id → how often it was behind a wrong answer given as sure. */
  readonly sureAndWrong: Readonly<Record<string, number>>;
  /** Attempts whose stated points are not the sum of their items' points. */
  readonly oddSums: number;
}

/** What is read of one entry of a quiz attempt (`quiz/finish-run.ts` writes it); checked field by field. */
export interface GivenItem {
  readonly item: string;
  readonly revision?: string;
  readonly raw: number;
  readonly max: number;
  readonly response: unknown;
  readonly confidence?: string;
  readonly misconceptions: readonly string[];
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** The items of a quiz attempt; entries that are none, and points out of range, are left out or clamped. */
export function readItems(attempt: Attempt): GivenItem[] {
  return (attempt.responses as readonly Readonly<Record<string, unknown>>[]).flatMap((entry) => {
    const { item, raw, max, response, revision, confidence, misconceptions } = entry;
    if (!isText(item) || !isNumber(raw) || !isNumber(max) || max <= 0) return [];
    return [
      {
        item,
        raw: Math.min(max, Math.max(0, raw)),
        max,
        response: response ?? null,
        ...(isText(revision) && { revision }),
        ...(isText(confidence) && { confidence }),
        misconceptions: Array.isArray(misconceptions) ? misconceptions.filter(isText) : [],
      },
    ];
  });
}

/** Kinds whose responses are items, so that their points can be added up again. */
const ofItems = new Set(['quiz', 'exam', 'recall']);

/**
 * Points as a share, 0–1. Of a quiz they are added up again from its items: a stated total is easily edited.
 */
export function scoreOf(attempt: Attempt): number {
  const items = attempt.kind === 'quiz' || attempt.kind === 'exam' ? readItems(attempt) : [];
  const [raw, max] =
    items.length > 0
      ? [sum(items.map((item) => item.raw)), sum(items.map((item) => item.max))]
      : [attempt.score.raw, attempt.score.max];
  return max > 0 ? Math.min(1, Math.max(0, raw / max)) : 0;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);

function isOdd(attempt: Attempt): boolean {
  if (attempt.kind !== 'quiz' && attempt.kind !== 'exam') return false;
  const items = readItems(attempt);
  return items.length > 0 && Math.abs(sum(items.map(({ raw }) => raw)) - attempt.score.raw) > 0.01;
}

/** Is it a result of a whole activity, rather than a second go at what had gone wrong? */
export function isWhole(attempt: Attempt): boolean {
  return attempt['scope'] !== 'missed' && attempt.kind !== 'recall' && attempt.kind !== 'mark';
}

/** @param attempts sorted by id */
export function readLearner(attempts: readonly Attempt[]): LearnerReading {
  const done: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  const sureAndWrong: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const attempt of attempts) {
    if (isWhole(attempt)) {
      const score = attempt.kind === 'lesson' ? 1 : Math.round(scoreOf(attempt) * 1000) / 1000;
      (done[`${attempt.kind}:${attempt.activity}`] ??= []).push(score);
    }
    if (!ofItems.has(attempt.kind)) continue;
    for (const { raw, max, confidence, misconceptions } of readItems(attempt)) {
      if (confidence !== 'sure' || raw >= max) continue;
      for (const id of misconceptions) sureAndWrong[id] = (sureAndWrong[id] ?? 0) + 1;
    }
  }
  return {
    attempts: attempts.length,
    lastAt: attempts.reduce((last, { finishedAt }) => (finishedAt > last ? finishedAt : last), ''),
    done: { ...done },
    sureAndWrong: { ...sureAndWrong },
    oddSums: attempts.filter(isOdd).length,
  };
}

/** Which of several attempts at one activity is told of: the first says what was known before any feedback. */
export type Which = 'first' | 'last';

/** The attempt of an activity that counts, if there is one. @param attempts sorted by id */
export function pickAttempt(
  attempts: readonly Attempt[],
  kind: string,
  activity: string,
  which: Which,
): Attempt | undefined {
  const own = (attempt: Attempt) =>
    attempt.kind === kind && attempt.activity === activity && isWhole(attempt);
  return which === 'first' ? attempts.find(own) : attempts.findLast(own);
}

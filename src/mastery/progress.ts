// How far a learner has come: a reading over attempts and the outline, computed each time and never stored.

/** What is read of an attempt; more fields do no harm. */
export interface FinishedWork {
  readonly kind: string;
  readonly activity: string;
  readonly score: { readonly raw: number; readonly max: number };
  /** `missed`: only what had gone wrong was asked again, which is no result of the whole. */
  readonly scope?: unknown;
}

/** One thing of the outline that can be done: `lesson:mood-signals`, `quiz:face-to-face`, `scenario:…`. */
export interface ActivityProgress {
  readonly done: boolean;
  /** Best scaled score, 0–1; undefined where nothing is scored or finished yet. */
  readonly best: number | undefined;
}

/**
 * Progress of one activity.
 * A lesson is done when its end was reached; a quiz or simulation when it was finished once, however it went.
 */
export function activityProgress(
  attempts: readonly FinishedWork[],
  kind: string,
  activity: string,
): ActivityProgress {
  const own = attempts.filter(
    (attempt) => attempt.kind === kind && attempt.activity === activity && attempt.scope !== 'missed',
  );
  const scores = own.filter(({ score }) => score.max > 0).map(({ score }) => clamp(score.raw / score.max));
  return {
    done: own.length > 0,
    best: scores.length > 0 && kind !== 'lesson' ? Math.max(...scores) : undefined,
  };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/**
 * Where to go on: the first activity of the outline that is not done after the last one that is; after the end, the
 * first gap; undefined when all is done.
 * @param outline `kind:activity` in the order of the course
 */
export function nextActivity(
  attempts: readonly FinishedWork[],
  outline: readonly string[],
): string | undefined {
  const isDone = (key: string) => attempts.some(({ kind, activity }) => `${kind}:${activity}` === key);
  const last = outline.findLastIndex(isDone);
  return outline.slice(last + 1).find((key) => !isDone(key)) ?? outline.find((key) => !isDone(key));
}

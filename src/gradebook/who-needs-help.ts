// Who the trainer should talk to first, and why. A rule a person can check by hand, told on the page (README, "Who needs
// help"); no prediction.
import type { BookOutline } from './content.ts';
import type { LearnerReading } from './read-learner.ts';

export type Reason =
  /** Fewer than half of what is due is done. */
  | { readonly kind: 'behind'; readonly done: number; readonly due: number }
  /** Twice below the pass mark: one quiz tried twice or more and never passed, or two quizzes not passed. */
  | { readonly kind: 'failing'; readonly quizzes: readonly string[] }
  /** Three times or more sure of the same wrong belief. */
  | { readonly kind: 'sure-and-wrong'; readonly misconception: string; readonly times: number };

/** Activities of a module that everybody is expected to do: its lessons and its quiz. */
export function dueActivities(outline: BookOutline, modules: readonly string[]): string[] {
  return outline.modules
    .filter(({ id }) => modules.includes(id))
    .flatMap(({ id, lessons }) => [
      ...lessons.map((lesson) => `lesson:${lesson.id}`),
      ...(outline.quizzes[id] ? [`quiz:${id}`] : []),
    ]);
}

/**
 * The modules that count as taught: those the trainer has ticked, else those in which at least half of the class has
 * done something.
 */
export function taughtModules(
  outline: BookOutline,
  ticked: readonly string[],
  people: readonly LearnerReading[],
): string[] {
  if (ticked.length > 0) return outline.modules.map(({ id }) => id).filter((id) => ticked.includes(id));
  return outline.modules
    .map(({ id }) => id)
    .filter((id) => {
      const due = dueActivities(outline, [id]);
      const active = people.filter(({ done }) => due.some((key) => done[key] !== undefined));
      return people.length > 0 && active.length * 2 >= people.length;
    });
}

/** Why this person needs help; empty when no rule applies. @param due activities, `kind:id` */
export function whyHelp(outline: BookOutline, reading: LearnerReading, due: readonly string[]): Reason[] {
  const reasons: Reason[] = [];
  const done = due.filter((key) => reading.done[key] !== undefined).length;
  if (done * 2 < due.length) reasons.push({ kind: 'behind', done, due: due.length });

  const failed = Object.entries(reading.done).flatMap(([key, scores]) => {
    const [kind = '', id = ''] = key.split(':');
    const pass =
      kind === 'exam' ? outline.exam.pass : kind === 'quiz' ? outline.quizzes[id]?.pass : undefined;
    return pass !== undefined && Math.max(...scores) < pass ? [{ id, times: scores.length }] : [];
  });
  if (failed.length >= 2 || failed.some(({ times }) => times >= 2)) {
    reasons.push({ kind: 'failing', quizzes: failed.map(({ id }) => id) });
  }
  for (const [misconception, times] of Object.entries(reading.sureAndWrong)) {
    if (times >= 3) reasons.push({ kind: 'sure-and-wrong', misconception, times });
  }
  return reasons;
}

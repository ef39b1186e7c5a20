import { describe, expect, test } from 'vitest';
import { activityProgress, nextActivity, type FinishedWork } from './progress.ts';

function finished(kind: string, activity: string, raw = 1, max = 1): FinishedWork {
  return { kind, activity, score: { raw, max } };
}

describe('progress of an activity', () => {
  test('nothing is done at the start', () => {
    expect(activityProgress([], 'quiz', 'a')).toEqual({ done: false, best: undefined });
  });

  test('the best of several results counts, whatever their order', () => {
    const attempts = [
      finished('quiz', 'a', 3, 10),
      finished('quiz', 'a', 8, 10),
      finished('quiz', 'a', 5, 10),
    ];
    expect(activityProgress(attempts, 'quiz', 'a')).toEqual({ done: true, best: 0.8 });
  });

  test('asking only the missed again is no result of the whole quiz', () => {
    const attempts = [finished('quiz', 'a', 8, 10), { ...finished('quiz', 'a', 2, 2), scope: 'missed' }];
    expect(activityProgress(attempts, 'quiz', 'a').best).toBe(0.8);
  });

  test('a lesson is done without a score', () => {
    expect(activityProgress([finished('lesson', 'a')], 'lesson', 'a')).toEqual({
      done: true,
      best: undefined,
    });
  });

  test('the same id in another kind is another thing', () => {
    expect(activityProgress([finished('quiz', 'a')], 'lesson', 'a').done).toBe(false);
  });

  test('a score beyond its maximum is shown as full, one of nothing as none', () => {
    expect(activityProgress([finished('quiz', 'a', 12, 10)], 'quiz', 'a').best).toBe(1);
    expect(activityProgress([finished('quiz', 'a', 0, 0)], 'quiz', 'a')).toEqual({
      done: true,
      best: undefined,
    });
  });
});

describe('where to go on', () => {
  const outline = ['lesson:a', 'lesson:b', 'quiz:m', 'scenario:s'];

  test('a newcomer begins at the beginning', () => {
    expect(nextActivity([], outline)).toBe('lesson:a');
  });

  test('goes on after the last thing done, even when something before was left out', () => {
    expect(nextActivity([finished('lesson', 'b')], outline)).toBe('quiz:m');
  });

  test('comes back to what was left out when the end is reached', () => {
    expect(
      nextActivity([finished('lesson', 'b'), finished('quiz', 'm'), finished('scenario', 's')], outline),
    ).toBe('lesson:a');
  });

  test('has nothing to offer when all is done', () => {
    const all = [
      finished('lesson', 'a'),
      finished('lesson', 'b'),
      finished('quiz', 'm'),
      finished('scenario', 's'),
    ];
    expect(nextActivity(all, outline)).toBeUndefined();
  });

  test('work of a kind that is not in the outline does not count', () => {
    expect(nextActivity([finished('recall', 'today')], outline)).toBe('lesson:a');
  });
});

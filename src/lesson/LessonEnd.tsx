// Where a lesson ends: reaching it is the attempt of kind `lesson`. Hydrates only when it comes into view, so that
// being hydrated means having been reached.
import { useStore } from '../record/use-store.ts';
import { useEffect } from 'preact/hooks';
import type { Locale } from '../i18n/locale.ts';
import { $attempts, addAttempt, newRunId } from '../record/store.ts';

interface Props {
  lessonId: string;
  /** Ids the lesson had before: who has read it under one of them has read it. */
  aliases?: readonly string[];
  revision: string;
  locale: Locale;
  label: string;
}

export function LessonEnd({ lessonId, aliases = [], revision, locale, label }: Props) {
  const attempts = useStore($attempts);
  const isReading = ({ kind, activity }: { kind: string; activity: string }) =>
    kind === 'lesson' && (activity === lessonId || aliases.includes(activity));
  const isRead = attempts.some(isReading);
  useEffect(() => {
    if ($attempts.get().some(isReading)) return;
    const now = Date.now();
    const startedAt = performance.timeOrigin;
    void addAttempt({
      id: newRunId(),
      kind: 'lesson',
      activity: lessonId,
      revision,
      locale,
      startedAt: new Date(startedAt).toISOString(),
      finishedAt: new Date(now).toISOString(),
      durationMs: Math.max(0, Math.round(now - startedAt)),
      responses: [],
      score: { raw: 1, max: 1 },
    });
  }, [lessonId, revision, locale]);
  return (
    <div role="status">
      <span class={isRead ? 'tag' : undefined}>{isRead ? `✓ ${label}` : '\u00a0'}</span>
    </div>
  );
}

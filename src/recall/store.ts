// The one reactive file of the room: today's plan as the record stands, and the only way to put a review into it. Nothing of
// its own is stored; the plan is worked out anew whenever the record changes.
import { atom, type ReadableAtom } from 'nanostores';
import type { Locale } from '../i18n/locale.ts';
import { $attempts, addAttempt, newRunId } from '../record/store.ts';
import type { Catalogue } from './card.ts';
import { deckOf } from './deck.ts';
import { learningDay, type Clock } from './learning-day.ts';
import { planDay, type DayPlan } from './plan-day.ts';
import { reviewToAttempt } from './review-attempt.ts';
import type { Grade } from './schedule.ts';

/** A card on the table. */
export interface Shown {
  readonly card: string;
  /** Id of the run, taken when it was shown. */
  readonly id: string;
  readonly startedMs: number;
}

export interface RecallStore {
  readonly $plan: ReadableAtom<DayPlan>;
  /** Follows the record and the calendar; call when mounted. @returns stops following */
  readonly open: () => () => void;
  /** The next card whose words are there; none when today is done. */
  readonly show: (isReady: (card: string) => boolean) => Shown | undefined;
  /** Keeps how it went; the card is out of the queue at once, or at its end. */
  readonly grade: (shown: Shown, grade: Grade, revision: string, isRight?: boolean) => void;
}

export function createRecallStore(catalogue: Catalogue, locale: Locale): RecallStore {
  const clock = (): Clock => ({
    nowMs: Date.now(),
    offsetAt: (ms) => new Date(ms).getTimezoneOffset(),
  });
  const plan = (): DayPlan => {
    const now = clock();
    return planDay(deckOf($attempts.get(), catalogue, now), learningDay(now.nowMs, now));
  };
  const $plan = atom<DayPlan>({
    queue: [],
    fresh: 0,
    done: 0,
    waiting: 0,
    nextDay: undefined,
    isTomorrow: false,
  });
  const refresh = (): void => {
    $plan.set(plan());
  };
  return {
    $plan,
    open() {
      refresh();
      // A page left open overnight shows the new day when it is looked at.
      document.addEventListener('visibilitychange', refresh);
      const stop = $attempts.listen(refresh);
      return () => {
        document.removeEventListener('visibilitychange', refresh);
        stop();
      };
    },
    show(isReady) {
      const card = $plan.get().queue.find(isReady);
      return card === undefined ? undefined : { card, id: newRunId(), startedMs: performance.now() };
    },
    grade({ card, id, startedMs }, grade, revision, isRight) {
      const now = clock();
      const looked = {
        id,
        card,
        revision,
        locale,
        startedMs: now.nowMs - (performance.now() - startedMs),
        grade,
      };
      void addAttempt(reviewToAttempt({ ...looked, isRight }, now));
    },
  };
}

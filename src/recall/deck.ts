// The learner's deck: which cards are hers and since when, replayed from the record each time and never stored.
import type { Attempt } from '../record/attempt.ts';
import type { Catalogue } from './card.ts';
import { learningDay, type Clock } from './learning-day.ts';
import { readReviews, sortById } from './review-attempt.ts';
import { dueDay, type Review } from './schedule.ts';

export interface DeckCard {
  readonly id: string;
  /** The first day on which it may come. */
  readonly due: number;
  /** Empty while it has never come. */
  readonly reviews: readonly Review[];
}

/** What is read of a quiz's or a simulation's response. */
interface AnyResponse {
  readonly item?: unknown;
  readonly raw?: unknown;
  readonly max?: unknown;
  readonly confidence?: unknown;
  readonly scene?: unknown;
  readonly choice?: unknown;
}

/**
 * All cards of a learner. In the deck is
 * - an item whose last response earned less than all points, or was guessed;
 * - a decision that gave much away the last time the scene was played;
 * - every term and fact of a lesson that was read to its end;
 * - whatever has been looked at once, for good.
 * A new card comes the day after at the earliest: what one has just read needs no recall.
 */
export function deckOf(attempts: readonly Attempt[], catalogue: Catalogue, clock: Clock): DeckCard[] {
  const today = learningDay(clock.nowMs, clock);
  const known = new Set(Object.values(catalogue.files).flat());
  const met = new Map<string, number>();
  const meet = (id: string, day: number, isWanted = true, isLatest = false): void => {
    if (!known.has(id)) return;
    if (!isWanted) met.delete(id);
    else if (isLatest || !met.has(id)) met.set(id, day);
  };
  for (const { kind, activity, responses, finishedAt } of sortById(attempts)) {
    const told = learningDay(Date.parse(finishedAt) || 0, clock);
    // A day further ahead than tomorrow comes from a clock that was wrong: then the card need not wait.
    const metOn = told > today + 1 ? today - 1 : told;
    if (kind === 'lesson') {
      for (const id of catalogue.lessons[activity] ?? []) meet(id, metOn);
    } else if (kind === 'quiz' || kind === 'exam') {
      for (const response of responses as readonly (AnyResponse | null)[]) {
        meet(`item:${String(response?.item)}`, metOn, isWeakResponse(response), true);
      }
    } else if (kind === 'scenario') {
      for (const response of responses as readonly (AnyResponse | null)[]) {
        const id = `decision:${activity}/${String(response?.scene)}`;
        const isWeak = catalogue.weakChoices[id]?.includes(String(response?.choice)) === true;
        meet(id, metOn, isWeak, true);
      }
    }
  }
  const reviews = readReviews(attempts, clock);
  const reviewed = [...reviews].flatMap(([id, list]): DeckCard[] =>
    known.has(id) ? [{ id, due: dueDay(list), reviews: list }] : [],
  );
  const fresh = [...met].flatMap(([id, day]): DeckCard[] =>
    reviews.has(id) ? [] : [{ id, due: day + 1, reviews: [] }],
  );
  return [...reviewed, ...fresh];
}

function isWeakResponse(response: AnyResponse | null): boolean {
  return Number(response?.raw) < Number(response?.max) || response?.confidence === 'guess';
}

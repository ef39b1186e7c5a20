// What is looked at today: a handful, oldest debts first, that comes to an end.
import { grades, type Review } from './schedule.ts';
import type { DeckCard } from './deck.ts';

/** Cards a day, new and old together: some five minutes. */
export const dailyLimit = 12;
/** Of them, cards that have never come before. */
export const newLimit = 6;

export interface DayPlan {
  /** Card ids in the order in which they come; what was forgotten today is at the end until it is known. */
  readonly queue: readonly string[];
  /** How many of the queue have never come before. */
  readonly fresh: number;
  /** Cards looked at today. */
  readonly done: number;
  /** How many more are due but have to wait for tomorrow. */
  readonly waiting: number;
  /** The next day on which something comes, after today; undefined while the deck is empty. */
  readonly nextDay: number | undefined;
  /** Whether that is tomorrow, which needs no date. */
  readonly isTomorrow: boolean;
}

/** A learner's own mistakes come before things to know. */
const ranks = ['item', 'decision', 'fact', 'term'];
const rankOf = ({ id }: DeckCard): number => ranks.indexOf(id.slice(0, id.indexOf(':')));

/** The plan of a day. The order of the deck does not matter. */
export function planDay(deck: readonly DeckCard[], today: number): DayPlan {
  const isDoneToday = ({ reviews }: DeckCard): boolean => (reviews.at(-1)?.day ?? -Infinity) >= today;
  const doneToday = deck.filter(isDoneToday);
  const isFirstTime = ({ reviews }: DeckCard): boolean => (reviews[0]?.day ?? Infinity) >= today;
  const open = deck.filter((card) => card.due <= today && !isDoneToday(card));
  const due = open
    .filter(({ reviews }) => reviews.length > 0)
    .sort((a, b) => a.due - b.due || compareIds(a, b));
  const fresh = open
    .filter(({ reviews }) => reviews.length === 0)
    .sort((a, b) => rankOf(a) - rankOf(b) || a.due - b.due || compareIds(a, b));
  const room = Math.max(0, dailyLimit - doneToday.length);
  const chosenDue = due.slice(0, room);
  const roomForNew = Math.min(room - chosenDue.length, newLimit - doneToday.filter(isFirstTime).length);
  const chosenFresh = fresh.slice(0, Math.max(0, roomForNew));
  const forgotten = doneToday.filter(({ reviews }) => reviews.at(-1)?.grade === grades[0]).sort(compareLast);
  const waiting = open.length - chosenDue.length - chosenFresh.length;
  const later = deck.map((card) => card.due).filter((day) => day > today);
  const nextDay = waiting > 0 ? today + 1 : later.length > 0 ? Math.min(...later) : undefined;
  return {
    queue: [...chosenDue, ...chosenFresh, ...forgotten].map(({ id }) => id),
    fresh: chosenFresh.length,
    done: doneToday.length,
    waiting,
    nextDay,
    isTomorrow: nextDay === today + 1,
  };
}

function compareIds(a: DeckCard, b: DeckCard): number {
  return a.id < b.id ? -1 : 1;
}

/** The one that has been tried less often comes first, so that two forgotten cards take turns. */
function compareLast(a: DeckCard, b: DeckCard): number {
  const tries = ({ reviews }: DeckCard): number =>
    reviews.filter(({ day }: Review) => day === reviews.at(-1)?.day).length;
  return tries(a) - tries(b) || compareIds(a, b);
}

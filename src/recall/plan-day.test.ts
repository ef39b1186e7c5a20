// A day's plan: a handful of cards in an order that does not depend on the deck's, and an end.
import { describe, expect, test } from 'vitest';
import type { DeckCard } from './deck.ts';
import { dailyLimit, newLimit, planDay } from './plan-day.ts';
import { today } from './recall-builders.ts';

describe('a day', () => {
  const many = (count: number, reviews: { day: number; grade: 'good' | 'again' }[] = [], due = today) =>
    Array.from({ length: count }, (_, n) => ({ id: `item:i${String(n).padStart(2, '0')}`, due, reviews }));
  const old = [{ day: today - 5, grade: 'good' as const }];

  test('has a handful of cards, debts before new ones', () => {
    const deck = [...many(9, old), ...many(20).map((card) => ({ ...card, id: `${card.id}-new` }))];
    const plan = planDay(deck, today);
    expect(plan.queue).toHaveLength(dailyLimit);
    expect(plan.fresh).toBe(3);
    expect(plan.waiting).toBe(17);
    expect(plan.nextDay).toBe(today + 1);
    expect(planDay(many(20), today).queue).toHaveLength(newLimit);
  });

  test('pays the oldest debt first', () => {
    const [first, second] = many(2, old);
    const deck = [
      { ...first!, due: today - 1 },
      { ...second!, due: today - 3 },
    ];
    expect(planDay(deck, today).queue).toEqual(['item:i01', 'item:i00']);
  });

  test('comes to an end: every card leaves the queue once it is known, and the limit counts the day’s work', () => {
    const plan = planDay(
      [...many(dailyLimit, [...old, { day: today, grade: 'good' }], today + 3), ...many(5)],
      today,
    );
    expect(plan).toMatchObject({ queue: [], done: dailyLimit, waiting: 5 });
  });

  test('brings what was forgotten once more at its end, until it is known', () => {
    const forgotten = {
      id: 'term:empathy',
      due: today + 1,
      reviews: [{ day: today, grade: 'again' as const }],
    };
    expect(planDay([forgotten, ...many(1, old)], today).queue).toEqual(['item:i00', 'term:empathy']);
    const known = { ...forgotten, reviews: [...forgotten.reviews, { day: today, grade: 'good' as const }] };
    expect(planDay([known], today)).toMatchObject({ queue: [], done: 1, nextDay: today + 1 });
  });

  test('says so when there is nothing, and when something comes next', () => {
    expect(planDay([], today)).toEqual({
      queue: [],
      fresh: 0,
      done: 0,
      waiting: 0,
      nextDay: undefined,
      isTomorrow: false,
    });
    expect(planDay(many(2, old, today + 4), today)).toMatchObject({ nextDay: today + 4, isTomorrow: false });
    expect(planDay(many(2, old, today + 1), today).isTomorrow).toBe(true);
  });

  test('asks for own mistakes before things to know', () => {
    const deck = ['term:a', 'fact:a', 'decision:a/b', 'item:a'].map((id) => ({
      id,
      due: today,
      reviews: [],
    }));
    expect(planDay(deck, today).queue).toEqual(['item:a', 'decision:a/b', 'fact:a', 'term:a']);
  });

  test('takes no more debts than a day holds, whatever their number', () => {
    const plan = planDay(many(dailyLimit + 3, old), today);
    expect(plan.queue).toHaveLength(dailyLimit);
    expect(plan.waiting).toBe(3);
  });

  test('counts cards that came for the first time today against the new ones, and no others', () => {
    const doneToday = (first: number): DeckCard[] =>
      Array.from({ length: 4 }, (_, n) => ({
        id: `item:done${String(n)}`,
        due: today + 3,
        reviews: [
          { day: first, grade: 'good' },
          { day: today, grade: 'good' },
        ],
      }));
    expect(planDay([...doneToday(today), ...many(20)], today).fresh).toBe(newLimit - 4);
    expect(planDay([...doneToday(today - 9), ...many(20)], today).fresh).toBe(newLimit);
    expect(planDay([...doneToday(today - 9), ...many(20)], today).waiting).toBe(20 - newLimit);
  });

  test('of cards due on the same day takes them by name, wherever they stand in the deck', () => {
    const ids = ['item:i00', 'item:i01', 'item:i02', 'item:i03'];
    for (const reviews of [[], old]) {
      const deck = many(4, reviews);
      expect(planDay(deck, today).queue).toEqual(ids);
      expect(planDay(deck.toReversed(), today).queue).toEqual(ids);
    }
  });

  test('of new cards of one kind takes first what was met first', () => {
    const deck = [4, 1, 3].map((ago) => ({ id: `item:${String(9 - ago)}`, due: today - ago, reviews: [] }));
    expect(planDay(deck, today).queue).toEqual(['item:5', 'item:6', 'item:8']);
  });

  test('lets forgotten cards take turns: the one tried less often comes first', () => {
    const again = (id: string, tries: number, before: readonly number[] = []): DeckCard => ({
      id,
      due: today + 1,
      reviews: [...before, ...Array.from({ length: tries }, () => today)].map((day) => ({
        day,
        grade: 'again',
      })),
    });
    const queueOf = (...cards: DeckCard[]) => planDay(cards, today).queue;
    expect(queueOf(again('item:a', 2), again('item:b', 1))).toEqual(['item:b', 'item:a']);
    expect(queueOf(again('item:b', 1), again('item:a', 1))).toEqual(['item:a', 'item:b']);
    // What was tried on other days does not count.
    expect(queueOf(again('item:b', 1, [today - 8, today - 4]), again('item:c', 2))).toEqual([
      'item:b',
      'item:c',
    ]);
  });

  test('the next day is the first on which something comes, after today', () => {
    const [first, second, third] = many(3, old);
    const deck = [first!, { ...second!, due: today + 9 }, { ...third!, due: today + 4 }];
    expect(planDay(deck, today)).toMatchObject({ queue: ['item:i00'], waiting: 0, nextDay: today + 4 });
    expect(planDay([first!], today).nextDay).toBeUndefined();
  });
});

// The deck is a reading of the record: the same in whatever order the attempts come, and sane whatever the clock did.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckOf } from './deck.ts';
import { learningDay } from './learning-day.ts';
import { dailyLimit, newLimit, planDay } from './plan-day.ts';
import { anAttempt, catalogue, clockOn, knew, lookedAt, missed, today } from './recall-builders.ts';
import { readReviews, reviewToAttempt } from './review-attempt.ts';
import { grades } from './schedule.ts';

const idsOf = (attempts: Parameters<typeof deckOf>[0], day = today) =>
  deckOf(attempts, catalogue, clockOn(day))
    .map(({ id }) => id)
    .sort();

const anyAttempts = fc
  .array(
    fc.record({
      what: fc.constantFrom('missed', 'knew', 'looked', 'lesson', 'play'),
      day: fc.integer({ min: today - 90, max: today }),
      card: fc.constantFrom('order-of-steps', 'first-word', 'gone'),
      grade: fc.constantFrom(...grades),
    }),
    { maxLength: 30 },
  )
  .map((steps) =>
    steps.map(({ what, day, card, grade }) => {
      if (what === 'missed') return missed(card, day);
      if (what === 'knew') return knew(card, day);
      if (what === 'looked') return lookedAt(`item:${card}`, day, grade);
      if (what === 'lesson') return anAttempt('lesson', 'mood-signals', day);
      return anAttempt('scenario', 'late-cake', day, [
        { scene: 'the-clock', choice: card === 'gone' ? 'slip-number' : 'hear-her' },
      ]);
    }),
  );

describe('the deck', () => {
  test('is the same in whatever order the attempts come', () => {
    fc.assert(
      fc.property(anyAttempts, fc.infiniteStream(fc.nat()), (attempts, chance) => {
        const shuffled = attempts
          .map((attempt) => ({ attempt, rank: Number(chance.next().value) }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ attempt }) => attempt);
        const plan = planDay(deckOf(attempts, catalogue, clockOn(today)), today);
        expect(planDay(deckOf(shuffled, catalogue, clockOn(today)), today)).toEqual(plan);
      }),
    );
  });

  test('holds what was missed or guessed last, and lets go of what was known since', () => {
    expect(idsOf([missed('order-of-steps', today - 3)])).toEqual(['item:order-of-steps']);
    expect(idsOf([knew('order-of-steps', today - 3, 'guess')])).toEqual(['item:order-of-steps']);
    expect(idsOf([knew('order-of-steps', today - 3, 'sure')])).toEqual([]);
    expect(idsOf([missed('order-of-steps', today - 3), knew('order-of-steps', today - 2)])).toEqual([]);
  });

  test('keeps a card that has been looked at once, however the quiz goes afterwards', () => {
    const attempts = [
      missed('order-of-steps', today - 9),
      lookedAt('item:order-of-steps', today - 8, 'good'),
      knew('order-of-steps', today - 2),
    ];
    expect(idsOf(attempts)).toEqual(['item:order-of-steps']);
  });

  test('takes a term or fact from a lesson read to its end, under its former name as well', () => {
    expect(idsOf([anAttempt('lesson', 'mood-signals', today - 1)])).toEqual(['fact:f-01', 'term:empathy']);
    expect(idsOf([anAttempt('lesson', 'signals-of-mood', today - 1)])).toEqual(['fact:f-01', 'term:empathy']);
  });

  test('takes a decision that gave much away, until the scene goes better', () => {
    const play = (choice: string, day: number) =>
      anAttempt('scenario', 'late-cake', day, [{ scene: 'the-clock', choice }]);
    expect(idsOf([play('slip-number', today - 2)])).toEqual(['decision:late-cake/the-clock']);
    expect(idsOf([play('slip-number', today - 2), play('hear-her', today - 1)])).toEqual([]);
  });

  test('passes over cards that have left the course and responses of any shape', () => {
    const odd = anAttempt('quiz', 'x', today - 2, [null, 7, { item: 'gone', raw: 0, max: 1 }, { item: {} }]);
    expect(idsOf([odd, lookedAt('item:gone', today - 1, 'good')])).toEqual([]);
  });

  test('a card met today comes tomorrow, not at once', () => {
    const deck = (day: number) =>
      planDay(deckOf([missed('order-of-steps', today)], catalogue, clockOn(day)), day);
    expect(deck(today)).toMatchObject({ queue: [], nextDay: today + 1 });
    expect(deck(today + 1).queue).toEqual(['item:order-of-steps']);
  });
});

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
});

describe('a clock that is wrong', () => {
  const card = 'item:order-of-steps';
  const daysOf = (attempts: Parameters<typeof readReviews>[0], day = today) =>
    readReviews(attempts, clockOn(day))
      .get(card)
      ?.map((review) => review.day);

  test('set back a day: the review counts as the day before it in the record, and nothing comes twice', () => {
    const attempts = [lookedAt(card, today, 'good'), lookedAt(card, today - 1, 'good')];
    expect(daysOf(attempts)).toEqual([today, today]);
    expect(planDay(deckOf(attempts, catalogue, clockOn(today - 1)), today - 1)).toMatchObject({
      queue: [],
      done: 1,
    });
  });

  test('ten years ahead for one card: it does not stay away for ten years', () => {
    const attempts = [
      lookedAt(card, today - 1, 'good'),
      lookedAt('item:first-word', today + 3650, 'good'),
      lookedAt(card, today, 'hard'),
    ];
    expect(daysOf(attempts)).toEqual([today - 1, today]);
    const deck = deckOf(attempts, catalogue, clockOn(today));
    for (const { due } of deck) expect(due).toBeLessThanOrEqual(today + 31);
  });

  test('a card met under a clock far ahead comes all the same', () => {
    expect(
      planDay(deckOf([missed('first-word', today + 3650)], catalogue, clockOn(today)), today).queue,
    ).toEqual(['item:first-word']);
  });

  test('whatever days are stored, no review lies further ahead than tomorrow, and days never go back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: today + 9999 }), { minLength: 1 }), (days) => {
        const found = daysOf(days.map((day) => lookedAt(card, day, 'good'))) ?? [];
        expect(found).toHaveLength(days.length);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(Math.max(...found)).toBeLessThanOrEqual(today + 1);
      }),
    );
  });
});

describe('a card looked at', () => {
  const looked = {
    id: 'run-1',
    card: 'term:empathy',
    revision: 'r1',
    locale: 'zh',
    startedMs: 0,
    grade: 'good',
  } as const;

  test('is an attempt of its own, with the day it was for the learner there and then', () => {
    const clock = { nowMs: Date.parse('2026-11-22T19:30:00Z'), offsetAt: () => -480 };
    const attempt = reviewToAttempt({ ...looked, startedMs: clock.nowMs - 4_000, isRight: true }, clock);
    expect(attempt).toMatchObject({
      id: 'run-1',
      kind: 'recall',
      activity: 'term:empathy',
      durationMs: 4_000,
      responses: [{ card: 'term:empathy', grade: 'good', day: '2026-11-22', isRight: true }],
      score: { raw: 1, max: 1 },
    });
    expect(reviewToAttempt({ ...looked, grade: 'again' }, clock).score).toEqual({ raw: 0, max: 1 });
    expect(attempt.responses[0]).not.toHaveProperty('undefined');
  });

  test('keeps its day when the learner travels', () => {
    const shanghai = { nowMs: Date.parse('2026-11-22T22:00:00Z'), offsetAt: () => -480 };
    const newYork = { nowMs: Date.parse('2026-11-23T22:00:00Z'), offsetAt: () => 300 };
    const attempt = reviewToAttempt(looked, shanghai);
    const [review] = readReviews([attempt], newYork).get('term:empathy') ?? [];
    expect(review?.day).toBe(learningDay(shanghai.nowMs, shanghai));
  });

  test('takes no negative time and no hour', () => {
    const clock = clockOn(today);
    expect(reviewToAttempt({ ...looked, startedMs: clock.nowMs + 5_000 }, clock).durationMs).toBe(0);
    expect(reviewToAttempt({ ...looked, startedMs: clock.nowMs - 3_600_000 }, clock).durationMs).toBe(
      300_000,
    );
  });
});

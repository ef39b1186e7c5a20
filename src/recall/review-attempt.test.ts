// Reviews as attempts, and back out of the record in an order that is sane whatever the clock did.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckOf } from './deck.ts';
import { learningDay, noonOf } from './learning-day.ts';
import { planDay } from './plan-day.ts';
import { anAttempt, catalogue, clockOn, lookedAt, missed, today } from './recall-builders.ts';
import { readReviews, reviewToAttempt } from './review-attempt.ts';

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

  test('one day ahead may be a time zone and is believed', () => {
    expect(daysOf([lookedAt(card, today, 'good'), lookedAt(card, today + 1, 'good')])).toEqual([
      today,
      today + 1,
    ]);
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
    expect(reviewToAttempt(looked, clock).responses[0]).not.toHaveProperty('isRight');
    expect(attempt.startedAt).toBe('2026-11-22T19:29:56.000Z');
    expect(attempt.finishedAt).toBe('2026-11-22T19:30:00.000Z');
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

  test('is read from recall attempts only, and passed over when it says nothing', () => {
    const response = { card: 'term:empathy', grade: 'good' };
    const odd = [null, undefined, 7, {}, { grade: 'superb' }, { grade: undefined }].map((each) =>
      anAttempt('recall', 'term:empathy', today, [each]),
    );
    expect(readReviews([...odd, anAttempt('recall', 'term:empathy', today)], clockOn(today))).toEqual(
      new Map(),
    );
    expect(readReviews([anAttempt('quiz', 'term:empathy', today, [response])], clockOn(today)).size).toBe(0);
  });

  test('without a day of its own counts for the day on which it ended, without that for the first of all days', () => {
    const attempt = anAttempt('recall', 'term:empathy', today - 3, [{ grade: 'hard' }]);
    const read = (one: typeof attempt) => readReviews([one], clockOn(today)).get('term:empathy');
    expect(read(attempt)).toEqual([{ day: today - 3, grade: 'hard' }]);
    expect(read({ ...attempt, finishedAt: 'never' })).toEqual([
      { day: learningDay(0, clockOn(today)), grade: 'hard' },
    ]);
    expect(noonOf(today - 3).toISOString()).toBe(attempt.finishedAt);
  });
});

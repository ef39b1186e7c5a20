// The deck is a reading of the record: the same in whatever order the attempts come, and sane whatever the clock did.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckOf } from './deck.ts';
import { planDay } from './plan-day.ts';
import { anAttempt, catalogue, clockOn, knew, lookedAt, missed, today } from './recall-builders.ts';
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
    const responses = [null, 7, { item: 'gone', raw: 0, max: 1 }, { item: {} }, { scene: {} }];
    const odd = ['quiz', 'exam', 'scenario', 'lesson', 'tour'].map((kind) =>
      anAttempt(kind, 'gone', today - 2, responses),
    );
    expect(idsOf(odd)).toEqual([]);
    expect(idsOf([lookedAt('item:gone', today - 1, 'good')])).toEqual([]);
  });

  test('takes what an exam showed as it takes a quiz', () => {
    const exam = anAttempt('exam', 'final', today - 2, [{ item: 'order-of-steps', raw: 0, max: 1 }]);
    expect(idsOf([exam])).toEqual(['item:order-of-steps']);
  });

  test('takes a decision from plays only, whatever else names a scene', () => {
    const odd = anAttempt('tour', 'late-cake', today - 2, [{ scene: 'the-clock', choice: 'slip-number' }]);
    expect(idsOf([odd])).toEqual([]);
  });

  test('a new card is due the day after: of an item missed twice the later day, of a lesson read twice the first', () => {
    const deck = deckOf(
      [
        missed('order-of-steps', today - 9),
        missed('order-of-steps', today - 3),
        anAttempt('lesson', 'mood-signals', today - 8),
        anAttempt('lesson', 'mood-signals', today - 2),
        anAttempt('scenario', 'late-cake', today - 7, [{ scene: 'the-clock', choice: 'slip-number' }]),
        anAttempt('scenario', 'late-cake', today - 1, [{ scene: 'the-clock', choice: 'slip-number' }]),
      ],
      catalogue,
      clockOn(today),
    );
    expect(deck).toEqual([
      { id: 'item:order-of-steps', due: today - 2, reviews: [] },
      { id: 'term:empathy', due: today - 7, reviews: [] },
      { id: 'fact:f-01', due: today - 7, reviews: [] },
      { id: 'decision:late-cake/the-clock', due: today, reviews: [] },
    ]);
  });

  test('a clock one day ahead may be a time zone and is believed', () => {
    const [card] = deckOf([missed('first-word', today + 1)], catalogue, clockOn(today));
    expect(card?.due).toBe(today + 2);
  });

  test('a card met today comes tomorrow, not at once', () => {
    const deck = (day: number) =>
      planDay(deckOf([missed('order-of-steps', today)], catalogue, clockOn(day)), day);
    expect(deck(today)).toMatchObject({ queue: [], nextDay: today + 1 });
    expect(deck(today + 1).queue).toEqual(['item:order-of-steps']);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueDay, grades, longestInterval, type Review } from './schedule.ts';

const anyReviews: fc.Arbitrary<Review[]> = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 60 }), grade: fc.constantFrom(...grades) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((steps) => {
    let day = 20_000;
    return steps.map(({ gap, grade }) => ({ day: (day += gap), grade }));
  });

test('a card always comes back: tomorrow at the earliest, in thirty days at the latest', () => {
  fc.assert(
    fc.property(anyReviews, (reviews) => {
      const last = reviews.at(-1)!.day;
      const due = dueDay(reviews);
      expect(Number.isInteger(due)).toBe(true);
      expect(due).toBeGreaterThan(last);
      expect(due).toBeLessThanOrEqual(last + longestInterval);
    }),
  );
});

test('the better it went, the later it comes, until the cap', () => {
  fc.assert(
    fc.property(anyReviews, (reviews) => {
      const day = reviews.at(-1)!.day + 1;
      const [again, hard, good, easy] = grades.map((grade) => dueDay([...reviews, { day, grade }]));
      expect(again).toBeLessThanOrEqual(hard!);
      expect(hard).toBeLessThanOrEqual(good!);
      expect(good).toBeLessThanOrEqual(easy!);
    }),
  );
});

test('what is answered again on the same day changes nothing', () => {
  fc.assert(
    fc.property(anyReviews, fc.constantFrom(...grades), (reviews, grade) => {
      expect(dueDay([...reviews, { day: reviews.at(-1)!.day, grade }])).toBe(dueDay(reviews));
    }),
  );
});

test('a card that is known each time comes after three days, after fourteen, then every thirty', () => {
  const reviews: Review[] = [{ day: 0, grade: 'good' }];
  const gaps: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    const due = dueDay(reviews);
    gaps.push(due - reviews.at(-1)!.day);
    reviews.push({ day: due, grade: 'good' });
  }
  expect(gaps).toEqual([3, 14, 30, 30]);
  expect(dueDay([{ day: 0, grade: 'again' }])).toBe(1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clearVote,
  countHands,
  endSession,
  goToSlide,
  handsUp,
  openSecondRound,
  pauseTimer,
  setPresent,
  startSession,
  startTimer,
  timeLeft,
  usedTimes,
  voteShift,
  type ClassSession,
} from './class-session.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
const aSession = (present = 30): ClassSession =>
  setPresent(startSession('s-1', 'face-to-face', 'title', at(0)), present);

test('the time of a step is the sum of all visits to it', () => {
  let session = goToSlide(aSession(), 'title', 'open', at(0));
  session = goToSlide(session, 'vote', 'vote', at(4));
  session = goToSlide(session, 'title', 'open', at(10));
  expect(usedTimes(session, at(11))).toEqual({ open: 5 * 60_000, vote: 6 * 60_000 });
  expect(usedTimes(endSession(session, at(12)), at(50))['open']).toBe(6 * 60_000);
});

test('turning to another slide of the same step is no new visit', () => {
  const session = goToSlide(goToSlide(aSession(), 'a', 'open', at(0)), 'b', 'open', at(3));
  expect(session.visits).toHaveLength(1);
});

test('hands beyond the people present are cut', () => {
  let session = countHands(aSession(10), 'item/x', 'a', 7, at(1));
  session = countHands(session, 'item/x', 'b', 9, at(2));
  expect(session.votes['item/x']?.[0]?.counts).toEqual({ a: 7, b: 3 });
});

test('a round counted before people left keeps the number of its time', () => {
  const counted = countHands(aSession(10), 'item/x', 'a', 10, at(1));
  const fewer = setPresent(counted, 6);
  expect(countHands(fewer, 'item/x', 'a', 9, at(2)).votes['item/x']?.[0]?.counts['a']).toBe(9);
  expect(countHands(fewer, 'item/y', 'a', 9, at(2)).votes['item/y']?.[0]?.counts['a']).toBe(6);
});

test('no sequence of counts ever holds more hands than people', () => {
  const step = fc.oneof(
    fc.record({ option: fc.constantFrom('a', 'b', 'c'), hands: fc.integer({ min: -5, max: 60 }) }),
    fc.record({ present: fc.integer({ min: 0, max: 40 }) }),
    fc.constant('second' as const),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let session = aSession(12);
      let most = 12;
      for (const each of steps) {
        if (each === 'second') session = openSecondRound(session, 'v', at(5));
        else if ('present' in each) session = setPresent(session, each.present);
        else session = countHands(session, 'v', each.option, each.hands, at(5));
        most = Math.max(most, session.present);
      }
      for (const round of session.votes['v'] ?? []) {
        expect(handsUp(round)).toBeLessThanOrEqual(round.present);
        expect(round.present).toBeLessThanOrEqual(most);
      }
    }),
  );
});

test('applied to its own result, a change changes nothing', () => {
  const once = countHands(aSession(10), 'v', 'a', 4, at(1));
  expect(countHands(once, 'v', 'a', 4, at(9))).toBe(once);
  const second = openSecondRound(once, 'v', at(2));
  expect(openSecondRound(second, 'v', at(3))).toBe(second);
});

test('the shift is told in percentage points, and only after a second count', () => {
  let session = countHands(aSession(20), 'v', 'a', 5, at(1));
  session = countHands(session, 'v', 'b', 15, at(1));
  session = openSecondRound(session, 'v', at(3));
  expect(voteShift(session.votes['v'], ['a', 'b'])).toBeUndefined();
  session = countHands(session, 'v', 'a', 16, at(4));
  session = countHands(session, 'v', 'b', 4, at(4));
  expect(voteShift(session.votes['v'], ['a', 'b'])).toEqual({ a: 55, b: -55 });
  expect(clearVote(session, 'v').votes).toEqual({});
});

test('a countdown rests where it was stopped and never falls below nothing', () => {
  const running = startTimer(aSession(), 300, at(0));
  expect(timeLeft(running, at(2))).toBe(180_000);
  expect(timeLeft(pauseTimer(running, at(2)), at(30))).toBe(180_000);
  expect(timeLeft(running, at(30))).toBe(0);
});

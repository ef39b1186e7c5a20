import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAttempt } from '../record/fake-record-tab.ts';
import { followAliases } from './follow-aliases.ts';
import { activityProgress } from './progress.ts';

const aliases = { 'signals-of-mood': 'mood-signals', moods: 'mood-signals' };
const read = (activity: string) => anAttempt({ kind: 'lesson', activity, score: { raw: 1, max: 1 } });

test('a lesson read under a former name is read', () => {
  const before = [read('signals-of-mood')];
  expect(activityProgress(before, 'lesson', 'mood-signals').done).toBe(false);
  expect(activityProgress(followAliases(before, aliases), 'lesson', 'mood-signals').done).toBe(true);
});

test('so does its check count, with the score it had', () => {
  const [check] = followAliases([anAttempt({ kind: 'quiz', activity: 'moods' })], aliases);
  expect(check).toEqual(anAttempt({ kind: 'quiz', activity: 'mood-signals' }));
});

test('a simulation or question of the same name is another thing', () => {
  const others = [
    anAttempt({ kind: 'scenario', activity: 'moods' }),
    anAttempt({ kind: 'mark', activity: 'moods' }),
  ];
  expect(followAliases(others, aliases)).toEqual(others);
});

test('the record itself is not touched, whatever names an outline has', () => {
  const names = fc.constantFrom('moods', 'mood-signals', 'constructor', '__proto__', 'toString');
  fc.assert(
    fc.property(fc.array(names), (activities) => {
      const attempts = activities.map(read);
      const text = JSON.stringify(attempts);
      const followed = followAliases(attempts, aliases);
      expect(JSON.stringify(attempts)).toBe(text);
      expect(followed.map(({ activity }) => activity)).toEqual(
        activities.map((name) => (name === 'moods' ? 'mood-signals' : name)),
      );
      expect(followAliases(followed, aliases)).toEqual(followed);
    }),
  );
});

test('without renamed lessons nothing is copied', () => {
  const attempts = [read('moods')];
  expect(followAliases(attempts, {})).toBe(attempts);
});

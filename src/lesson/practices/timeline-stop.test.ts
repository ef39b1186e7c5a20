import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastShown, readReading } from './timeline-stop.ts';

const events = [{ id: 'ok' }, { id: 'less' }, { id: 'gone' }];

test('events come up one by one, and all at once when the learner has stepped in', () => {
  expect(lastShown({ at: 1 }, events)).toBe(1);
  expect(lastShown({ at: 0, stop: 'ok' }, events)).toBe(2);
});

test('a moment taken out of the practice is a moment not chosen', () => {
  expect(lastShown({ at: 1, stop: 'removed' }, events)).toBe(1);
});

test('whatever was stored, an event of today is the last one shown', () => {
  const stored = fc.oneof(fc.jsonValue(), fc.record({ at: fc.integer(), stop: fc.string() }));
  fc.assert(fc.property(stored, (value) => events[lastShown(readReading(value), events)] !== undefined));
});

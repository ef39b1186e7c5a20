import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRunId, nextRunId } from './run-id.ts';

const clock = fc.integer({ min: 0, max: Date.parse('2200-01-01') });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('ids taken one after another sort in the order they were taken, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(clock, chance), { maxLength: 60 }), (takings) => {
      const ids: string[] = [];
      for (const [now, random] of takings) ids.push(nextRunId(now, () => random, ids.at(-1)));
      expect([...ids].sort()).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every(isRunId)).toBe(true);
    }),
  );
});

test('an id says when its run began', () => {
  const now = Date.parse('2026-11-22T08:00:00Z');
  const [time = '', random] = nextRunId(now, () => 0).split('-');
  expect([parseInt(time, 36), random]).toEqual([now * 1_000, '00000000']);
});

test('two devices at the same moment take different ids', () => {
  const ids = Array.from({ length: 1_000 }, () => nextRunId(1_000, Math.random));
  expect(new Set(ids).size).toBe(1_000);
});

test.each(['', 'lesson-1', 'zzzzzzzzzzz-zzzzzzzz', '2gosa7pa2gv-00000000', '../../x', '__proto__'])(
  'an id of another making, %j, sets no bound',
  (last) => {
    expect(nextRunId(1_000, () => 0, last)).toBe(nextRunId(1_000, () => 0));
  },
);

test.each([
  'x0000000rs00-00000000x',
  '.0000000rs00-00000000',
  '00000000rs00-00000000',
  '000000rs00-00000000',
  '00000000rs0-0000000',
  '00000000rs0-000000000',
  '00000000rS0-00000000',
  '00000000rs0_00000000',
])('%j is no id of a run', (id) => {
  expect(isRunId(id)).toBe(false);
});

test('the last moment that is counted exactly is still an id, the next is none', () => {
  const idAt = (stamp: number) => `${stamp.toString(36).padStart(11, '0')}-00000000`;
  expect(isRunId(idAt(Number.MAX_SAFE_INTEGER - 1))).toBe(true);
  expect(isRunId(idAt(Number.MAX_SAFE_INTEGER))).toBe(false);
  expect(isRunId('00000000rs0-00000000')).toBe(true);
});

test('a clock that stands still gives a thousand ids a millisecond and more, in order', () => {
  let id = '';
  for (let run = 0; run < 3_000; run += 1) {
    const next = nextRunId(5, () => 0.5, id);
    expect(next > id).toBe(true);
    id = next;
  }
});

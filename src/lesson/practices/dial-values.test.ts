import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentValues, readDials } from './dial-values.ts';

const dials = [{ id: 'hope', min: 0, max: 10, start: 6 }];

test('a dial stands where it was left, at its start when never touched', () => {
  expect(currentValues(readDials(undefined), dials)).toEqual({ hope: 6 });
  expect(currentValues(readDials({ hope: 3 }), dials)).toEqual({ hope: 3 });
});

test('whatever was stored, every dial stands within its range', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ hope: fc.double() })), (stored) => {
      const { hope = Number.NaN } = currentValues(readDials(stored), dials);
      return hope >= 0 && hope <= 10;
    }),
  );
});

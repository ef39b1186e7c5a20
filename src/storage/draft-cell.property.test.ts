import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit, decodeCell, encodeCell, isNewer, type Cell } from './draft-cell.ts';

const cell: fc.Arbitrary<Cell> = fc.record({
  stamp: fc.maxSafeNat(),
  from: fc.maxSafeNat(),
  after: fc.stringMatching(/^(\+[0-9a-z]+\+){0,3}$/),
  json: fc.oneof(fc.constant(''), fc.json()),
});

test('a draft is read back as it was written', () => {
  fc.assert(
    fc.property(cell, (written) => {
      expect(decodeCell(encodeCell(written))).toEqual(written);
    }),
  );
});

test('a draft cut short, or with one character changed, is not taken for one', () => {
  fc.assert(
    fc.property(cell, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (written, place, put) => {
      const text = encodeCell(written);
      const at = place % text.length;
      expect(decodeCell(text.slice(0, at))).toBeUndefined();
      if (text[at] !== put) expect(decodeCell(text.slice(0, at) + put + text.slice(at + 1))).toBeUndefined();
    }),
  );
});

test.each([undefined, null, '', 'null', '{}', 7, {}, ' 1 2 {}', 'abc 1 2'])('%j is no draft', (bytes) => {
  expect(decodeCell(bytes)).toBeUndefined();
});

test('of two different copies exactly one is newer, so that two tabs choose alike', () => {
  fc.assert(
    fc.property(cell, cell, (a, b) => {
      const isSame = a.stamp === b.stamp && a.json === b.json;
      expect(Number(isNewer(a, b)) + Number(isNewer(b, a))).toBe(isSame ? 0 : 1);
      expect(isNewer(commit(a), a)).toBe(false);
    }),
  );
});

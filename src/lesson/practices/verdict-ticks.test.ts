import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, countAgreed, isTicked, readTicks, tick } from './verdict-ticks.ts';

const soon = { id: 'soon', verdicts: { can: { passes: true }, when: { passes: false } } };
const empty = readTicks(undefined);

test('leaving a test the statement fails unticked is seeing it right', () => {
  expect(countAgreed(empty, soon)).toEqual({ agreed: 1, of: 2 });
  expect(countAgreed(tick(empty, 'soon', 'can', true), soon)).toEqual({ agreed: 2, of: 2 });
  expect(countAgreed(tick(empty, 'soon', 'when', true), soon)).toEqual({ agreed: 0, of: 2 });
});

test('ticking twice is ticking once, and a tick can be taken back', () => {
  const ticked = tick(tick(empty, 'soon', 'can', true), 'soon', 'can', true);
  expect(ticked.ticked).toEqual({ soon: ['can'] });
  expect(isTicked(tick(ticked, 'soon', 'can', false), 'soon', 'can')).toBe(false);
});

test('comparing twice is comparing once', () => {
  expect(check(check(empty, 'soon'), 'soon').checked).toEqual(['soon']);
});

test('the order of ticks never matters', () => {
  const tests = fc.uniqueArray(fc.constantFrom('can', 'when', 'who'));
  fc.assert(
    fc.property(tests, (ids) => {
      const count = (list: string[]) =>
        countAgreed(
          list.reduce((ticks, id) => tick(ticks, 'soon', id, true), empty),
          soon,
        );
      expect(count(ids)).toEqual(count([...ids].reverse()));
    }),
  );
});

test('whatever was stored, it reads', () => {
  fc.assert(fc.property(fc.jsonValue(), (stored) => Array.isArray(readTicks(stored).checked)));
  expect(readTicks({ ticked: { soon: 5, late: ['can', 7] }, checked: 'soon' })).toEqual({
    ticked: { late: ['can'] },
    checked: [],
  });
});

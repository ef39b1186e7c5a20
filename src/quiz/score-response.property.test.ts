// Laws of scoring, for any sound item and any response.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItem, anyResponse } from './any-item.ts';
import { checkItem } from './check-item.ts';
import { keyResponse } from './key-response.ts';
import type { Response } from './response.ts';
import { scoreResponse } from './score-response.ts';
import { displayOrder } from './shuffle.ts';
import { validateResponse } from './validate-response.ts';

test('the items the laws are tried on are sound themselves, but for mistakes they do not name', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      expect(checkItem(item).filter(({ says }) => !says.includes('mistake'))).toEqual([]);
    }),
  );
});

test('any response whatever earns between nothing and the point', () => {
  fc.assert(
    fc.property(anyItem, anyResponse, (item, response) => {
      const { raw, max } = scoreResponse(item, response);
      expect(raw).toBeGreaterThanOrEqual(0);
      expect(raw).toBeLessThanOrEqual(max);
      expect(max).toBe(1);
    }),
  );
});

test('the key earns all points and can always be scored', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      expect(validateResponse(item, keyResponse(item))).toBeNull();
      expect(scoreResponse(item, keyResponse(item))).toEqual({ raw: 1, max: 1 });
    }),
  );
});

/** The same picks and pairs, given in another order and some of them twice. */
function reworked(response: Response): Response {
  const { picks, pairs, order } = response;
  return {
    ...response,
    ...(picks && { picks: [...[...picks].reverse(), ...picks] }),
    ...(pairs && { pairs: Object.fromEntries(Object.entries(pairs).reverse()) }),
    ...(order && { order: [...order, ...order] }),
  };
}

test('order of clicking and repeats never matter', () => {
  fc.assert(
    fc.property(anyItem, anyResponse, (item, response) => {
      expect(scoreResponse(item, reworked(response))).toEqual(scoreResponse(item, response));
      expect(validateResponse(item, reworked(response))).toBe(validateResponse(item, response));
    }),
  );
});

test('the order in which the author lists options never matters', () => {
  fc.assert(
    fc.property(anyItem, anyResponse, fc.string(), (item, response, seed) => {
      if (!('options' in item)) return;
      const order = displayOrder(item, seed);
      const other = structuredClone(item);
      other.options.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
      expect(scoreResponse(other, response)).toEqual(scoreResponse(item, response));
    }),
  );
});

test('an ordering is fully right in one order only', () => {
  fc.assert(
    fc.property(anyItem, fc.string(), (item, seed) => {
      if (item.kind !== 'ordering') return;
      const order = displayOrder(item, seed);
      expect(scoreResponse(item, { order }).raw).toBeLessThan(1);
    }),
  );
});

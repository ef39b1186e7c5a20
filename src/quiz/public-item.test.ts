// What a class may see before the answer is revealed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import { anyItem } from './any-item.ts';
import { anItem, kinds } from './item-builders.ts';
import { publicItem } from './public-item.ts';
import type { Item } from './schema.ts';

test.each(kinds)('a projected %s item holds no key, rationale, mistake, rating or trap', (kind) => {
  const item: Item = anItem(kind, { situation: { zh: '柜台前', en: 'At the counter' } });
  const text = JSON.stringify(publicItem(item, 'seed'));
  expect(text).not.toMatch(/why|key|rationale|misconception|error|mc-\d|rating|trap|tolerance|4800/);
  expect(text).toContain('At the counter');
});

test('it says the same in one language as in two', () => {
  fc.assert(
    fc.property(anyItem, fc.string(), (item, seed) => {
      expect(publicItem(localize(item, 'zh'), seed)).toEqual(localize(publicItem(item, seed), 'zh'));
    }),
  );
});

test('the options come in the order of the seed, not as the author wrote them', () => {
  const orders = ['1', '2', '3', '4', '5', '6'].map((seed) =>
    publicItem(anItem('single'), seed)
      .options.map(({ id }) => id)
      .join(''),
  );
  expect(new Set(orders).size).toBeGreaterThan(1);
});

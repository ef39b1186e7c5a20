import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namespaceOf } from './namespace.ts';

const part = fc.oneof(fc.string(), fc.constantFrom('/', '/course/', 'a:b', '%3A', '', '__proto__', '礼'));
const place = fc.record({
  product: part,
  basePath: part.map((path) => path.replace(/\/*$/, '/')),
  format: fc.nat(3),
  profile: part,
});

test('a course under a path and one profile of it have names of their own', () => {
  expect(namespaceOf({ product: 'make-it-right', basePath: '/course', format: 1, profile: 'p1' })).toBe(
    'make-it-right:%2Fcourse%2F:1:p1:',
  );
});

test('a base path with and without its last slash is the same place', () => {
  const [bare, closed] = ['/a', '/a/'].map((basePath) => namespaceOf({ product: 'x', basePath, format: 1 }));
  expect(bare).toBe(closed);
});

test('no key of one place is a key of another', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const [first, second] = [namespaceOf(a), namespaceOf(b)];
      if (JSON.stringify(a) !== JSON.stringify(b)) expect(`${first}log/x`.startsWith(second)).toBe(false);
      const { product, basePath, format } = a;
      const root = { product, basePath, format };
      expect(`${first}log/x`.startsWith(`${namespaceOf(root)}log/`)).toBe(false);
    }),
  );
});

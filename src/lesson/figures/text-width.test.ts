import { expect, test } from 'vitest';
import { estimateWidth } from './text-width.ts';

test('a Chinese line is as many letters wide as it has signs, marks included', () => {
  expect(estimateWidth('客户满意吗？', 10)).toBe(60);
  expect(estimateWidth('“人真好，', 10)).toBe(50);
});

test('a Latin line is about half of that, and broader in bold', () => {
  const plain = estimateWidth('Overall satisfaction', 10);
  expect(plain).toBeGreaterThan(90);
  expect(plain).toBeLessThan(120);
  expect(estimateWidth('Overall satisfaction', 10, true)).toBeGreaterThan(plain);
  expect(estimateWidth('will', 10)).toBeLessThan(estimateWidth('mews', 10));
});

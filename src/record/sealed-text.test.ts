import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from './sealed-text.ts';

test('what was sealed comes out as it went in, full stops and all', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
      expect(unseal(seal(text))).toBe(text);
    }),
  );
  expect(seal('2.5')).toMatch(/^2\.5\.[0-9a-z]+$/);
});

test('a character changed, missing or added anywhere shows', () => {
  const sealed = seal('王芳 2.5');
  for (let at = 0; at < sealed.length; at += 1) {
    expect(unseal(sealed.slice(0, at) + sealed.slice(at + 1))).toBeUndefined();
    expect(unseal(`${sealed.slice(0, at)}x${sealed.slice(at)}`)).toBeUndefined();
  }
});

test.each(['', '.', 'no stop', seal('')])('%j was never sealed with anything in it', (text) => {
  expect(unseal(text)).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookChoices, readLook, writeLook, type Look } from './look.ts';

const aLook = fc.record({
  size: fc.constantFrom(...lookChoices.size),
  spacing: fc.constantFrom(...lookChoices.spacing),
  theme: fc.constantFrom(...lookChoices.theme),
  motion: fc.constantFrom(...lookChoices.motion),
}) satisfies fc.Arbitrary<Look>;

test('what is kept is read as it was chosen', () => {
  fc.assert(
    fc.property(aLook, (look) => {
      expect(readLook(writeLook(look))).toEqual(look);
    }),
  );
});

test('a page as everybody sees it leaves nothing to keep', () => {
  expect(writeLook(readLook(''))).toBe('');
});

test('whatever stands there is read as some look', () => {
  fc.assert(
    fc.property(fc.string(), (kept) => {
      const look = readLook(kept);
      expect(readLook(writeLook(look))).toEqual(look);
    }),
  );
});

test('a word of a newer version is passed over, and the others count', () => {
  expect(readLook('sepia dark  larger')).toEqual({
    size: 'larger',
    spacing: 'usual',
    theme: 'dark',
    motion: 'system',
  });
});

test('every value that can be kept means something to the styles', () => {
  const css = readFileSync('src/ui/tokens.css', 'utf8') + readFileSync('src/ui/base.css', 'utf8');
  const kept = Object.values(lookChoices).flatMap(([, ...others]) => others);
  for (const word of kept) expect(css).toContain(`[data-look~='${word}']`);
});

// In Chinese, numbers stand close to the words around them, in interface words as in lessons: 第3题, not 第 3 题.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Gaps for what is not a number: a letter, an edition, an address. */
const letters = '(?!\\{(?:grade|version|query)\\})';
const apart = new RegExp(
  `\\p{Script=Han} ${letters}(?:\\{\\w+\\}|[0-9])|${letters}(?:\\{\\w+\\}|[0-9])%? \\p{Script=Han}`,
  'u',
);

test('a Chinese interface word has no space around a number', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:messages|words)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    readFileSync(join('src', file), 'utf8')
      .split('\n')
      .filter((line) => apart.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

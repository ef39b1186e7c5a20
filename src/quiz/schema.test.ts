// The shape of a quiz file: what an author may write, and the sentence that comes back otherwise.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ItemSchema, QuizSchema } from './schema.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const samples = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml ?? '');
const words = { zh: '样例', en: 'A sample' };
const sharedFields = {
  stem: words,
  objective: 'calm-the-customer',
  bloom: 'apply',
  section: 'six-steps-part-1',
  covers: ['S0-22'],
};

/** The samples leave out what repeats: `{ … }` stands for a text, and the shared fields are given once. */
function sampleItems(): unknown[] {
  return samples
    .filter((yaml) => yaml.startsWith('- id'))
    .map((yaml) => parse(yaml.replaceAll('{ … }', JSON.stringify(words))) as Record<string, unknown>[])
    .map(([item]) => ({ ...sharedFields, ...item }));
}

test('every kind of item has a sample in the README, and each sample is accepted', () => {
  const items = sampleItems().map((item) => ItemSchema.parse(item));
  expect(items.map((item) => item.kind)).toEqual([
    'single',
    'multiple',
    'true-false',
    'matching',
    'ordering',
    'categorize',
    'numeric',
    'best-worst',
  ]);
});

test('a quiz passes at 70 % unless it says otherwise', () => {
  expect(QuizSchema.parse({ title: words, items: sampleItems() }).pass).toBe(0.7);
});

test.each([
  ['a text in one language only', { stem: { zh: '只有中文' } }, 'stem.en'],
  ['an id with a space', { id: 'third sentence' }, 'id'],
  ['an unknown level', { bloom: 'know' }, 'bloom'],
  ['a section written as an address', { section: '/zh/learn/six-steps/' }, 'section'],
  ['an inventory id in lower case', { covers: ['s0-22'] }, 'covers.0'],
  ['a field nobody knows', { hint: words }, ''],
])('%s is refused where it stands', (_title, change, path) => {
  const [single] = sampleItems();
  const result = ItemSchema.safeParse({ ...(single as object), ...change });
  expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

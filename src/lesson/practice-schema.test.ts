import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PracticeSchema } from './practice-schema.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const samples = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

test('every sample of the README is a valid practice, and every kind has one', () => {
  const kinds = samples.map((sample) => PracticeSchema.parse(parse(sample)).kind);
  expect(new Set(kinds)).toEqual(new Set(PracticeSchema.options.map((option) => option.shape.kind.value)));
});

test('a practice without English is refused', () => {
  const practice = parse(samples[0] ?? '') as { title: { en?: string } };
  delete practice.title.en;
  expect(PracticeSchema.safeParse(practice).success).toBe(false);
});

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkPractice } from './check-practice.ts';
import { PracticeSchema } from './practice-schema.ts';
import { sampleTexts } from './practice-samples.ts';

test('every sample of the README is a valid, lawful practice, and every kind has one', () => {
  const samples = sampleTexts.map((text) => PracticeSchema.parse(parse(text)));
  expect(samples.flatMap((sample) => checkPractice('sample', sample))).toEqual([]);
  expect(new Set(samples.map(({ kind }) => kind))).toEqual(
    new Set(PracticeSchema.options.map((option) => option.shape.kind.value)),
  );
});

test.each(['title', 'task'])('a practice whose %s lacks English is refused', (field) => {
  const practice = parse(sampleTexts[0] ?? '') as Record<string, { en?: string }>;
  delete practice[field]?.en;
  expect(PracticeSchema.safeParse(practice).success).toBe(false);
});

test('an id with a capital or a blank is refused', () => {
  const practice = parse(sampleTexts[0] ?? '') as { cards: { id: string }[] };
  for (const id of ['Looks-up', 'looks up', 'looks_up', '']) {
    practice.cards[0]!.id = id;
    expect(PracticeSchema.safeParse(practice).success).toBe(false);
  }
});

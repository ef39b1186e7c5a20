// For tests: the samples of the README as checked practices, so that what is documented is what is tested.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { PracticeSchema, type Practice, type PracticeOf } from './practice-schema.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

/** The README's chapter on practices, which ends where the next chapter begins. */
const [, chapter = ''] = /^## Practices$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(readme) ?? [];

/** The YAML of every sample, as printed. */
export const sampleTexts = [...chapter.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

const samples = sampleTexts.map((text) => PracticeSchema.parse(parse(text)));

/** A fresh copy of the first sample of a kind (`index` 1: the second), free to be broken. */
export function aSample<Kind extends Practice['kind']>(kind: Kind, index = 0): PracticeOf<Kind> {
  const found = samples.filter((sample): sample is PracticeOf<Kind> => sample.kind === kind)[index];
  if (!found) throw new Error(`README.md has no sample ${String(index)} of kind ${kind}`);
  return structuredClone(found);
}

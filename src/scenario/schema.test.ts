import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { AuthoredScenarioSchema, ScenarioSchema } from './schema.ts';

const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const sample = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

function theSample(): Record<string, unknown> & { scenes: Record<string, unknown>[] } {
  return parse(sample) as ReturnType<typeof theSample>;
}

test('the sample of the README is a scenario', () => {
  expect(ScenarioSchema.safeParse(theSample()).error?.issues ?? []).toEqual([]);
});

test('a mark supplies effects and points, and the choice’s own effects replace them key by key', () => {
  const scenario = ScenarioSchema.parse(theSample());
  const best = scenario.scenes[0]?.choices[1];
  expect(best).toMatchObject({ effects: { anger: -8, trust: 6 }, points: { listening: 3 } });
  const authored = theSample();
  const choice = (authored.scenes[0]?.['choices'] as Record<string, unknown>[])[1];
  Object.assign(choice ?? {}, { effects: { anger: -16 }, points: { agreement: 2 } });
  expect(ScenarioSchema.parse(authored).scenes[0]?.choices[1]).toMatchObject({
    effects: { anger: -16, trust: 6 },
    points: { agreement: 2 },
  });
});

test('one text stands for one unconditional line, said by the scene’s speaker', () => {
  const scene = ScenarioSchema.parse(theSample()).scenes[0];
  expect(scene?.lines).toHaveLength(1);
  expect(scene?.lines[0]).toMatchObject({ speaker: 'guest', text: { zh: expect.any(String) as string } });
  expect(scene?.choices[0]?.reply[0]?.speaker).toBe('guest');
});

test('a condition is written out as a list of clauses, and flags as numbers', () => {
  const scenario = ScenarioSchema.parse(theSample());
  expect(scenario.outcomes[1]?.when).toEqual([{ overpromise: '=1' }]);
  expect(scenario.scenes[1]?.choices[1]?.effects).toEqual({ anger: -10, overpromise: '=1' });
});

test('a text without its English stops at the place where it is missing', () => {
  const authored = theSample();
  authored['transfer'] = { zh: '只有中文' };
  const issues = AuthoredScenarioSchema.safeParse(authored).error?.issues ?? [];
  expect(issues.map((issue) => issue.path.join('.'))).toEqual(['transfer.en']);
});

test.each([
  ['a condition with a typing error', { when: { anger: '=>70' } }, /comparison/],
  ['an effect that is not whole', { effects: { anger: 1.5 } }, /whole number/],
  ['a field nobody knows', { anger: 3 }, /anger/],
])('%s is named with its scene and choice', (_name, broken, message) => {
  const authored = theSample();
  const choices = authored.scenes[1]?.['choices'] as Record<string, unknown>[];
  choices[2] = { ...choices[2], ...broken };
  const [issue] = AuthoredScenarioSchema.safeParse(authored).error?.issues ?? [];
  expect(issue?.path.slice(0, 4)).toEqual(['scenes', 1, 'choices', 2]);
  expect(issue?.message).toMatch(message);
});

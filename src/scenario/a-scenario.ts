// Builders for tests: the smallest scenario that a rule needs, with texts nobody reads. Not part of the product.
import type { z } from 'astro/zod';
import { ScenarioSchema, type AuthoredScenarioSchema, type Scenario } from './schema.ts';

type Authored = z.input<typeof AuthoredScenarioSchema>;
type AuthoredScene = Authored['scenes'][number];
export type AuthoredChoice = AuthoredScene['choices'][number];

export const words = (text: string) => ({ zh: `${text}。`, en: text });

export function aChoice(id: string, rest: Partial<AuthoredChoice> = {}): AuthoredChoice {
  return { id, text: words(id), rationale: words(`why ${id}`), politeness: 1, ...rest };
}

export function aScene(
  id: string,
  choices: AuthoredChoice[],
  rest: Partial<Omit<AuthoredScene, 'choices'>> = {},
): AuthoredScene {
  return { id, lines: words(`line of ${id}`), dimension: 'care', choices, ...rest };
}

/** One scene, a good and a bad end, anger and trust, one dimension; everything can be replaced. */
export function anAuthoredScenario(rest: Partial<Authored> = {}): Authored {
  return {
    title: words('title'),
    summary: words('summary'),
    setting: words('setting'),
    role: words('role'),
    minutes: 5,
    module: 'a-module',
    objectives: ['an-objective'],
    variables: {
      anger: { name: words('anger'), start: 50, good: 'low' },
      trust: { name: words('trust'), start: 50, good: 'high' },
    },
    dimensions: [{ id: 'care', name: words('care') }],
    cast: [{ id: 'customer', name: words('customer'), face: { heat: 'anger', trust: 'trust' } }],
    start: 'first',
    scenes: [aScene('first', [aChoice('right', { to: 'good', points: 3 }), aChoice('wrong', { to: 'bad' })])],
    outcomes: [
      { id: 'good', title: words('good'), text: words('it ends well'), success: true },
      { id: 'bad', title: words('bad'), text: words('it ends badly'), success: false },
    ],
    transfer: words('transfer'),
    ...rest,
  };
}

export function aScenario(rest: Partial<Authored> = {}): Scenario {
  return ScenarioSchema.parse(anAuthoredScenario(rest));
}

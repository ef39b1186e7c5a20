// How far a learner gets who reads no meaning at all, only the look of the choices. Measures; `scenario-laws.ts` judges.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is taken from the arrays themselves */
import { locales } from '../i18n/locale.ts';
import type { Scenario } from './schema.ts';
import type { StateGraph } from './state-graph.ts';
import type { StateValues } from './state-values.ts';

export interface GiveAway {
  /** For people: `always the longest (zh)`. */
  readonly name: string;
  /** Mean total of this way of playing; choices that look the same are taken with equal probability. */
  readonly mean: number;
  /** Scenes in which it picks what is best, those met most often first: where to mend. */
  readonly right: readonly string[];
}

type Choice = Scenario['scenes'][number]['choices'][number];

/** The higher, the more it attracts. */
type Look = (choice: Choice, position: number) => number;

function lengthOf(text: string): number {
  return Array.from(text.replace(/\s+/g, ' ')).length;
}

const looks: readonly (readonly [name: string, look: Look])[] = [
  ...locales.flatMap((locale): (readonly [string, Look])[] => [
    [`always the longest (${locale})`, ({ text }) => lengthOf(text[locale])],
    [`always the shortest (${locale})`, ({ text }) => -lengthOf(text[locale])],
  ]),
  ['always the first as written', (_choice, position) => -position],
  ['always the politest', ({ politeness }) => politeness],
];

/** Plays the scenario by each look. Expects an order without loops or dead ends. */
export function measureGiveAways(
  scenario: Scenario,
  graph: StateGraph,
  order: readonly number[],
  values: StateValues,
): GiveAway[] {
  return looks.map(([name, look]) => {
    const attraction = scenario.scenes.map(({ choices }) => choices.map(look));
    return { name, ...playByLook(graph, order, values, attraction) };
  });
}

function playByLook(
  graph: StateGraph,
  order: readonly number[],
  { best }: StateValues,
  attraction: readonly number[][],
): Omit<GiveAway, 'name'> {
  const { compiled, sceneOf, firstEdge, choiceOf, target, points } = graph;
  const mass = new Float64Array(graph.stateCount);
  const rightMass = compiled.scenes.map(() => 0);
  mass[0] = 1;
  let mean = 0;
  for (const state of order) {
    const here = mass[state]!;
    if (here === 0) continue;
    const scene = sceneOf[state]!;
    const edges: number[] = [];
    for (let edge = firstEdge[state]!; edge < firstEdge[state + 1]!; edge += 1) edges.push(edge);
    const pull = (edge: number) => attraction[scene]![choiceOf[edge]!]!;
    const strongest = Math.max(...edges.map(pull));
    const picks = edges.filter((edge) => pull(edge) === strongest);
    for (const edge of picks) {
      const share = here / picks.length;
      const to = target[edge]!;
      const outcome = to < 0 ? compiled.outcomePoints[-1 - to]! : 0;
      if (to >= 0) mass[to]! += share;
      mean += share * (points[edge]! + outcome);
      const kept = points[edge]! + (to >= 0 ? best[to]! : outcome);
      if (kept === best[state]) rightMass[scene]! += share;
    }
  }
  const right = rightMass
    .map((weight, scene) => ({ weight, id: compiled.game.scenes[scene]!.id }))
    .filter(({ weight }) => weight > 0)
    .sort((left, other) => other.weight - left.weight)
    .map(({ id }) => id);
  return { mean, right };
}

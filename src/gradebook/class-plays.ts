// How a class went through one simulation: where it was, what it chose, what that cost, where it ended. The value of a
// decision comes from the scenario's own review, handed in as a function; drawing is for the view.
import type { Attempt } from '../record/attempt.ts';
import { scoreOf } from './read-learner.ts';

export interface Play {
  readonly learner: string;
  readonly steps: readonly { readonly scene: string; readonly choice: string }[];
  readonly outcome: string;
  /** 0–1. */
  readonly score: number;
}

/** The play behind an attempt; steps that are none are left out. */
export function readPlay(learner: string, attempt: Attempt): Play {
  const entries = attempt.responses as readonly Readonly<Record<string, unknown>>[];
  return {
    learner,
    steps: entries.flatMap(({ scene, choice }) =>
      typeof scene === 'string' && typeof choice === 'string' ? [{ scene, choice }] : [],
    ),
    outcome: typeof attempt['outcome'] === 'string' ? attempt['outcome'] : '',
    score: scoreOf(attempt),
  };
}

/** Points of 100 that each decision of a play gave away, from its first on; shorter where the scenario has changed since. */
export type Review = (choices: readonly string[]) => readonly { readonly loss: number }[];

export interface ChoiceCount {
  readonly scene: string;
  readonly choice: string;
  readonly people: number;
  /** Points of 100 given away here, summed over the class. */
  readonly loss: number;
}

export interface ClassPlays {
  readonly people: number;
  readonly meanScore: number | null;
  /** Scene id → people who came there. */
  readonly scenes: Readonly<Record<string, number>>;
  readonly choices: readonly ChoiceCount[];
  /** `from>to` (scenes, outcome last) → people who went that way. */
  readonly ways: Readonly<Record<string, number>>;
  readonly outcomes: Readonly<Record<string, number>>;
  /** The scene at which the class gave away most, with that sum; undefined where it gave away nothing. */
  readonly costliest: { readonly scene: string; readonly loss: number; readonly people: number } | undefined;
  /** Plays that this edition of the scenario can no longer follow to their end. */
  readonly otherEdition: number;
}

export function countPlays(plays: readonly Play[], review: Review): ClassPlays {
  const scenes = new Map<string, Set<string>>();
  const choices = new Map<string, { scene: string; choice: string; people: Set<string>; loss: number }>();
  const ways = new Map<string, Set<string>>();
  const outcomes = new Map<string, number>();
  let otherEdition = 0;
  for (const { learner, steps, outcome } of plays) {
    const losses = review(steps.map(({ choice }) => choice));
    if (losses.length < steps.length) otherEdition += 1;
    steps.forEach(({ scene, choice }, turn) => {
      put(scenes, scene, learner);
      const key = `${scene}/${choice}`;
      const count = choices.get(key) ?? { scene, choice, people: new Set(), loss: 0 };
      count.people.add(learner);
      count.loss += Math.max(0, losses[turn]?.loss ?? 0);
      choices.set(key, count);
      put(ways, `${scene}>${steps[turn + 1]?.scene ?? outcome}`, learner);
    });
    if (outcome !== '') outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const counted = [...choices.values()].map((count) => ({ ...count, people: count.people.size }));
  const scores = plays.map(({ score }) => score);
  return {
    people: plays.length,
    meanScore: scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null,
    scenes: sizes(scenes),
    choices: counted,
    ways: sizes(ways),
    outcomes: Object.fromEntries(outcomes),
    costliest: findCostliest(counted, sizes(scenes)),
    otherEdition,
  };
}

/** What is less than this is the dust of a division. */
const nothing = 1e-6;

function findCostliest(
  choices: readonly ChoiceCount[],
  people: Readonly<Record<string, number>>,
): ClassPlays['costliest'] {
  const losses = new Map<string, number>();
  for (const { scene, loss } of choices) losses.set(scene, (losses.get(scene) ?? 0) + loss);
  const [worst] = [...losses].sort(([, left], [, right]) => right - left);
  if (!worst || worst[1] < nothing) return undefined;
  return { scene: worst[0], loss: worst[1], people: people[worst[0]] ?? 0 };
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key) ?? new Set();
  known.add(value);
  map.set(key, known);
}

function sizes(map: ReadonlyMap<string, ReadonlySet<string>>): Record<string, number> {
  return Object.fromEntries([...map].map(([key, set]) => [key, set.size]));
}

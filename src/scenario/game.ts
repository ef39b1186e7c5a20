// The part of a scenario that the rules work on: no texts, no languages. Both an authored `Scenario` and the copy
// localised for a page are Games, so engine and solver serve the build and the browser alike.
import type { Branch, Condition, Effects } from './fill-in.ts';

export interface GameChoice {
  readonly id: string;
  readonly when?: Condition;
  readonly effects: Effects;
  readonly also: readonly { when: Condition; effects: Effects }[];
  /** Dimension id → points. */
  readonly points: Record<string, number>;
  readonly to: readonly Branch[];
}

export interface GameScene {
  readonly id: string;
  readonly choices: readonly GameChoice[];
}

export interface GameOutcome {
  readonly id: string;
  readonly success: boolean;
  readonly points: number;
  /** Safety or integrity given up; see `brokenBy` in `scenario-run.ts`. */
  readonly breach?: string | undefined;
  readonly when?: Condition;
}

export interface Game {
  readonly variables: Record<string, { start: number; min: number; max: number }>;
  readonly flags: Record<string, unknown>;
  readonly dimensions: readonly { id: string; weight: number }[];
  readonly start: string;
  readonly interrupts: readonly { when: Condition; to: string }[];
  readonly scenes: readonly GameScene[];
  readonly outcomes: readonly GameOutcome[];
}

/** Value of every variable and flag (0 or 1) at one moment of a play. */
export type State = Readonly<Record<string, number>>;

export type SceneOf<G extends Game> = G['scenes'][number];
export type ChoiceOf<G extends Game> = SceneOf<G>['choices'][number];
export type OutcomeOf<G extends Game> = G['outcomes'][number];

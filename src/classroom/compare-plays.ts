// The class's play beside others of the same simulation: the best one and those of earlier classes.
import { calibrate, replay, score, type Bounds } from '../scenario/scenario-run.ts';
import type { PlayScenario } from '../scenario/transcript.ts';

export interface ComparedPlay {
  readonly label: string;
  /** Title of the outcome; empty when the play was left before it. */
  readonly outcome: string;
  /** 0–100; undefined before an outcome. */
  readonly points: number | undefined;
  /** First decision, from 1, that differs from the play compared with; undefined when none does. */
  readonly partedAt: number | undefined;
}

/** First turn (from 0) at which two plays differ; a play that stops early differs where it stops. */
export function firstDifference(a: readonly string[], b: readonly string[]): number | undefined {
  const longer = a.length > b.length ? a : b;
  const index = longer.findIndex((_choice, turn) => a[turn] !== b[turn]);
  return index < 0 ? undefined : index;
}

/** Reads one play against another. Choices that the scenario no longer offers end it there. */
export function comparePlay(
  scenario: PlayScenario,
  bounds: Bounds,
  label: string,
  choices: readonly string[],
  against: readonly string[],
): ComparedPlay {
  const play = replay(scenario, { choices });
  const difference = firstDifference(choices, against);
  return {
    label,
    outcome: play.outcome?.title ?? '',
    points: play.outcome && calibrate(score(scenario, play).total, bounds),
    partedAt: difference === undefined ? undefined : difference + 1,
  };
}

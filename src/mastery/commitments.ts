// What a learner has resolved to do next time, in their own words, after simulations.
import type { Attempt } from '../record/attempt.ts';

export interface Commitment {
  readonly id: string;
  readonly simulation: string;
  /** As typed: to be shown as text only. */
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

const prefix = 'commitment/';

/** Newest first. */
export function readCommitments(attempts: readonly Attempt[]): Commitment[] {
  return attempts
    .filter(({ kind, activity }) => kind === 'reflection' && activity.startsWith(prefix))
    .flatMap(({ id, activity, responses, finishedAt }) =>
      responses.flatMap((stored) => {
        const { prompt, text } = (stored ?? {}) as Partial<Record<string, unknown>>;
        return prompt === 'commitment' && typeof text === 'string' && text.trim() !== ''
          ? { id, simulation: activity.slice(prefix.length), text, at: finishedAt }
          : [];
      }),
    )
    .reverse();
}

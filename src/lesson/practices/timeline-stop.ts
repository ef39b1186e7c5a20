// Reading events one by one and stopping where one would step in.
import { readField } from './read-record.ts';

export interface Reading {
  /** Index of the last event read. */
  readonly at: number;
  /** Id of the event after which the learner stepped in. */
  readonly stop?: string | undefined;
}

export function readReading(stored: unknown): Reading {
  const at = readField(stored, 'at');
  const stop = readField(stored, 'stop');
  return {
    at: Number.isInteger(at) ? Math.max(0, at as number) : 0,
    stop: typeof stop === 'string' ? stop : undefined,
  };
}

/** Index of the event last shown, within the events there are; all of them once the learner has stepped in. */
export function lastShown({ at, stop }: Reading, events: readonly { readonly id: string }[]): number {
  const isOver = events.some(({ id }) => id === stop);
  return isOver ? events.length - 1 : Math.min(at, events.length - 1);
}

// Putting steps in order by taking them one after the other.
import { readField, readIds } from './read-record.ts';
import { shuffleById } from './shuffle-ids.ts';

export interface Ordering {
  /** Ids taken so far, in the learner's order. */
  readonly order: readonly string[];
  readonly isChecked: boolean;
}

interface Step {
  readonly id: string;
}

export function readOrdering(stored: unknown): Ordering {
  return {
    order: [...new Set(readIds(readField(stored, 'order')))],
    isChecked: readField(stored, 'isChecked') === true,
  };
}

/** Takes a step as the next one, or puts it back when it was taken already. */
export function take({ order, isChecked }: Ordering, id: string): Ordering {
  return { order: order.includes(id) ? order.filter((other) => other !== id) : [...order, id], isChecked };
}

/** The steps taken, in the learner's order, then the others, shuffled; the shuffle is never the solution. */
export function arrange<Each extends Step>(
  { order }: Ordering,
  steps: readonly Each[],
  seed: string,
): Each[] {
  const taken = order.flatMap((id) => steps.find((step) => step.id === id) ?? []);
  const shuffled = shuffleById(steps, seed);
  const [first, second, ...rest] = shuffled;
  const isSolved = shuffled.every((step, index) => step === steps[index]);
  const offered = isSolved && first && second ? [second, first, ...rest] : shuffled;
  return [...taken, ...offered.filter((step) => !taken.includes(step))];
}

/** How many steps stand at their own place. */
export function countPlaced(arranged: readonly Step[], steps: readonly Step[]): number {
  return steps.filter((step, index) => arranged[index] === step).length;
}

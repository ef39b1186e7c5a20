// Which one thing the learner must be told about where the record is kept; mostly nothing.
import type { StorageHealth } from './learner-record.ts';

export type Trouble = 'full' | 'unsaved' | 'blocked' | 'replaced' | 'single' | 'damaged';

/**
 * The gravest trouble there is. Local storage blocked with a database that works is none: everything is kept.
 * @param unsaved how many results are only in memory because both places refused them
 */
export function findTrouble(health: StorageHealth, unsaved: number): Trouble | undefined {
  const { localStorage, database, failure, damaged } = health;
  if (unsaved > 0) return failure === 'full' ? 'full' : 'unsaved';
  if (database === false) {
    if (!localStorage) return 'blocked';
    return failure === 'replaced' ? 'replaced' : 'single';
  }
  return damaged > 0 && database === true ? 'damaged' : undefined;
}

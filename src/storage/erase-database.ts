// The end of a database. Loaded on demand: few pages erase anything.
import { ask } from './database.ts';
import { answerWithin } from './failure.ts';

/** How long tabs that have it open may take to let go. */
const patienceMs = 10_000;

/**
 * Deletes a database with all that is in it. Tabs that have it open let go of it (`replaced`). Resolves when it is gone;
 * rejects where that cannot be done, as `silent` when a tab does not let go in time.
 */
export async function eraseDatabase(name: string): Promise<void> {
  await answerWithin(
    patienceMs,
    Promise.resolve().then(() => ask(indexedDB.deleteDatabase(name))),
  );
}

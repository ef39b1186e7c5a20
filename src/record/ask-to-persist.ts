// Asks the browser not to clear the site's storage of its own accord. Loaded after something was saved.
import type { LocalStore } from '../storage/local-store.ts';
import type { Attempt } from './attempt.ts';

/** After such work a learner sees why the browser should keep it. */
const isWorthKeeping = ({ kind }: Pick<Attempt, 'kind'>): boolean =>
  ['quiz', 'exam', 'scenario'].includes(kind);

/**
 * Asks once for each profile, after the first quiz, assessment or simulation: some browsers put the question to the learner,
 * and a second one would be a nuisance.
 * @param ask puts the question; undefined where the browser has no such thing
 */
export function askToPersist(
  { place, local }: { readonly place: string; readonly local: LocalStore },
  attempts: readonly Pick<Attempt, 'kind'>[],
  ask: () => Promise<unknown> | undefined = askBrowser,
): void {
  const key = `${place}note/persist`;
  if (!attempts.some(isWorthKeeping) || local.get(key) !== undefined) return;
  // A note that could not be kept would have us ask again and again.
  if (!local.set(key, 'asked')) ask()?.catch(Boolean);
}

function askBrowser(): Promise<unknown> | undefined {
  // Old engines have no storage manager, and a page that is not secure has none either.
  return (globalThis.navigator as Partial<Navigator>).storage?.persist();
}

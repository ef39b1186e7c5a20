// Whose record it is: the key under which files of one person meet.
import type { Attempt } from '../record/attempt.ts';

/** The id that every device gives its first profile, before anybody has made one of their own. */
const sharedId = 'first';

/**
 * The key of a learner. Profiles made on purpose have an id of their own. Those that were there from the start all have the
 * same, so their oldest attempt stands for them: ids of attempts are unique, and records only grow.
 * @param attempts sorted by id
 */
export function learnerKey(id: string, attempts: readonly Attempt[]): string {
  return id === sharedId ? `${sharedId}~${attempts[0]?.id ?? ''}` : id;
}

/** A name as it is compared: width, case and blanks do not matter. */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** A name as it is shown: cut to a line, with a stand-in where there is none. */
export function shownName(name: string | undefined, words: { readonly noName: string }): string {
  const line = name?.trim() ?? '';
  return line === '' ? words.noName : Array.from(line).slice(0, 60).join('');
}

/** Roster names that no learner bears: people who have handed in nothing. Each once. */
export function missingNames(roster: readonly string[], learners: readonly { name: string }[]): string[] {
  const handedIn = new Set(learners.map(({ name }) => foldName(name)));
  const seen = new Set<string>();
  return roster.filter((name) => {
    const folded = foldName(name);
    if (folded === '' || handedIn.has(folded) || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

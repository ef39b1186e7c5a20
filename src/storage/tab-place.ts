// Whose things this tab works with: one browser may hold several profiles, each with a root of its own, and one of them is
// current. Knows how a profile is locked away and when it has been erased; who they are is the record's.
import { openDatabase, type Database } from './database.ts';
import { decodeCell } from './draft-cell.ts';
import { openLocalStore, type LocalStore, type Page } from './local-store.ts';
import { namespaceOf, type Place } from './namespace.ts';

/** Instead of a profile's id: nobody is at the computer, and no page shows or keeps anything. */
export const nobody = '*';

export interface TabPlace {
  /** Prefix of what all profiles share. */
  readonly root: string;
  /** Id of the profile that was current when the page was opened; it stays this tab's. */
  readonly profile: string;
  /** Prefix of all that belongs to it, and name of its database. */
  readonly place: string;
  readonly isLocked: boolean;
  /** Local storage of whatever profile. */
  readonly shared: LocalStore;
  /** The profile's: empty while locked, and takes nothing once the profile has been erased. */
  readonly local: LocalStore;
  readonly database: Database;
  /** Whether nothing may be kept here any more: the profile has been erased, or nobody is at the computer. */
  readonly hasEnded: () => boolean;
  /** Whether another profile has been chosen since, or nobody. */
  readonly isLeft: () => boolean;
}

/** Where the current profile's id is kept. Another tab's change of it is an event of this key. */
export const currentKey = (root: string): string => `${root}profile`;
/** Prefix of the drafts that say who the profiles are; the empty draft of an erased one stays, so that nothing comes back. */
export const profilesPrefix = (root: string): string => `${root}who/`;

/**
 * @param access looks local storage up, as for `openLocalStore`
 * @param firstProfile the profile that is current before anybody has chosen one
 */
export function openTabPlace(
  place: Place,
  firstProfile: string,
  access: () => Storage | null,
  page: Page,
): TabPlace {
  const root = namespaceOf(place);
  const shared = openLocalStore(access, page);
  const stored = () => shared.get(currentKey(root));
  const chosen = stored();
  const isLocked = chosen === nobody;
  const profile = chosen && /^[\w-]{1,64}$/.test(chosen) ? chosen : firstProfile;
  const own = namespaceOf({ ...place, profile });
  const hasEnded = () => isLocked || decodeCell(shared.get(profilesPrefix(root) + profile))?.json === '';
  return {
    root,
    profile,
    place: own,
    isLocked,
    hasEnded,
    shared,
    local: {
      ...(isLocked ? openLocalStore(() => null, page) : shared),
      // Asked at every write, because word from the tab that erases may come after it.
      set: (key, text) => (hasEnded() ? 'replaced' : shared.set(key, text)),
    },
    database: openDatabase(own, undefined, hasEnded),
    // A key that has gone was not changed by a person: the browser has cleared the place.
    isLeft: () => ![undefined, chosen ?? firstProfile].includes(stored()),
  };
}

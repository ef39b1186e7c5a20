// Who learns on this computer: named profiles, each with a root of its own, and which of them is current. No passwords:
// whoever sits at the computer can open any profile, and the pages say so.
// One profile is one draft of the place all profiles share, so two tabs cannot overwrite each other's list, and both
// replicas have it. A sample, in local storage:
//   make-it-right:%2F:1:profile                        0hoe5se1rl4-8f3k2q9z      (or * while nobody is at the computer)
//   make-it-right:%2F:1:who/0hoe5se1rl4-8f3k2q9z       k3x9ab 1795… 1795… {"name":"小王","madeAt":"2026-11-22T…","learner":"0hoe…"}
//   make-it-right:%2F:1:who/0hoe5se1rl4-8f3k2q9z       1q2w3e 1795… 1795…        (after it has been erased: no name, no data)
//   make-it-right:%2F:1:who/current                    …{"profile":"0hoe5se1rl4-8f3k2q9z"}
// The erased profile's empty line stays: without it, what a killed browser had not yet removed would come back to life.
import { openDatabase } from '../storage/database.ts';
import { eraseDatabase } from '../storage/erase-database.ts';
import { openDraftStore } from '../storage/draft-store.ts';
import type { Failure } from '../storage/failure.ts';
import { currentKey, nobody, profilesPrefix } from '../storage/tab-place.ts';
import { firstProfile } from './record-root.ts';
import { nextRunId } from './run-id.ts';
import type { Tab } from './store.ts';

export interface Profile {
  /** Names the profile's place in this browser. */
  readonly id: string;
  /** As typed, cut to 80 characters; may be empty, and two may have the same. To be shown as text only. */
  readonly name: string;
  /** ISO 8601, UTC; empty for the profile that was there before anybody made one. */
  readonly madeAt: string;
  /** Tells this learner from all others, on every device: goes into record files and slips. Empty until first needed. */
  readonly learner: string;
}

const nameLimit = 80;
/** Where which profile is current is kept beside the profiles. */
const currentDraft = 'current';
const idForm = /^[\w-]{1,64}$/;

/** A name as it is kept: one line, no blanks around it, 80 characters, nothing that a text cannot hold. */
export function cleanName(typed: string): string {
  const line = typed.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ');
  return Array.from(line.trim()).slice(0, nameLimit).join('').trim();
}

function readProfile(id: string, stored: unknown): Profile {
  const { name, madeAt, learner } = (stored ?? {}) as Partial<Record<keyof Profile, unknown>>;
  return {
    id,
    name: typeof name === 'string' ? cleanName(name) : '',
    madeAt: typeof madeAt === 'string' && !Number.isNaN(Date.parse(madeAt)) ? madeAt : '',
    learner: typeof learner === 'string' && idForm.test(learner) ? learner : '',
  };
}

/** @param eraseAll deletes a database; tests stand in for it */
export function openProfileList(tab: Tab, eraseAll: (name: string) => Promise<void> = eraseDatabase) {
  const { root, shared } = tab;
  const drafts = openDraftStore(
    shared,
    profilesPrefix(root),
    `${root}who-aside/`,
    openDatabase(root),
    tab.openChannel(root),
    tab.now,
  );
  const placeOf = (id: string): string => `${root}${encodeURIComponent(id)}:`;
  const newId = (): string => nextRunId(tab.now(), tab.random);
  const ids = (): string[] => drafts.keys().filter((key) => key !== currentDraft && idForm.test(key));
  const hasThings = (id: string): boolean => shared.keys(placeOf(id)).length > 0;

  function removeLocally(id: string): void {
    for (const key of shared.keys(placeOf(id))) shared.remove(placeOf(id) + key);
  }

  const listeners = new Set<() => void>();

  function change(id: string, next: Partial<Profile>): Promise<Failure | undefined> {
    const changing = drafts.update(id, (stored) => {
      const { name, madeAt, learner } = { ...readProfile(id, stored), ...next };
      return { name, madeAt, learner };
    });
    for (const listener of listeners) listener();
    return changing;
  }

  /** Makes a profile current, or nobody. Other tabs follow by themselves; this one is for the caller to load anew. */
  async function choose(id: string): Promise<Failure | undefined> {
    const failure = shared.set(currentKey(root), id);
    if (!failure) await drafts.update(currentDraft, () => ({ profile: id }));
    return failure;
  }

  async function create(name: string): Promise<string> {
    const id = newId();
    await change(id, { name: cleanName(name), madeAt: new Date(tab.now()).toISOString() });
    return id;
  }

  return {
    /** All profiles, in the order they were made. The first is among them while it has a name, is current or holds anything. */
    profiles(): Profile[] {
      const known = ids();
      const isFirstThere =
        !known.includes(firstProfile) &&
        !isErased(firstProfile) &&
        ((tab.profile === firstProfile && !tab.isLocked) || hasThings(firstProfile));
      return [...(isFirstThere ? [firstProfile] : []), ...known]
        .map((id) => readProfile(id, drafts.read(id)))
        .sort((a, b) => (a.madeAt === b.madeAt ? Number(a.id > b.id) - 0.5 : a.madeAt < b.madeAt ? -1 : 1));
    },
    current: (): Profile => readProfile(tab.profile, drafts.read(tab.profile)),
    /** Who the record belongs to, for what leaves this device. The id is made the first time it is asked for. */
    learner(): { id: string; name: string } {
      const { name, learner } = readProfile(tab.profile, drafts.read(tab.profile));
      if (learner !== '') return { id: learner, name };
      const id = newId();
      void drafts.update(tab.profile, (stored) => {
        const profile = readProfile(tab.profile, stored);
        return { name: profile.name, madeAt: profile.madeAt, learner: profile.learner || id };
      });
      return { id: readProfile(tab.profile, drafts.read(tab.profile)).learner, name };
    },
    /** A learner who comes with a record file: this profile is theirs from now on. */
    adopt: ({ id, name }: { id: string; name: string }) =>
      change(tab.profile, { learner: id, ...(cleanName(name) !== '' && { name: cleanName(name) }) }),
    /** @returns the id of the new profile, which is current now; undefined where the browser will not keep it */
    async add(name: string): Promise<string | undefined> {
      const id = await create(name);
      return (await choose(id)) ? undefined : id;
    },
    /** Calls the listener when this tab has changed a profile. @returns stops listening */
    onChange(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rename: (id: string, name: string) => change(id, { name: cleanName(name) }),
    choose,
    handOn: () => choose(nobody),
    /**
     * Erases the current profile: attempts, drafts, notes, what was set aside, in both places. First the line that keeps every tab
     * from writing there, then the things themselves. Then nobody is current, or a new nameless profile if this was the
     * last.
     */
    async erase(): Promise<void> {
      const id = tab.profile;
      await drafts.update(id, () => undefined);
      removeLocally(id);
      await eraseAll(placeOf(id)).catch(Boolean);
      removeLocally(id);
      const isAlone = ids().length === 0 && !hasThings(firstProfile);
      await choose(isAlone ? await create('') : nobody);
    },
    /**
     * Brings both copies of the list together. A killed browser may have forgotten in local storage what was chosen or
     * erased last; the database has not.
     * @returns whether another profile is current than this page was opened for
     */
    async join(): Promise<boolean> {
      await drafts.join();
      for (const key of shared.keys(profilesPrefix(root))) {
        if (isErased(key) && hasThings(key)) {
          removeLocally(key);
          await eraseAll(placeOf(key)).catch(Boolean);
        }
      }
      const { profile } = (drafts.read(currentDraft) ?? {}) as { profile?: unknown };
      const isOne = profile === nobody || (typeof profile === 'string' && idForm.test(profile));
      if (isOne && profile !== shared.get(currentKey(root))) shared.set(currentKey(root), profile);
      return tab.isLeft();
    },
  };

  function isErased(id: string): boolean {
    return shared.get(profilesPrefix(root) + id) !== undefined && drafts.read(id) === undefined;
  }
}

// The learner's record in the browser: what islands read, and the only way to write. Everything of the record that
// waits, listens or looks at the clock is here; the rules are in `learner-record.ts` and in `storage/`.
import { atom, type ReadableAtom } from 'nanostores';
import { openDatabaseLog } from '../storage/database-log.ts';
import { openDraftStore } from '../storage/draft-store.ts';
import { openLocalLog } from '../storage/local-log.ts';
import { openLocalStore, type Page } from '../storage/local-store.ts';
import { openTabChannel, type TabChannel } from '../storage/tab-channel.ts';
import { currentKey, openTabPlace, type TabPlace } from '../storage/tab-place.ts';
import type { Attempt } from './attempt.ts';
import { openLearnerRecord, type Outcome, type StorageHealth } from './learner-record.ts';
import { firstProfile, recordRoot } from './record-root.ts';
import { isRunId, nextRunId } from './run-id.ts';

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

/** What the store needs of a browser tab. */
export interface Tab extends TabPlace {
  /** Word with other tabs of the same profile. */
  readonly channel: TabChannel;
  /** The same under another name. */
  readonly openChannel: (name: string) => TabChannel;
  /** `window`, for its events. */
  readonly page: Page;
  readonly isHidden: () => boolean;
  /** Whether this is the first page of the visit, which looks through every stored copy. */
  readonly isFirstPage: () => boolean;
  readonly whenIdle: (work: () => void) => void;
  readonly reload: () => void;
  readonly now: () => number;
  readonly random: () => number;
}

const retryAfterMs = 15_000;

/** Opens the record of one tab: local storage is read before it returns, the database when the page is idle. */
export function openRecordStore(tab: Tab) {
  const { place, local, database, channel, page } = tab;
  const $attempts = atom<readonly Attempt[]>([]);
  const $saving = atom<Saving>('idle');
  const $storage = atom<StorageHealth>({ localStorage: true, database: 'unknown', damaged: 0 });
  const $unsaved = atom(0);
  const localLog = openLocalLog(local, `${place}log/`);
  const drafts = openDraftStore(local, `${place}draft/`, `${place}aside/`, database, channel, tab.now);
  const record = openLearnerRecord(localLog, openDatabaseLog(database, channel), {
    onChange: show,
    async setAside(log, keys) {
      const { setAsideInDatabase, setAsideLocally } = await import('../storage/quarantine.ts');
      if (log === localLog) setAsideLocally(local, `${place}log/`, `${place}aside/`, keys);
      else await setAsideInDatabase(database, keys);
    },
  });
  let underWay = 0;
  let isLeaving = false;
  let lastId = '';
  let retryTimer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const health = record.health();
    const unsaved = record.unsaved() + drafts.unsaved();
    $attempts.set(record.attempts());
    $unsaved.set(unsaved);
    if (JSON.stringify(health) !== JSON.stringify($storage.get())) $storage.set(health);
    if (underWay > 0) $saving.set('saving');
    else if ($saving.get() !== 'idle') $saving.set(unsaved > 0 ? 'failed' : 'saved');
    if (unsaved > 0) retryTimer ??= setTimeout(() => void retrySaving(), retryAfterMs);
    // What is done while nobody is at the computer, or in an erased profile, is nobody's.
    const isAtRisk = underWay + unsaved > 0 && !tab.hasEnded();
    if (isAtRisk) page.addEventListener('beforeunload', askToStay);
    else page.removeEventListener('beforeunload', askToStay);
    if (isLeaving && !isAtRisk) tab.reload();
  }

  /** Another profile has been chosen: this tab shows it, once all it had in hand is with its owner. */
  function leave(): void {
    if (isLeaving || !tab.isLeft()) return;
    isLeaving = true;
    show();
  }

  function askToStay(event: Event): void {
    event.preventDefault();
  }

  async function track<T>(work: Promise<T>): Promise<T> {
    underWay += 1;
    show();
    const outcome = await work;
    underWay -= 1;
    show();
    return outcome;
  }

  async function join(isThorough?: boolean): Promise<void> {
    await Promise.all([record.join(isThorough), drafts.join()]);
    show();
  }

  async function retrySaving(): Promise<void> {
    clearTimeout(retryTimer);
    retryTimer = undefined;
    await track(join());
  }

  async function changeDraft<T>(
    key: string,
    next: (stored: T | undefined) => T | undefined,
  ): Promise<Outcome> {
    return (await track(drafts.update(key, (stored) => next(stored as T | undefined)))) ? 'failed' : 'saved';
  }

  function refresh(event: Event): void {
    const isFirstShown = event.type === 'pageshow' && !(event as PageTransitionEvent).persisted;
    leave();
    if (!tab.isHidden() && !isFirstShown) void join();
  }

  show();
  tab.shared.subscribe(currentKey(tab.root), leave);
  page.addEventListener('visibilitychange', refresh);
  page.addEventListener('pageshow', refresh);
  tab.whenIdle(() => void join(tab.isFirstPage()));

  return {
    $attempts,
    $saving,
    $storage,
    $unsaved,
    newRunId: (): string => {
      const ids = $attempts.get().map(({ id }) => id);
      const last = [lastId, ...ids].filter(isRunId).sort().pop();
      return (lastId = nextRunId(tab.now(), tab.random, last));
    },
    addAttempts: async (attempts: readonly Attempt[]): Promise<Outcome> => {
      const outcome = await track(record.add(attempts));
      if (outcome === 'saved')
        void import('./ask-to-persist.ts').then((asking) => {
          asking.askToPersist(tab, attempts);
        }, Boolean);
      return outcome;
    },
    readDraft: drafts.read,
    updateDraft: changeDraft,
    removeDraft: (key: string): Promise<Outcome> => changeDraft(key, () => undefined),
    onDraftChange: drafts.subscribe,
    draftKeys: drafts.keys,
    retrySaving,
    tab,
  };
}

/** The tab this code runs in; on the server, where islands are drawn once, a tab that keeps nothing. */
function thisTab(): Tab {
  const isServer = typeof window === 'undefined';
  const page = isServer ? new EventTarget() : window;
  const own = openTabPlace(
    recordRoot(import.meta.env.BASE_URL),
    firstProfile,
    () => window.localStorage,
    page,
  );
  const visit = openLocalStore(() => window.sessionStorage, page);
  let isFirst: boolean | undefined;
  const openChannel = (name: string): TabChannel => openTabChannel(isServer ? undefined : name, page);
  return {
    ...own,
    channel: openChannel(own.place),
    openChannel,
    page,
    isHidden: () => document.hidden,
    isFirstPage: () => (isFirst ??= !visit.get(own.place) && !visit.set(own.place, 'looked through')),
    whenIdle(work) {
      if (isServer) return;
      if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2_000 });
      else setTimeout(work, 300);
    },
    reload() {
      location.reload();
    },
    now: Date.now,
    random: Math.random,
  };
}

const store = openRecordStore(thisTab());

/** The record of the profile that is current now, which may have been chosen since this page was opened. */
export function openCurrentRecord() {
  return openRecordStore({ ...thisTab(), whenIdle: () => undefined });
}

/** All attempts of the learner, sorted by id: from local storage at once, joined by the database's when it answers. */
export const $attempts: ReadableAtom<readonly Attempt[]> = store.$attempts;
/** `saved` only when what was handed over last is durable; `failed` as long as something is only in memory. */
export const $saving: ReadableAtom<Saving> = store.$saving;
export const $storage: ReadableAtom<StorageHealth> = store.$storage;
/** How many attempts and drafts are only in memory, because nothing would take them. */
export const $unsaved: ReadableAtom<number> = store.$unsaved;

/** An id for a new run: greater than every id known here, also when the clock has been set back. */
export const newRunId: () => string = store.newRunId;

/** Adds a finished attempt, visible in `$attempts` at once. Its id is the run's, so that finishing twice counts once. Never throws. */
export const addAttempt = (attempt: Attempt): Promise<Outcome> => store.addAttempts([attempt]);
/** Adds many at once, as an import does. Never throws. */
export const addAttempts: (attempts: readonly Attempt[]) => Promise<Outcome> = store.addAttempts;

/**
 * The draft of an activity, such as `quiz/face-to-face`, as this tab knows it. Its shape is for the caller to check: it
 * may be of an earlier version. Never throws.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names what the caller is going to check
export const readDraft = <T>(activityKey: string) => store.readDraft(activityKey) as T | undefined;
/**
 * Changes a draft, from whatever state it has by then in this tab or another. `next` must be pure, and write it so that
 * applied to its own result it changes nothing (set by key, not "add one"): it may run more than once. Never throws.
 */
export const updateDraft: <T>(activityKey: string, next: (stored: T | undefined) => T) => Promise<Outcome> =
  store.updateDraft;
/** Removes a draft; after `addAttempt`, so that a crash between the two loses nothing. Never throws. */
export const removeDraft: (activityKey: string) => Promise<Outcome> = store.removeDraft;
/** Calls the listener when another tab has changed the draft, or the database had a newer one. @returns stops listening */
export const onDraftChange: (activityKey: string, listener: () => void) => () => void = store.onDraftChange;

/** Tries again now what could not be kept. It is also tried every 15 seconds and whenever the page is looked at. */
export const retrySaving: () => Promise<void> = store.retrySaving;
/** Activity keys of the drafts that exist, such as `quiz/face-to-face`. */
export const draftKeys: () => string[] = store.draftKeys;
/** Where this learner's things are kept, for what shows profiles or is loaded on demand: export, quarantine. */
export const { tab } = store;

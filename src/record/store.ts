// The learner's record in the browser: what the islands read, and the only way to write.
// First stand: the interface works over local storage; the durable log joins next.
import { atom, type ReadableAtom } from 'nanostores';
import { isAttempt, type Attempt } from './attempt.ts';

type Outcome = 'saved' | 'failed';

const attempts = atom<readonly Attempt[]>([]);
const saving = atom<'idle' | 'saving' | 'saved' | 'failed'>('idle');
const storage = atom<{ readonly localStorage: boolean; readonly database: boolean | 'unknown' }>({
  localStorage: true,
  database: 'unknown',
});
const unsaved = atom(0);

export const $attempts: ReadableAtom<readonly Attempt[]> = attempts;
export const $saving: ReadableAtom<'idle' | 'saving' | 'saved' | 'failed'> = saving;
export const $storage: ReadableAtom<{ readonly localStorage: boolean; readonly database: boolean | 'unknown' }> =
  storage;
export const $unsaved: ReadableAtom<number> = unsaved;

const prefix = `make-it-right:${encodeURIComponent(import.meta.env.BASE_URL)}:0:`;

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): Promise<Outcome> {
  let outcome: Outcome = 'saved';
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    outcome = 'failed';
  }
  saving.set(outcome);
  return Promise.resolve(outcome);
}

if (typeof window !== 'undefined') {
  const stored = read('attempts');
  attempts.set(Array.isArray(stored) ? stored.filter(isAttempt) : []);
}

/** An id for a new run: sorts by time. */
export function newRunId(): string {
  return `${Date.now().toString(36).padStart(9, '0')}-${Math.random().toString(36).slice(2, 10)}`;
}

/** Adds a finished attempt; it is in `$attempts` at once. Never throws. */
export function addAttempt(attempt: Attempt): Promise<Outcome> {
  if (!attempts.get().some(({ id }) => id === attempt.id)) {
    attempts.set([...attempts.get(), attempt].sort((a, b) => (a.id < b.id ? -1 : 1)));
  }
  return write('attempts', attempts.get());
}

/** The run in progress of an activity, as last written; its shape is for the caller to check. Never throws. */
export function readDraft<T>(activityKey: string): T | undefined {
  return (read(`draft/${activityKey}`) as T | null) ?? undefined;
}

/** Reads, changes and writes a draft. `next` must be pure: it may be applied again. Never throws. */
export function updateDraft<T>(activityKey: string, next: (stored: T | undefined) => T): Promise<Outcome> {
  return write(`draft/${activityKey}`, next(readDraft<T>(activityKey)));
}

export function removeDraft(activityKey: string): Promise<Outcome> {
  return write(`draft/${activityKey}`, undefined);
}

/** Calls the listener when another tab has changed the draft. */
export function onDraftChange(activityKey: string, listener: () => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === `${prefix}draft/${activityKey}`) listener();
  };
  window.addEventListener('storage', hear);
  return () => {
    window.removeEventListener('storage', hear);
  };
}

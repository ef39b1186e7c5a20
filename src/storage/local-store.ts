// The browser's local storage, made safe: it may be blocked, null, full or shadowed, and none of that is ever thrown.
import { failureOf, type Failure } from './failure.ts';

export interface LocalStore {
  /** Whether the browser lets this page read. A full disk still reads. */
  isOpen(): boolean;
  get(key: string): string | undefined;
  /** Writes and reads back. On failure the old value is still there. */
  set(key: string, text: string): Failure | undefined;
  remove(key: string): void;
  /** Every key that begins with the prefix, without it, in no order. */
  keys(prefix: string): string[];
  /**
   * Calls the listener when another tab has written or removed a key that begins with the prefix, which is taken off.
   * @returns stops listening
   */
  subscribe(prefix: string, listener: (key: string, text: string | undefined) => void): () => void;
}

/** What tells of other tabs' doings: `window`. */
export type Page = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/**
 * Goes through methods only: property access collides with `length` and `setItem`, and a page can shadow those.
 * `Object.getOwnPropertyNames` lists all keys in one go, where Firefox walks from the start for each `key(n)`.
 * @param access looks the storage up; throws or gives null where the browser blocks it
 */
export function openLocalStore(access: () => Storage | null, page: Page): LocalStore {
  function attempt<T>(work: (storage: Storage) => T, otherwise: (failure: Failure) => T): T {
    try {
      const storage = access();
      return storage ? work(storage) : otherwise('denied');
    } catch (error) {
      return otherwise(failureOf(error));
    }
  }
  const nothing = () => undefined;
  const get = (key: string) => attempt((storage) => storage.getItem(key) ?? undefined, nothing);

  return {
    get,
    isOpen: () =>
      attempt(
        (storage) => storage.length >= 0,
        () => false,
      ),
    set: (key, text) =>
      attempt<Failure | undefined>(
        (storage) => {
          storage.setItem(key, text);
          return get(key) === text ? undefined : 'denied';
        },
        (failure) => failure,
      ),
    remove(key) {
      attempt((storage) => {
        storage.removeItem(key);
      }, nothing);
    },
    keys: (prefix) =>
      attempt(
        (storage) =>
          Object.getOwnPropertyNames(storage)
            .filter((key) => key.startsWith(prefix))
            .map((key) => key.slice(prefix.length)),
        () => [],
      ),
    subscribe(prefix, listener) {
      const hear = (event: Event) => {
        const { key, newValue } = event as StorageEvent;
        if (key?.startsWith(prefix)) listener(key.slice(prefix.length), newValue ?? undefined);
      };
      page.addEventListener('storage', hear);
      return () => {
        page.removeEventListener('storage', hear);
      };
    },
  };
}

// An append log in local storage, one key per entry: read without waiting, so that the first paint is right.
// Not durable by itself: Chromium writes it to disk late, and a killed browser loses what was not yet written.
import { StorageError } from './failure.ts';
import type { AppendLog, LogReading } from './append-log.ts';
import type { LocalStore } from './local-store.ts';

export interface LocalLog extends AppendLog {
  /** As `readAll`, at once. Never throws: blocked storage reads as empty. */
  readNow(known?: ReadonlySet<string>): LogReading;
  /** Frees room. Only for what another log is known to hold. */
  forget(keys: readonly string[]): void;
}

/** @param prefix the log keeps to keys that begin with it */
export function openLocalLog(store: LocalStore, prefix: string): LocalLog {
  const readNow = (known?: ReadonlySet<string>): LogReading => {
    const keys = store.keys(prefix);
    return {
      keys,
      entries: keys
        .filter((key) => !known?.has(key))
        .map((key) => ({ key, text: store.get(prefix + key) ?? '' })),
    };
  };
  return {
    readNow,
    // Written before the promise is handed out: the bytes are there even if the page ends in the same task.
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface is for places that make one wait
    async append(entries) {
      for (const { key, text } of entries) {
        const failure = store.get(prefix + key) === undefined && store.set(prefix + key, text);
        if (failure) throw new StorageError(failure);
      }
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async readAll(known) {
      if (!store.isOpen()) throw new StorageError('denied');
      return readNow(known);
    },
    forget(keys) {
      for (const key of keys) store.remove(prefix + key);
    },
    subscribe: (listener) =>
      store.subscribe(prefix, (key, text) => {
        if (text !== undefined) listener([{ key, text }]);
      }),
  };
}

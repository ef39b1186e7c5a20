// A log that fails on purpose, so that tests can meet every fault of a real one at every write.
import type { AppendLog } from './append-log.ts';
import { StorageError, type Failure } from './failure.ts';

/**
 * `aborted`: all was accepted, then the transaction was given up. `torn`: the first half is kept, the rest refused (a place
 * without transactions). `hang`: never answers.
 */
export type Fault = Failure | 'aborted' | 'torn' | 'hang';

/**
 * @param faultAt the fault of the n-th append, counted from 1; undefined lets it pass
 * @param isReadable whether reading works just now
 */
export function openFaultyLog(
  log: AppendLog,
  faultAt: (write: number) => Fault | undefined,
  isReadable: () => boolean = () => true,
): AppendLog {
  let writes = 0;
  return {
    async append(entries) {
      writes += 1;
      const fault = faultAt(writes);
      if (fault === undefined) return log.append(entries);
      if (fault === 'hang') return new Promise<never>(() => undefined);
      if (fault === 'aborted') throw new DOMException('Given up.', 'AbortError');
      if (fault === 'torn') await log.append(entries.slice(0, Math.floor(entries.length / 2)));
      throw new StorageError(fault === 'torn' ? 'full' : fault);
    },
    readAll: (known) => (isReadable() ? log.readAll(known) : Promise.reject(new StorageError('denied'))),
    subscribe: (listener) => log.subscribe(listener),
  };
}

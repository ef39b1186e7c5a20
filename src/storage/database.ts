// One IndexedDB database, opened when first needed, and its transactions. Knows how a database fails to answer, is
// closed under our feet or is taken over; what lies in it belongs to `database-log.ts` and the drafts.
import { answerWithin, failureOf, StorageError } from './failure.ts';

/** Each holds texts under keys; what is read back may still be anything. */
export const shelves = ['log', 'aside', 'drafts'] as const;
export type Shelf = (typeof shelves)[number];

/** A learner's record has the shelves above; who keeps something else names shelves of their own. */
export interface Database<Name extends string = Shelf> {
  /**
   * Does the work in one transaction over all shelves and resolves when it is complete, not when the last write was
   * accepted. Durability is strict: complete means written to disk. Work may be done twice and awaits nothing but
   * `ask`. Rejects with what the browser threw.
   */
  run<T>(mode: IDBTransactionMode, work: (shelf: (name: Name) => IDBObjectStore) => Promise<T>): Promise<T>;
}

export interface Patience {
  /** How long opening may take. */
  readonly openMs: number;
  /** How long a transaction may take, opening included: more than a busy disk does. */
  readonly workMs: number;
  /** How long after a failed opening work fails at once, before the next is tried. */
  readonly againMs: number;
}

const usualPatience: Patience = { openMs: 3_000, workMs: 10_000, againMs: 15_000 };

export function ask<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new StorageError('denied'));
    };
  });
}

/**
 * Opens nothing yet.
 * @param hasEnded asked before every opening: where the owner has been erased, opening would bring the database back
 * @param names shelves of the caller's own
 */
export function openDatabase<Name extends string = Shelf>(
  name: string,
  patience: Patience = usualPatience,
  hasEnded: () => boolean = () => false,
  names: readonly Name[] = shelves as readonly string[] as readonly Name[],
): Database<Name> {
  let connection: Promise<IDBDatabase> | undefined;
  let isReplaced = false;

  async function open(): Promise<IDBDatabase> {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const shelf of names) request.result.createObjectStore(shelf);
    };
    const database = await ask(request);
    database.onclose = () => {
      connection = undefined;
    };
    database.onversionchange = () => {
      // Writing on would bring back what was erased, or spoil what a newer version is about to convert.
      isReplaced = true;
      database.close();
    };
    return database;
  }

  async function connect(): Promise<IDBDatabase> {
    if (isReplaced || hasEnded()) throw new StorageError('replaced');
    connection ??= answerWithin(patience.openMs, open()).catch((error: unknown) => {
      setTimeout(() => {
        connection = undefined;
      }, patience.againMs);
      throw error;
    });
    return connection;
  }

  const once: Database<Name>['run'] = async (mode, work) => {
    const transaction = (await connect()).transaction(names, mode, { durability: 'strict' });
    return new Promise((resolve, reject) => {
      let reason: Error = new StorageError('denied');
      const working = work((shelf) => transaction.objectStore(shelf));
      working.catch((error: unknown) => {
        reason = error as Error;
        try {
          transaction.abort();
        } catch {
          // It has ended already, and says so itself.
        }
      });
      transaction.oncomplete = () => {
        resolve(working);
      };
      transaction.onabort = () => {
        // A full disk shows in the transaction only; its requests are then merely aborted.
        reject(transaction.error ?? reason);
      };
    });
  };

  return {
    run: (mode, work) =>
      answerWithin(
        patience.workMs,
        once(mode, work).catch((error: unknown) => {
          if (failureOf(error) !== 'denied') throw error;
          // Safari loses the connection now and then, and clearing a site closes it: a fresh one usually works.
          connection = undefined;
          return once(mode, work);
        }),
      ),
  };
}

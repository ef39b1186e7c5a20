// Why the browser would not keep something: one word for each of the many ways it says so.

/**
 * `full`: no room left. `denied`: the browser does not let this page keep anything, or closed the place. `silent`: no
 * answer in time. `replaced`: a newer version of the course, or the erasing of the profile, has taken the place over.
 */
export type Failure = 'full' | 'denied' | 'silent' | 'replaced';

/** What the adapters throw of their own accord. */
export class StorageError extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

/**
 * Names what was thrown, or what a promise was rejected with. Engines agree on `QuotaExceededError`; what is unknown
 * counts as denied.
 * @see reliability notes 1.1 and 1.3 for the errors met in each engine
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof StorageError) return error.failure;
  const name = (error as Error | null)?.name ?? '';
  if (/quota/i.test(name)) return 'full';
  // The host has gone back to an older version of the course than the one that last kept something here.
  return name === 'VersionError' ? 'replaced' : 'denied';
}

/**
 * The promise, or a rejection as `silent` when it has not settled in time. A late settlement is ignored.
 * @param limitMs milliseconds
 */
export function answerWithin<T>(limitMs: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      reject(new StorageError('silent'));
    }, limitMs);
    promise.then(resolve, reject);
  });
}

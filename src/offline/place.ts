// The names under which the offline copy is kept. An origin is shared by every site under it, so each says whose it is; both
// the page and the worker use them, and neither shares code with the other.

/** Caches of a site; nothing else on the origin begins so. */
export const cachePrefix = (base: string) => `make-it-right:${encodeURIComponent(base)}:offline:`;
/** The files. One for all editions: an unchanged file is not fetched again. */
export const filesCache = (base: string) => `${cachePrefix(base)}files`;
/** What is kept, told as one small JSON (`OfflineState`). */
export const stateCache = (base: string) => `${cachePrefix(base)}state`;
/** Address of that JSON inside its cache; never asked of a server. */
export const stateAddress = (base: string) => `${base}offline-state.json`;
/** Local key that is set while the learner does not want a copy. */
export const switchKey = (base: string) => `make-it-right:${encodeURIComponent(base)}:offline:off`;

/** What the build knows of an edition. */
export interface Edition {
  /** Twelve hex digits over all files. */
  readonly version: string;
  readonly bytes: number;
  /** Address below the base, and the SHA-256 that the file must have, in base64. */
  readonly files: readonly (readonly [path: string, hash: string])[];
}

/** What stands on this device. */
export interface OfflineState {
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

/** Reads what the worker has written; undefined for anything else. */
export function parseOfflineState(value: unknown): OfflineState | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, files, bytes, savedAt } = value as Record<string, unknown>;
  if (typeof version !== 'string' || typeof savedAt !== 'string') return undefined;
  if (typeof files !== 'number' || typeof bytes !== 'number' || Number.isNaN(Date.parse(savedAt)))
    return undefined;
  return { version, files, bytes, savedAt };
}

/** `8.4 MB`. */
export function tellSize(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

// The one interface of every place that keeps finished things: adding is the only write, so two writers cannot overwrite
// each other, and joining two places is set union. The adapters are `*-log.ts`; `append-log.contract.ts` is what each
// keeps; what a reader finds damaged is moved by `quarantine.ts`.
import { checksum } from './checksum.ts';

/** A text under a key made from it (`entryOf`): the same key is the same content, and damage shows. */
export interface LogEntry {
  readonly key: string;
  readonly text: string;
}

export interface LogReading {
  /** Every key that the log holds, some perhaps twice. */
  readonly keys: readonly string[];
  /** In no order, some perhaps twice. Not checked: `isIntact` is for the reader to ask. */
  readonly entries: readonly LogEntry[];
}

export interface AppendLog {
  /**
   * Adds entries, in one transaction where the place has transactions. Resolves only when all of them will survive. A key
   * that is there is left alone, whatever lies under it. Rejects with what the browser threw (`failureOf` names it); some
   * entries may then have been kept, and nothing earlier is harmed.
   */
  append(entries: readonly LogEntry[]): Promise<void>;
  /** Reads all entries but those whose keys the caller has. Changes nothing. Rejects where the place cannot be read. */
  readAll(known?: ReadonlySet<string>): Promise<LogReading>;
  /**
   * Calls the listener with entries that another holder of the same place has added (another tab).
   * @returns stops listening
   */
  subscribe(listener: (entries: readonly LogEntry[]) => void): () => void;
}

/**
 * @param id without `~`; ids that sort by time make keys that do
 * @param text must come out of storage as it went in, which lone surrogates do not everywhere: JSON text has none
 */
export function entryOf(id: string, text: string): LogEntry {
  return { key: `${id}~${checksum(text)}`, text };
}

/** The id that an entry's key was made from. */
export function idOf({ key }: Pick<LogEntry, 'key'>): string {
  return key.slice(0, key.lastIndexOf('~'));
}

/** Whether an entry is as `entryOf` made it. */
export function isIntact({ key, text }: LogEntry): boolean {
  return key.endsWith(`~${checksum(text)}`);
}

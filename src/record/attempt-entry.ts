// An attempt as a log keeps it, and back.
import { entryOf, isIntact, type LogEntry } from '../storage/append-log.ts';
import { isAttempt, type Attempt } from './attempt.ts';

/** Throws where the attempt is no plain data. */
export function toEntry(attempt: Attempt): LogEntry {
  return entryOf(attempt.id, JSON.stringify(attempt));
}

/** Undefined for what is damaged, or is no attempt. */
export function readEntry(entry: LogEntry): Attempt | undefined {
  try {
    const value: unknown = isIntact(entry) && JSON.parse(entry.text);
    return isAttempt(value) && entry.key.startsWith(`${value.id}~`) ? value : undefined;
  } catch {
    return undefined;
  }
}

// Where the dials stand.
import { readRecord } from './read-record.ts';

interface Dial {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly start: number;
}

export type DialValues = Readonly<Record<string, number>>;

export function readDials(stored: unknown): DialValues {
  return readRecord(stored, (value): value is number => typeof value === 'number' && Number.isFinite(value));
}

/** A value for every dial, in their order: what was set, kept within the range of today, or the start. */
export function currentValues(values: DialValues, dials: readonly Dial[]): DialValues {
  return Object.fromEntries(
    dials.map(({ id, min, max, start }) => [id, Math.min(max, Math.max(min, values[id] ?? start))]),
  );
}

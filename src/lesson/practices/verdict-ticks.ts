// Which tests the learner thinks a statement passes, and whether that was held against the key yet.
import { readField, readIds, readRecord } from './read-record.ts';

export interface Ticks {
  /** Statement id → ids of the tests ticked. */
  readonly ticked: Readonly<Record<string, readonly string[]>>;
  /** Ids of the statements that were checked. */
  readonly checked: readonly string[];
}

export function readTicks(stored: unknown): Ticks {
  const ticked = readRecord(readField(stored, 'ticked'), (value): value is unknown[] => Array.isArray(value));
  return {
    ticked: Object.fromEntries(Object.entries(ticked).map(([id, tests]) => [id, readIds(tests)])),
    checked: readIds(readField(stored, 'checked')),
  };
}

export function isTicked({ ticked }: Ticks, statement: string, test: string): boolean {
  return ticked[statement]?.includes(test) ?? false;
}

/** Sets or takes away one tick; setting twice is setting once. */
export function tick(ticks: Ticks, statement: string, test: string, isSet: boolean): Ticks {
  const others = (ticks.ticked[statement] ?? []).filter((id) => id !== test);
  return { ...ticks, ticked: { ...ticks.ticked, [statement]: isSet ? [...others, test] : others } };
}

export function check(ticks: Ticks, statement: string): Ticks {
  return { ...ticks, checked: [...ticks.checked.filter((id) => id !== statement), statement] };
}

/** Verdicts the learner saw as the key does, of all verdicts on the statement. */
export function countAgreed(
  ticks: Ticks,
  statement: {
    readonly id: string;
    readonly verdicts: Readonly<Record<string, { readonly passes: boolean }>>;
  },
): { readonly agreed: number; readonly of: number } {
  const verdicts = Object.entries(statement.verdicts);
  const agreed = verdicts.filter(
    ([test, { passes }]) => isTicked(ticks, statement.id, test) === passes,
  ).length;
  return { agreed, of: verdicts.length };
}

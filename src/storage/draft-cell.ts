// How one draft lies in storage: a sum that shows damage, a stamp that says which of two copies is newer, the JSON.
import { checksum } from './checksum.ts';

export interface Cell {
  /** Milliseconds of the wall clock, but always more than the cell that it follows: a clock set back breaks no order. */
  readonly stamp: number;
  /** Stamp of the last cell that the database had of this line: its own, once it has been there itself. */
  readonly from: number;
  /**
   * Marks (`markOf`) of cells it also follows that were on their way into the database: whichever of them is there, this one
   * has not missed it.
   */
  readonly after: string;
  /** Empty where the draft has been removed; the stamp stays, so that an older copy cannot come back. */
  readonly json: string;
}

/** A change to a draft: pure, and made again wherever the draft turns out to be newer than was thought. */
export interface Change {
  readonly at: number;
  readonly next: (stored: unknown) => unknown;
}

export const noCell: Cell = { stamp: 0, from: 0, after: '', json: '' };

/**
 * `k3x9ab 1795345200007 1795345200000+1f9w2c+ {"run":…}`: sum, stamp, from, what it is after, JSON. Without marks once the
 * database has it.
 */
export function encodeCell({ stamp, from, after, json }: Cell): string {
  const text = [stamp, String(from) + after, json].join(' ');
  return `${checksum(text)} ${text}`;
}

/** Undefined for anything that `encodeCell` did not write. */
export function decodeCell(bytes: unknown): Cell | undefined {
  const [, sum, text = '', stamp, from, after = '', json = ''] =
    /^(\w+) ((\d+) (\d+)((?:\+\w+\+)*) (.*))$/s.exec(String(bytes)) ?? [];
  return checksum(text) === sum ? { stamp: Number(stamp), from: Number(from), after, json } : undefined;
}

/** What a cell is known by to those that follow it: two that say the same are one. */
export function markOf({ stamp, json }: Cell): string {
  return `+${checksum([stamp, json].join(' '))}+`;
}

/** The cell as it is once the database has it. */
export function commit(cell: Cell): Cell {
  return { ...cell, from: cell.stamp, after: '' };
}

/** Whether a cell that the database has is no ancestor of this one: then this one has missed it, however new it is. */
export function hasMissed(cell: Cell, committed: Cell): boolean {
  return cell.from < committed.stamp && !cell.after.includes(markOf(committed));
}

/** Newer by the stamp alone, for want of a database that knows better. A total order, so that two tabs choose alike. */
export function isNewer(cell: Cell, than: Cell): boolean {
  return cell.stamp === than.stamp ? cell.json > than.json : cell.stamp > than.stamp;
}

export function valueOf({ json }: Cell): unknown {
  return json ? JSON.parse(json) : undefined;
}

/** The cell after the changes. A change that throws is left out, and its error goes where uncaught errors go. */
export function applyChanges(cell: Cell, changes: readonly Change[]): Cell {
  return changes.reduce<Cell>((before, { at, next }) => {
    let { json } = before;
    try {
      const value = next(valueOf(before));
      json = value === undefined ? '' : JSON.stringify(value);
    } catch (error) {
      setTimeout(() => {
        throw error;
      });
    }
    return { ...before, stamp: Math.max(at, before.stamp + 1), json };
  }, cell);
}

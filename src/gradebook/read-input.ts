// What somebody dropped, pasted or scanned: a record, an archive, a slip, a list of names. Looks; does not read.
import { recordFileLimit } from '../record/record-file.ts';

export type InputFault = 'empty' | 'too-large' | 'compressed' | 'not-text';

const gzip = [0x1f, 0x8b];
const zip = [0x50, 0x4b, 0x03, 0x04];

const beginsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

/** Largest archive that is opened; what comes out of it is counted while it comes. */
export const zipLimit = 600_000_000;

/** Refused by size, before a byte is read. @param size bytes */
export function faultOfSize(size: number, name: string): InputFault | undefined {
  if (size === 0) return 'empty';
  return size > (/\.zip$/i.test(name) ? zipLimit : recordFileLimit) ? 'too-large' : undefined;
}

/** By its first bytes, whatever its name says. */
export function isCompressed(bytes: Uint8Array): boolean {
  return beginsWith(bytes, zip) || beginsWith(bytes, gzip);
}

export type Pasted =
  | { readonly kind: 'record'; readonly text: string }
  | { readonly kind: 'slips'; readonly slips: readonly string[] }
  | { readonly kind: 'names'; readonly text: string };

/** The slip in a link or by itself; undefined where there is none. */
export function findSlip(text: string): string | undefined {
  return /#slip=([^\s#]+)/.exec(text)?.[1];
}

/** Tells a pasted record from slips (links, one a line) and from a list of names. */
export function readPasted(text: string): Pasted {
  const trimmed = text.trim();
  if (/^[{[]/.test(trimmed)) return { kind: 'record', text: trimmed };
  const slips = trimmed.split(/\s+/).flatMap((part) => findSlip(part) ?? []);
  return slips.length > 0 ? { kind: 'slips', slips } : { kind: 'names', text: trimmed };
}

/** Column heads that say "name"; the first column where none does. */
const nameHeads = /^(姓名|名字|学员|学员姓名|name|full name|learner|student)$/i;

/**
 * Names of a roster. @param rows cells as papaparse gives them; a head row is known by its words
 */
export function readRoster(rows: readonly (readonly string[])[]): string[] {
  const head = (rows[0] ?? []).findIndex((cell) => nameHeads.test(cell.trim()));
  const names = (head >= 0 ? rows.slice(1) : rows).map((row) => (row[Math.max(0, head)] ?? '').trim());
  return [...new Set(names.filter((name) => name !== '').map((name) => name.slice(0, 200)))];
}

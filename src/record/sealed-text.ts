// A short text that leaves this device by link or by hand, with a sum at its end. The sum shows damage, not cheating:
// anyone can compute it.
import { checksum } from '../storage/checksum.ts';

/** The text, a full stop, and its sum. */
export function seal(text: string): string {
  return `${text}.${checksum(text)}`;
}

/** What was sealed; undefined when a character of it has changed or is missing. */
export function unseal(sealed: string): string | undefined {
  const end = sealed.lastIndexOf('.');
  const text = sealed.slice(0, Math.max(0, end));
  return end > 0 && seal(text) === sealed ? text : undefined;
}

// Which edition of an activity was answered: a short hash of its content, the same on every machine.
import { createHash } from 'node:crypto';

/**
 * Twelve hex digits that change when anything in the content does, whatever the order of its fields.
 * @param content plain data in both languages
 */
export function contentRevision(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(content)))
    .digest('hex')
    .slice(0, 12);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}

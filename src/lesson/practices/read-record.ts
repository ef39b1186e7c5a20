// Reading back what a draft holds: it may come from an older content, another version or a careless hand.

/** Entries of a stored object whose value passes the check; nothing for whatever is no object. */
export function readRecord<Value>(
  stored: unknown,
  isValue: (value: unknown) => value is Value,
): Record<string, Value> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, Value] => isValue(entry[1])),
  );
}

/** One field of a stored object; undefined for whatever is no object. */
export function readField(stored: unknown, name: string): unknown {
  return typeof stored === 'object' && stored !== null
    ? (stored as Record<string, unknown>)[name]
    : undefined;
}

/** The texts of a stored list; nothing for whatever is no list. */
export function readIds(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

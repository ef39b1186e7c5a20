// One seeded order: the same words in, the same order out, on every machine. Not for secrets.

function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  }
  return value >>> 0;
}

/** A copy of the list in an order that only the seed decides (mulberry32). */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  let state = hash(seed);
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return list
    .map((element) => ({ element, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ element }) => element);
}

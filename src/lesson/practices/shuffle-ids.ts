// The order in which options are shown: not as the author wrote them, the same at every visit and in both languages.

/** A number from a text, its bits well mixed (FNV-1a with a final avalanche). */
function rank(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A copy in an order that depends on seed and ids alone. */
export function shuffleById<Each extends { readonly id: string }>(
  list: readonly Each[],
  seed: string,
): Each[] {
  return [...list].sort(
    (a, b) => rank(`${seed}/${a.id}`) - rank(`${seed}/${b.id}`) || (a.id < b.id ? -1 : 1),
  );
}

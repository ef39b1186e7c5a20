// Who works with whom, and who is asked: drawn from a seed, so that a reload shows the same. Looks at no clock and rolls no
// dice of its own.

/** Names out of pasted text or a CSV: one a line, the first cell of each; blank lines, repeats and a heading go. */
export function readRoster(text: string): string[] {
  const names = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) =>
      (
        /^\s*"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"') ??
        line.split(/[,;\t\uFF0C\u3001]/)[0] ??
        ''
      ).trim(),
    )
    .filter((name) => name !== '');
  const [first = ''] = names;
  const isHeading = /^(姓名|名字|学员|name|names|learner|student)$/i.test(first);
  return [...new Set(isHeading ? names.slice(1) : names)];
}

/** Numbers 0–1 from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const next = [...list];
  for (let i = next.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [next[i], next[j]] = [next[j] as T, next[i] as T];
  }
  return next;
}

const pairKey = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(
    groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => pairKey(a, b)))),
  );
}

/** Draws tried; the one that repeats fewest pairs is taken. */
const tries = 200;

/**
 * Groups of about `size`; nobody is alone, and sizes differ by one at most. Pairs of the last grouping are avoided as far
 * as numbers allow.
 * @param size at least 2
 */
export function drawGroups(
  names: readonly string[],
  size: number,
  last: readonly (readonly string[])[],
  seed: number,
): string[][] {
  if (names.length === 0) return [];
  const count = Math.max(
    1,
    Math.min(Math.floor(names.length / 2), Math.round(names.length / Math.max(2, size))),
  );
  const used = pairsOf(last);
  const random = randomFrom(seed);
  let best: string[][] = [];
  let fewest = Infinity;
  for (let i = 0; i < tries && fewest > 0; i += 1) {
    const groups: string[][] = Array.from({ length: count }, () => []);
    shuffled(names, random).forEach((name, index) => groups[index % count]?.push(name));
    const repeated = [...pairsOf(groups)].filter((pair) => used.has(pair)).length;
    if (repeated < fewest) [best, fewest] = [groups, repeated];
  }
  return best;
}

/**
 * Somebody to ask: of those called least often, at random. Undefined when nobody is left.
 * @param called everybody drawn so far, in order
 */
export function drawPerson(
  names: readonly string[],
  called: readonly string[],
  seed: number,
): string | undefined {
  const times = (name: string) => called.filter((each) => each === name).length;
  const least = Math.min(...names.map(times));
  const waiting = names.filter((name) => times(name) === least);
  // Where everybody has been called equally often, not the same one twice in a row.
  const fresh = waiting.length > 1 ? waiting.filter((name) => name !== called.at(-1)) : waiting;
  return fresh[Math.floor(randomFrom(seed)() * fresh.length)];
}

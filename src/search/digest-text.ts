// Build only: a long text made short enough to travel with every index, by keeping the clauses that say what no other
// section says. The whole text is a file of its own, fetched when the short one finds little.
import type { Locale } from '../i18n/locale.ts';

const clause = /[^，。；：？！、…“”,.;:?!()—]+[，。；：？！、…”,.;:?!)—]*/g;

export type Digest = (text: string, length: number) => string;

/**
 * Learns from all texts which words are rare, and gives back what shortens one.
 * @param texts all that will be searched
 */
export function makeDigest(texts: readonly string[], locale: Locale): Digest {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const wordsOf = (text: string) =>
    new Set(
      [...segmenter.segment(text.toLowerCase())]
        .filter(({ isWordLike, segment }) => isWordLike === true && segment.length > 1)
        .map(({ segment }) => segment),
    );
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(texts.length / (counts.get(word) ?? 1)) + 0.1;

  return (text, length) => {
    const clauses = (text.match(clause) ?? []).map((each) => ({ text: each, words: wordsOf(each) }));
    const told = new Set<string>();
    const kept = new Set<number>();
    let used = 0;
    for (;;) {
      let best = { at: -1, gain: 0 };
      clauses.forEach((each, at) => {
        if (kept.has(at) || used + each.text.length > length) return;
        const news = [...each.words].filter((word) => !told.has(word));
        const gain = news.reduce((sum, word) => sum + rarity(word), 0) / (each.text.length + 4);
        if (gain > best.gain) best = { at, gain };
      });
      const chosen = clauses[best.at];
      if (!chosen) break;
      kept.add(best.at);
      used += chosen.text.length;
      for (const word of chosen.words) told.add(word);
    }
    return joinClauses(clauses, kept);
  };
}

/** Kept clauses in their order, with a sign where something is left out. */
function joinClauses(clauses: readonly { readonly text: string }[], kept: ReadonlySet<number>): string {
  let joined = '';
  let last = -1;
  for (const at of [...kept].sort((a, b) => a - b)) {
    const text = clauses[at]?.text ?? '';
    joined += at === last + 1 ? text : `${joined === '' ? '' : '…'}${text.trim()}`;
    last = at;
  }
  return joined.trim();
}

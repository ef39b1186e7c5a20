// Results by kind, as they are shown: the group of the best hit first.
import type { SearchKind } from './index-shape.ts';
import type { SearchHit } from './search-index.ts';

export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  /** How many more there are than are shown. */
  readonly rest: number;
}

/**
 * @param hits best first
 * @param limitOf how many of a kind are shown
 */
export function groupHits(hits: readonly SearchHit[], limitOf: (kind: SearchKind) => number): HitGroup[] {
  const groups = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.document.kind);
    if (group) group.push(hit);
    else groups.set(hit.document.kind, [hit]);
  }
  return [...groups].map(([kind, all]) => ({
    kind,
    hits: all.slice(0, limitOf(kind)),
    rest: Math.max(0, all.length - limitOf(kind)),
  }));
}

/** The groups as far as their first `count` hits, the last of them perhaps in part. */
export function beginOf(groups: readonly HitGroup[], count: number): HitGroup[] {
  let room = count;
  return groups.flatMap((group) => {
    const hits = group.hits.slice(0, room);
    room -= hits.length;
    if (hits.length === 0) return [];
    return [hits.length < group.hits.length ? { ...group, hits, rest: 0 } : group];
  });
}

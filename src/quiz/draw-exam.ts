// Which items a final assessment asks: a draw by blueprint, decided by a seed, so that a reload asks the same ones.
import type { AnyItem } from './item.ts';
import { hash, shuffle } from './shuffle.ts';

/** How many items of each module, kind and level; the three sums are equal. */
export interface Blueprint {
  readonly modules: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly bloom: Readonly<Record<string, number>>;
}

/** What the draw needs to know of an item. */
export interface PoolItem {
  readonly id: string;
  readonly module: string;
  readonly kind: AnyItem['kind'];
  readonly bloom: AnyItem['bloom'];
}

const perturbations = 20_000;

/**
 * Ids of the items drawn, in the order to ask them.
 *
 * The numbers per module hold always. Kinds and levels are met by exchanging two items of the same module whenever that
 * brings the draw no further from the blueprint, until nothing is off: a walk over the plateaus of a small problem, which
 * arrives after some hundred exchanges. `checkExam` proves for the shipped pool that it arrives; where a pool makes it
 * impossible, the nearest draw met is returned.
 */
export function drawExam(pool: readonly PoolItem[], blueprint: Blueprint, seed: string): string[] {
  const usable = pool.filter(({ kind }) => kind in blueprint.kinds);
  const asked = new Set<PoolItem>();
  const left: PoolItem[] = [];
  for (const [module, count] of Object.entries(blueprint.modules)) {
    const own = arrangeBySeed(
      usable.filter((item) => item.module === module),
      seed,
    );
    own.forEach((item, place) => (place < count ? asked.add(item) : left.push(item)));
  }

  let best = [...asked];
  let nearest = distance(best, blueprint);
  let current = nearest;
  for (let step = 0; current > 0 && step < perturbations; step++) {
    const place = hash(`${seed}/in/${String(step)}`) % Math.max(1, left.length);
    const comes = left[place];
    const rivals = [...asked].filter(({ module }) => module === comes?.module);
    const goes = rivals[hash(`${seed}/out/${String(step)}`) % Math.max(1, rivals.length)];
    if (!comes || !goes) continue;
    asked.delete(goes);
    asked.add(comes);
    const next = distance([...asked], blueprint);
    if (next <= current) {
      left[place] = goes;
      current = next;
      if (next < nearest) [best, nearest] = [[...asked], next];
    } else {
      asked.delete(comes);
      asked.add(goes);
    }
  }
  return shuffle(
    best.map(({ id }) => id),
    seed,
  );
}

/** How many items of a draw are of a wrong kind, plus how many of a wrong level; 0 = as the blueprint has it. */
export function distance(drawn: readonly PoolItem[], { kinds, bloom }: Blueprint): number {
  return miss(drawn, 'kind', kinds) + miss(drawn, 'bloom', bloom);
}

function miss(
  drawn: readonly PoolItem[],
  trait: 'kind' | 'bloom',
  wanted: Readonly<Record<string, number>>,
): number {
  const found = new Map<string, number>();
  for (const item of drawn) found.set(item[trait], (found.get(item[trait]) ?? 0) + 1);
  return [...new Set([...found.keys(), ...Object.keys(wanted)])].reduce(
    (sum, key) => sum + Math.max(0, (found.get(key) ?? 0) - (wanted[key] ?? 0)),
    0,
  );
}

function arrangeBySeed(items: readonly PoolItem[], seed: string): PoolItem[] {
  const rank = new Map(items.map((item) => [item, hash(`${seed}/${item.id}`)]));
  return [...items].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (a.id < b.id ? -1 : 1));
}

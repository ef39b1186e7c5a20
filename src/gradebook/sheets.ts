// The gradebook as tables for a spreadsheet, one a view. Words of the heads come in; how a cell is written is
// `write-csv.ts`'s, or the XLSX writer's.
import type { TestStatistics } from './item-statistics.ts';
import { trustOf } from './item-statistics.ts';
import type { Cell } from './write-csv.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** To as many places as anybody reads, so that 1/3 does not fill a cell. */
export function rounded(value: number | null, places = 4): number | null {
  return value === null ? null : Math.round(value * 10 ** places) / 10 ** places;
}

export interface ItemWords {
  readonly item: string;
  readonly people: string;
  readonly facility: string;
  readonly deviation: string;
  readonly discrimination: string;
  readonly efficiency: string;
  readonly alpha: string;
}

/** Item statistics; what a class of this size does not support stays empty. @param stems item id → its stem */
export function itemSheet(
  name: string,
  statistics: TestStatistics,
  stems: Readonly<Record<string, string>>,
  words: ItemWords,
): Sheet {
  const trust = trustOf(statistics.people);
  const known = trust === 'counts' ? () => null : rounded;
  return {
    name,
    rows: [
      [words.item, words.people, words.facility, words.deviation, words.discrimination, words.efficiency],
      ...statistics.items.map((item): Cell[] => [
        stems[item.item] ?? item.item,
        item.people,
        known(item.facility),
        known(item.deviation),
        known(item.discrimination),
        known(item.efficiency),
      ]),
      [words.alpha, statistics.complete, trust === 'shown' ? rounded(statistics.alpha) : null],
    ],
  };
}

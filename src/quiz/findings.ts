// Questions that the laws of several kinds of item ask, each answered by findings with the mend in the sentence.
// Which law asks which question is said in `check-item.ts`.

export interface Finding {
  /** Within the item. */
  readonly path: readonly (string | number)[];
  readonly says: string;
}

export interface WithId {
  readonly id: string;
}

type Path = Finding['path'];

/** The second and later occurrences in a list. */
export function repeated(ids: readonly string[]): { id: string; index: number }[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [{ id, index }] : []));
}

/** Key of a matching or categorize item: one entry for each row, pointing at something that exists. */
export function pairFindings(
  key: Readonly<Record<string, string>>,
  rows: readonly WithId[],
  targets: readonly WithId[],
  rowName: string,
  targetName: string,
): Finding[] {
  return [
    ...rows
      .filter(({ id }) => !Object.hasOwn(key, id))
      .map(({ id }) => ({
        path: ['key'],
        says: `${rowName} "${id}" has no key; add ${id}: <${targetName}>`,
      })),
    ...Object.entries(key).flatMap(([row, target]) => [
      ...named(row, rows, ['key', row], rowName, 'key'),
      ...named(target, targets, ['key', row], targetName, 'key'),
    ]),
  ];
}

/** Does an id written in `field` name an element of the list? */
export function named(
  id: string,
  list: readonly WithId[],
  path: Path,
  what: string,
  field: string,
): Finding[] {
  if (list.some((element) => element.id === id)) return [];
  const choices = list.map((element) => element.id).join(', ');
  return [{ path, says: `${field} "${id}" names no ${what}; write one of ${choices}` }];
}

interface MayNameMistake extends Partial<WithId> {
  readonly misconception?: string | undefined;
  readonly error?: unknown;
}

/** Is the mistake named as it is due: exactly one, at most one, or none because the element is right? */
export function mistakeFor(element: MayNameMistake, path: Path, due: 'one' | 'any' | 'none'): Finding[] {
  const count = Number(element.misconception !== undefined) + Number(element.error !== undefined);
  const who =
    path.length === 0 ? 'the wrong answer' : path[0] === 'traps' ? 'a trap' : `"${element.id ?? ''}"`;
  if (count > 1) return [{ path, says: `${who} names its mistake twice; keep misconception or error` }];
  if (due === 'one' && count === 0)
    return [
      { path, says: `${who} names no mistake; add misconception: mc-00 of the bank, or error: { zh, en }` },
    ];
  if (due === 'none' && count > 0)
    return [{ path, says: `${who} is right and names a mistake; take misconception or error away` }];
  return [];
}

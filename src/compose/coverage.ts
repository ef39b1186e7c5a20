// Where each entry of the curriculum's inventory is taught, tried and asked about: a reading over the `covers` of the
// content. The inventory itself is `content/inventory.yaml`.
import type { Content, Loaded } from './load-content.ts';
import type { ContentPath, ContentProblem } from './problem.ts';

export const coverKinds = ['lesson', 'item', 'scenario', 'question', 'activity'] as const;
export type CoverKind = (typeof coverKinds)[number];

/** One thing that says what it covers. */
interface Cover {
  readonly kind: CoverKind;
  /** Of the lesson, item, scenario, question or activity. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly loaded: Loaded<unknown>;
  readonly path: ContentPath;
}

/** One entry of the inventory, with the ids of what covers it. */
export type CoverRow = { readonly id: string } & Readonly<Record<CoverKind, readonly string[]>>;

/** Where to look for each kind. */
function coverSources(content: Content): readonly (readonly [CoverKind, readonly Loaded<unknown>[]])[] {
  return [
    ['lesson', content.modules],
    ['item', content.quizzes],
    ['scenario', content.scenarios],
    ['question', content.questions],
    ['activity', content.activities],
  ];
}

/** Everything in a file that has a `covers`, wherever it stands; a file without an id of its own is called by its name. */
function findCovers(kind: CoverKind, loaded: Loaded<unknown>, value: unknown, path: ContentPath): Cover[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    findCovers(kind, loaded, child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!('covers' in value) || !Array.isArray(value.covers)) return inner;
  const id = 'id' in value && typeof value.id === 'string' ? value.id : loaded.id;
  return [{ kind, id, ids: value.covers as string[], loaded, path: [...path, 'covers'] }, ...inner];
}

function readCovers(content: Content): Cover[] {
  return coverSources(content).flatMap(([kind, files]) =>
    files.flatMap((loaded) => findCovers(kind, loaded, loaded.data, [])),
  );
}

/** The inventory in its order, each entry with what covers it; no rows without an inventory. */
export function readCoverage(content: Content): CoverRow[] {
  const covers = readCovers(content);
  return (content.inventory?.data ?? []).map((id) => {
    const of = (kind: CoverKind) =>
      covers.filter((cover) => cover.kind === kind && cover.ids.includes(id)).map((cover) => cover.id);
    return {
      id,
      lesson: of('lesson'),
      item: of('item'),
      scenario: of('scenario'),
      question: of('question'),
      activity: of('activity'),
    };
  });
}

/** Entries that no lesson teaches, and names in `covers` that the inventory does not know. */
export function checkCoverage(content: Content): ContentProblem[] {
  const { inventory } = content;
  if (!inventory) return [];
  const known = new Set(inventory.data);
  const untaught = readCoverage(content).flatMap(({ id, lesson }, index) =>
    lesson.length > 0
      ? []
      : [
          {
            file: inventory.file,
            line: inventory.lineOf([index]),
            message: `${id} is taught by no lesson; add it to the covers of one (content/modules/)`,
          },
        ],
  );
  const unknown = readCovers(content).flatMap(({ kind, id, ids, loaded, path }) =>
    ids.flatMap((covered, index) =>
      known.has(covered)
        ? []
        : [
            {
              file: loaded.file,
              line: loaded.lineOf([...path, index]),
              message: `${kind} ${id} covers ${covered}, which is not in ${inventory.file}; mend the id`,
            },
          ],
    ),
  );
  return [...untaught, ...unknown];
}

/** One line of the printed table: `S0-22  lesson six-steps-part-1 · item shouting-guest · scenario …`. */
export function printCoverRow(row: CoverRow): string {
  const where = coverKinds
    .filter((kind) => row[kind].length > 0)
    .map((kind) => `${kind} ${row[kind].join(', ')}`);
  return `${row.id}  ${where.length > 0 ? where.join(' · ') : '– nothing teaches it'}`;
}

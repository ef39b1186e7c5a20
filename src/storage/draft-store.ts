// Work in progress, one value per key, kept in local storage (read at once) and in IndexedDB (survives a killed browser).
// Two tabs may change the same draft: changes are functions, and the database's transactions put them in one order.
import { entryOf } from './append-log.ts';
import { ask, type Database } from './database.ts';
import {
  applyChanges,
  commit,
  decodeCell,
  encodeCell,
  hasMissed,
  isNewer,
  markOf,
  noCell,
  valueOf,
  type Cell,
  type Change,
} from './draft-cell.ts';
import { failureOf, type Failure } from './failure.ts';
import type { LocalStore } from './local-store.ts';
import type { TabChannel } from './tab-channel.ts';

export interface DraftStore {
  /** The draft as this tab knows it, its own changes included; undefined where there is none. Never throws. */
  readonly read: (key: string) => unknown;
  /**
   * Changes a draft; `undefined` removes it. Visible to `read` at once. Resolves when the change is durable: in the
   * database, or where that fails, in local storage; with the failure where neither keeps it. Never rejects.
   */
  update(key: string, next: (stored: unknown) => unknown): Promise<Failure | undefined>;
  /** Calls the listener when the draft has changed by another's hand. @returns stops listening */
  readonly subscribe: (key: string, listener: () => void) => () => void;
  /** Brings both copies of every draft to the newer state, and tries again to keep what is only in memory. */
  join(): Promise<void>;
  /** Keys of the drafts that exist. */
  readonly keys: () => string[];
  /** How many drafts are only in memory. */
  unsaved(): number;
}

interface Draft {
  /** The last state that the database or another tab told; without a database, the last that was settled. */
  base: Cell;
  /** Changes on their way to the database. */
  changes: readonly Change[];
  /** `base` with `changes`. */
  shown: Cell;
  /** Mark of what the database is being given, while `base` is still what it was made from; else empty. */
  sent: string;
  failure?: Failure | undefined;
  turn?: Promise<Failure | undefined>;
}

/**
 * @param prefix the drafts keep to local keys that begin with it
 * @param asidePrefix where unreadable ones are put before anything is written over them
 */
export function openDraftStore(
  local: LocalStore,
  prefix: string,
  asidePrefix: string,
  database: Database,
  channel: TabChannel,
  now: () => number,
): DraftStore {
  const drafts = new Map<string, Draft>();
  const listeners = new Map<string, Set<() => void>>();
  /** Whether the database did what was last asked of it: then what it has counts, and local storage only foretells it. */
  let isUp = false;

  /** Unreadable bytes move aside; where there is no room for that, they stay, and `full` keeps writers off. */
  function readLocal(key: string): Cell | 'full' | undefined {
    const text = local.get(prefix + key);
    if (text === undefined) return undefined;
    const cell = decodeCell(text);
    if (cell) return cell;
    if (local.set(asidePrefix + entryOf(key, text).key, text)) return 'full';
    local.remove(prefix + key);
    return undefined;
  }

  function writeLocal(key: string, cell: Cell): Failure | undefined {
    const found = readLocal(key) ?? noCell;
    if (found === 'full') return found;
    return hasMissed(found, cell) ? local.set(prefix + key, encodeCell(cell)) : undefined;
  }

  function draftOf(key: string): Draft {
    let draft = drafts.get(key);
    if (!draft) drafts.set(key, (draft = { base: noCell, changes: [], shown: noCell, sent: '' }));
    const found = readLocal(key);
    if (found && found !== 'full') adopt(key, draft, found);
    return draft;
  }

  /**
   * Takes over another's state. While the database works, only what is in it: the rest is a tab's that has yet to ask
   * it. Where it does not, the newest counts, but not while own changes are under way: their turn meets it.
   */
  function adopt(key: string, draft: Draft, cell: Cell): void {
    const { base, changes, shown } = draft;
    const isWanted =
      isUp && base !== noCell
        ? cell.from === cell.stamp && hasMissed(base, cell)
        : changes.length === 0 && isNewer(cell, shown);
    if (!isWanted) return;
    // Another state may hold less than what was sent.
    if (markOf(cell) !== markOf(base)) draft.sent = '';
    draft.base = cell;
    show(key, draft);
  }

  /** Without a database to bring changes into one order, every write builds on what lies in local storage by then. */
  function standOnLocal(key: string, draft: Draft): void {
    const found = readLocal(key);
    if (isUp || !found || found === 'full' || !isNewer(found, draft.base)) return;
    if (encodeCell(found) === encodeCell(draft.shown)) return;
    // What it follows is of no use without a database, and would grow with every write.
    draft.base = { ...found, after: '' };
    draft.sent = '';
  }

  /**
   * A page may be left before it hears back from the database. So what is on its way there is told as a predecessor, and so
   * is a copy in local storage that an earlier page may have sent.
   */
  function withChanges({ base, changes, sent }: Draft): Cell {
    return changes.length === 0
      ? base
      : { ...applyChanges(base, changes), after: base.after + markOf(base) + sent };
  }

  function show(key: string, draft: Draft): Failure | undefined {
    const { json } = draft.shown;
    draft.shown = withChanges(draft);
    if (draft.shown.json !== json) {
      listeners.get(key)?.forEach((listener) => {
        listener();
      });
    }
    return writeLocal(key, draft.shown);
  }

  async function flush(key: string): Promise<Failure | undefined> {
    const draft = draftOf(key);
    const { changes } = draft;
    draft.failure = undefined;
    draft.sent = markOf(applyChanges(draft.base, changes));
    try {
      const committed = await database.run('readwrite', async (shelf) => {
        const found: unknown = await ask(shelf('drafts').get(key));
        const stored = decodeCell(found);
        if (found !== undefined && !stored) {
          await ask(shelf('aside').put(found, entryOf(key, JSON.stringify(found)).key));
        }
        const cell = commit(
          applyChanges(stored && hasMissed(draft.base, stored) ? stored : draft.base, changes),
        );
        await ask(shelf('drafts').put(encodeCell(cell), key));
        return cell;
      });
      isUp = true;
      if (hasMissed(draft.base, committed)) draft.base = committed;
      channel.tell({ draft: key, cell: encodeCell(committed) });
    } catch (error) {
      isUp = false;
      draft.failure = failureOf(error);
      standOnLocal(key, draft);
      draft.base = applyChanges(draft.base, changes);
    }
    draft.sent = '';
    draft.changes = draft.changes.slice(changes.length);
    if (!show(key, draft)) draft.failure = undefined;
    draftOf(key);
    return draft.failure;
  }

  function inTurn(key: string): Promise<Failure | undefined> {
    const draft = draftOf(key);
    return (draft.turn = Promise.resolve(draft.turn).then(() => flush(key)));
  }

  const allKeys = () => [...new Set([...local.keys(prefix), ...drafts.keys()])];

  local.subscribe(prefix, draftOf);
  channel.subscribe(({ draft, cell }) => {
    const told = decodeCell(cell);
    if (told) adopt(String(draft), draftOf(String(draft)), told);
  });

  return {
    read: (key) => valueOf(draftOf(key).shown),
    update(key, next) {
      const draft = draftOf(key);
      standOnLocal(key, draft);
      draft.changes = [...draft.changes, { at: now(), next }];
      draft.shown = withChanges(draft);
      writeLocal(key, draft.shown);
      return inTurn(key);
    },
    subscribe(key, listener) {
      const heard = listeners.get(key) ?? new Set();
      listeners.set(key, heard.add(listener));
      return () => heard.delete(listener);
    },
    async join() {
      let stored = new Map<string, unknown>();
      try {
        const [keys, texts] = await database.run('readonly', (shelf) =>
          Promise.all([ask(shelf('drafts').getAllKeys()), ask(shelf('drafts').getAll())]),
        );
        stored = new Map((keys as string[]).map((key, index) => [key, texts[index]]));
        isUp = true;
      } catch {
        isUp = false;
      }
      await Promise.all(
        Array.from(new Set([...allKeys(), ...stored.keys()]), async (key) => {
          const draft = draftOf(key);
          const cell = decodeCell(stored.get(key)) ?? noCell;
          if (hasMissed(draft.base, cell)) adopt(key, draft, cell);
          const isAhead = isUp && (stored.get(key) ?? encodeCell(noCell)) !== encodeCell(commit(draft.shown));
          if (isAhead || draft.failure) await inTurn(key);
        }),
      );
    },
    keys: () => allKeys().filter((key) => draftOf(key).shown.json),
    unsaved: () => [...drafts.values()].filter(({ failure }) => failure).length,
  };
}

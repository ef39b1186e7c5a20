// Work in progress, one value per key, kept in local storage (read at once) and in IndexedDB (survives a killed browser).
// Two tabs may change the same draft: changes are functions, and the database's transactions put them in one order.
import { entryOf } from './append-log.ts';
import { ask, type Database } from './database.ts';
import {
  applyChanges,
  decodeCell,
  encodeCell,
  isNewer,
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
  /** The last state that went through the database, or came from another tab. */
  base: Cell;
  /** Changes on their way to the database. */
  changes: readonly Change[];
  /** `base` with `changes`. */
  shown: Cell;
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
    return isNewer(cell, found) ? local.set(prefix + key, encodeCell(cell)) : undefined;
  }

  function draftOf(key: string): Draft {
    let draft = drafts.get(key);
    if (!draft) drafts.set(key, (draft = { base: noCell, changes: [], shown: noCell }));
    const found = readLocal(key);
    if (found && found !== 'full') adopt(key, draft, found);
    return draft;
  }

  /** Takes over another's state; not while own changes are under way, whose transaction will meet it. */
  function adopt(key: string, draft: Draft, cell: Cell): void {
    if (draft.changes.length > 0 || !isNewer(cell, draft.base)) return;
    draft.base = cell;
    show(key, draft);
  }

  function show(key: string, draft: Draft): Failure | undefined {
    const { json } = draft.shown;
    draft.shown = applyChanges(draft.base, draft.changes);
    if (draft.shown.json !== json)
      listeners.get(key)?.forEach((listener) => {
        listener();
      });
    return writeLocal(key, draft.shown);
  }

  async function flush(key: string): Promise<Failure | undefined> {
    const draft = draftOf(key);
    const { changes } = draft;
    draft.failure = undefined;
    try {
      draft.base = await database.run('readwrite', async (shelf) => {
        const found: unknown = await ask(shelf('drafts').get(key));
        const stored = decodeCell(found);
        if (found !== undefined && !stored)
          await ask(shelf('aside').put(found, entryOf(key, JSON.stringify(found)).key));
        const cell = applyChanges(stored && isNewer(stored, draft.base) ? stored : draft.base, changes);
        await ask(shelf('drafts').put(encodeCell(cell), key));
        return cell;
      });
      channel.tell({ draft: key, cell: encodeCell(draft.base) });
    } catch (error) {
      draft.failure = failureOf(error);
      draft.base = applyChanges(draft.base, changes);
    }
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
  channel.subscribe((message) => {
    if (!('draft' in message && 'cell' in message)) return;
    const cell = decodeCell(message.cell);
    if (cell) adopt(String(message.draft), draftOf(String(message.draft)), cell);
  });

  return {
    read: (key) => valueOf(draftOf(key).shown),
    update(key, next) {
      const draft = draftOf(key);
      draft.changes = [...draft.changes, { at: now(), next }];
      draft.shown = applyChanges(draft.base, draft.changes);
      writeLocal(key, draft.shown);
      return inTurn(key);
    },
    subscribe(key, listener) {
      const heard = listeners.get(key) ?? new Set();
      listeners.set(key, heard.add(listener));
      return () => heard.delete(listener);
    },
    async join() {
      const stored = new Map<string, unknown>();
      const isKnown = await database
        .run('readonly', async (shelf) => {
          const [keys, texts] = await Promise.all([
            ask(shelf('drafts').getAllKeys()),
            ask(shelf('drafts').getAll()),
          ]);
          (keys as string[]).forEach((key, index) => stored.set(key, texts[index]));
          return true;
        })
        .catch(() => false);
      await Promise.all(
        [...new Set([...allKeys(), ...stored.keys()])].map((key) => {
          const draft = draftOf(key);
          adopt(key, draft, decodeCell(stored.get(key)) ?? noCell);
          const isBehind = isKnown && (stored.get(key) ?? encodeCell(noCell)) !== encodeCell(draft.shown);
          return isBehind || draft.failure ? inTurn(key) : Promise.resolve();
        }),
      );
    },
    keys: () => allKeys().filter((key) => draftOf(key).shown.json),
    unsaved: () => [...drafts.values()].filter(({ failure }) => failure).length,
  };
}

// An append log that lasts as long as its map. Several handles on one `Memory` stand for several tabs, in tests.
import type { AppendLog, LogEntry } from './append-log.ts';

type Listener = (entries: readonly LogEntry[]) => void;

export class Memory {
  readonly texts = new Map<string, string>();
  readonly handles = new Set<Listener>();
}

/* eslint-disable @typescript-eslint/require-await -- the interface is for places that make one wait */
export function openMemoryLog(memory: Memory = new Memory()): AppendLog {
  const listeners = new Set<Listener>();
  const hear: Listener = (entries) => {
    for (const listener of listeners) listener(entries);
  };
  memory.handles.add(hear);
  return {
    async append(entries) {
      for (const { key, text } of entries) if (!memory.texts.has(key)) memory.texts.set(key, text);
      for (const handle of memory.handles) if (handle !== hear) handle(entries);
    },
    readAll: async (known) => ({
      keys: [...memory.texts.keys()],
      entries: Array.from(memory.texts, ([key, text]) => ({ key, text })).filter(
        ({ key }) => !known?.has(key),
      ),
    }),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

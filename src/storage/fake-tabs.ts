// Browser tabs of one origin, without a browser, for the tests of every room that stores: local storage with its quota and
// its events, and word between tabs. IndexedDB is `fake-indexeddb`'s.
import type { Page } from './local-store.ts';
import type { TabChannel, TabMessage } from './tab-channel.ts';

/** One origin's storage area on disk. */
export class FakeDisk {
  readonly items = new Map<string, string>();
  readonly pages = new Set<FakePage>();
  /** Characters; a write that would go beyond it throws as the engines do. */
  quota = Infinity;
  /** Throws from every access, as where cookies are blocked. */
  isBlocked = false;
  /** How many writes were tried. */
  writes = 0;
  /** When tabs hear of each other's writes: a moment later, unless a test wants it otherwise. */
  later: (task: () => void) => void = queueMicrotask;

  size(): number {
    return Array.from(this.items).reduce((size, [key, text]) => size + key.length + text.length, 0);
  }
}

/** One tab's `window`: its events and its view of the disk. */
export class FakePage extends EventTarget implements Page {
  readonly localStorage: Storage;

  constructor(readonly disk: FakeDisk) {
    super();
    disk.pages.add(this);
    const storage = {
      getItem: (key: string) => disk.items.get(key) ?? null,
      setItem: (key: string, text: string) => {
        disk.writes += 1;
        const growth = text.length - (disk.items.get(key)?.length ?? -key.length);
        if (disk.quota < Infinity && disk.size() + growth > disk.quota)
          throw new DOMException('No room.', 'QuotaExceededError');
        if (disk.items.get(key) === text) return;
        disk.items.set(key, text);
        this.#tell(key, text);
      },
      removeItem: (key: string) => {
        disk.items.delete(key);
        this.#tell(key, null);
      },
      get length() {
        return disk.items.size;
      },
    };
    this.localStorage = new Proxy(storage as Storage, {
      ownKeys: () => [...disk.items.keys()],
      get: (target, name) => {
        if (disk.isBlocked) throw new DOMException('Blocked.', 'SecurityError');
        return Reflect.get(target, name) as unknown;
      },
    });
  }

  /** Another tab's `storage` event; real ones come a moment later too. */
  #tell(key: string, newValue: string | null): void {
    for (const page of this.disk.pages) {
      if (page === this) continue;
      this.disk.later(() => page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue })));
    }
  }

  /** The tab is gone, killed or closed: it hears nothing more. */
  close(): void {
    this.disk.pages.delete(this);
  }
}

/** Word between tabs that arrives in order, a moment later, as copies. */
export class FakeAir {
  readonly #listeners = new Map<TabChannel, Set<(message: TabMessage) => void>>();

  constructor(readonly later: (task: () => void) => void = queueMicrotask) {}

  join(): TabChannel {
    const listeners = new Set<(message: TabMessage) => void>();
    const channel: TabChannel = {
      tell: (message) => {
        for (const [other, heard] of this.#listeners) {
          if (other === channel) continue;
          const copy = structuredClone(message);
          this.later(() => {
            for (const listener of heard) listener(copy);
          });
        }
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    this.#listeners.set(channel, listeners);
    return channel;
  }

  leave(channel: TabChannel): void {
    this.#listeners.delete(channel);
  }
}

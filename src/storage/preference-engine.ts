// What @nanostores/persistent needs of a storage, made so that no preference can throw: as it comes, a full disk throws
// from `set`, a null storage at module load. Preferences only: as a record store it loses data (reliability notes 1.4).
import type { PersistentEvents, PersistentListener, PersistentStore } from '@nanostores/persistent';
import type { LocalStore, Page } from './local-store.ts';

export interface PreferenceEngine {
  readonly storage: PersistentStore;
  readonly events: PersistentEvents;
}

/**
 * For `setPersistentEngine(engine.storage, engine.events)`, before the first preference is made. What cannot be kept
 * lasts as long as the page.
 * @param prefix preferences keep to local keys that begin with it; the room that makes one need not say it
 */
export function createPreferenceEngine(local: LocalStore, prefix: string, page: Page): PreferenceEngine {
  const unkept = new Map<string, string>();
  const stops = new Map<PersistentListener, () => void>();
  const get = (name: string | symbol) => {
    const key = String(name);
    return unkept.get(key) ?? local.get(prefix + key);
  };

  const storage = new Proxy<PersistentStore>(
    {},
    {
      get: (_, name) => get(name),
      has: (_, name) => get(name) !== undefined,
      set(_, name, text) {
        const key = String(name);
        unkept.delete(key);
        if (local.set(prefix + key, String(text))) unkept.set(key, String(text));
        return true;
      },
      deleteProperty(_, name) {
        unkept.delete(String(name));
        local.remove(prefix + String(name));
        return true;
      },
      ownKeys: () => [...new Set([...unkept.keys(), ...local.keys(prefix)])],
      getOwnPropertyDescriptor: (_, name) => ({ value: get(name), enumerable: true, configurable: true }),
    },
  );

  const events: PersistentEvents = {
    addEventListener(_, listener, restore) {
      const stop = local.subscribe(prefix, (key, text) => {
        listener({ key, newValue: text ?? (null as unknown as string) });
      });
      page.addEventListener('pageshow', restore);
      stops.set(listener, stop);
    },
    removeEventListener(_, listener, restore) {
      stops.get(listener)?.();
      stops.delete(listener);
      page.removeEventListener('pageshow', restore);
    },
  };
  return { storage, events };
}

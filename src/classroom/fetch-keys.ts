// The keys of a module's projected items. They are no part of the page: fetched when the deck is idle, so that the answer can
// be shown without a network, and drawn only when the trainer shows it.
import type { LocalizedItem } from '../quiz/item.ts';

const fetched = new Map<string, Promise<readonly LocalizedItem[]>>();

/** Rejects when the file cannot be had; asked again, it tries again. */
export function fetchKeys(address: string): Promise<readonly LocalizedItem[]> {
  const known = fetched.get(address);
  if (known) return known;
  const keys = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as LocalizedItem[];
  });
  fetched.set(address, keys);
  keys.catch(() => fetched.delete(address));
  return keys;
}

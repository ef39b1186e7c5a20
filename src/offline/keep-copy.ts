// What the page about offline use asks of the browser: what is kept, keep it, take it away.
import { registerWorker } from './follow-worker.ts';
import {
  cachePrefix,
  parseOfflineState,
  stateAddress,
  stateCache,
  switchKey,
  type OfflineState,
} from './place.ts';

export const canKeep = () => 'serviceWorker' in navigator && isSecureContext && 'caches' in globalThis;

/** What stands on this device; undefined when nothing does yet. */
export async function readState(base: string): Promise<OfflineState | undefined> {
  // Opening a cache would make it.
  const response = await caches.match(stateAddress(base), { cacheName: stateCache(base) });
  return parseOfflineState(await response?.json());
}

export async function ownRegistration(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration && new URL(registration.scope).pathname === base ? registration : undefined;
}

/** Keeps the course again. @returns whether the browser took it on */
export function keepCopy(base: string): Promise<boolean> {
  localStorage.removeItem(switchKey(base));
  return registerWorker(base);
}

/** Takes worker and copy away and remembers that none is wanted. What was learned is not in these caches. */
export async function removeCopy(base: string): Promise<void> {
  try {
    localStorage.setItem(switchKey(base), '1');
  } catch {
    // Blocked: then it comes back with the next visit.
  }
  await (await ownRegistration(base))?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

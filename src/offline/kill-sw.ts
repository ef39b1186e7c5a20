// Kept ready for the day a worker goes wrong: put in the place of `sw.js`, it takes every offline copy of this site away and
// then itself. What learners have done is not in these caches and stays.
import { cachePrefix } from './place.ts';
import type { WorkerScope } from './worker-scope.ts';

const worker = globalThis as unknown as WorkerScope;
const base = new URL(worker.registration.scope).pathname;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeAll());
});

async function removeAll(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

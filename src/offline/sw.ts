// The service worker: keeps one whole edition of the course on the device and answers from it. Fetched files must have the
// hash that the build wrote down; an edition is kept whole or not at all, and the one before goes on serving until then.
// A new one takes over when no page is open, or when a learner asks for it and nobody is in the middle of something.
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { isRunPage } from './is-run-page.ts';
import { findKept, precacheEntries } from './kept-files.ts';
import { filesCache, stateAddress, stateCache, type Edition, type OfflineState } from './place.ts';
import type { ExtendableEvent, FetchEvent, MessageEvent, WorkerScope } from './worker-scope.ts';

const worker = globalThis as unknown as WorkerScope;
const base = new URL(worker.registration.scope).pathname;
const edition = worker.courseEdition;

const controller = new PrecacheController({ cacheName: filesCache(base) });
controller.addToCacheList(precacheEntries(edition, base));
const kept = new Set([...controller.getURLsToCacheKeys().keys()].map((url) => new URL(url).pathname));

worker.addEventListener('install', (event) => {
  event.waitUntil(controller.install(event));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(rememberEdition(edition));
});

async function rememberEdition({ version, bytes, files }: Edition): Promise<void> {
  const state: OfflineState = { version, bytes, files: files.length, savedAt: new Date().toISOString() };
  await (await caches.open(stateCache(base))).put(stateAddress(base), Response.json(state));
  await worker.clients.claim();
}

worker.addEventListener('message', (event) => {
  event.waitUntil(answerPage(event));
});

/** A page asks whether this edition may take over (`ask`), or that it does (`take-over`). */
async function answerPage({ data, ports }: MessageEvent): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const own = pages.filter(({ url }) => new URL(url).pathname.startsWith(base));
  const isFree = !own.some(({ url }) => isRunPage(url));
  if (data === 'take-over' && isFree) await worker.skipWaiting();
  ports[0]?.postMessage(isFree ? 'free' : 'busy');
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || !pathname.startsWith(base)) return;
  event.respondWith(answer(event, pathname));
});

async function answer(event: FetchEvent, pathname: string): Promise<Response> {
  const { request } = event;
  const found = findKept(pathname, base, kept);
  if (request.mode === 'navigate') event.waitUntil(tidy(event));
  if (found.kind === 'kept')
    return (await controller.matchPrecache(worker.location.origin + found.address)) ?? fetch(request);
  if (found.kind === 'elsewhere') return Response.redirect(found.address, 301);
  if (found.kind === 'perhaps')
    return (await (await caches.open(filesCache(base))).match(request.url)) ?? fetch(request);
  if (request.mode !== 'navigate') return fetch(request);
  // What the network says of unknown addresses is passed on and never kept.
  return fetch(request).catch(
    async () => (await controller.matchPrecache(worker.location.origin + found.fallback)) ?? Response.error(),
  );
}

/**
 * Files of the edition before stay as long as a page of it may be open, whose scripts may still ask for its parts; they go when
 * a page is opened and no other is.
 */
async function tidy(event: ExtendableEvent): Promise<void> {
  const { active, waiting, installing } = worker.registration;
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!active || waiting || installing || pages.length > 1) return;
  await controller.activate(event);
}

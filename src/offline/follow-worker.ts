// The page's side of the service worker: sees to it that there is one, and says quietly when a new edition has come.
import { switchKey } from './place.ts';

/** How long the page is left alone before the course is fetched for keeping. */
const quietMs = 3000;

function isTurnedOff(base: string): boolean {
  try {
    return localStorage.getItem(switchKey(base)) !== null;
  } catch {
    return false;
  }
}

/**
 * Registers the worker. A page may not do so itself: under its Trusted Types the address of a script is refused, and no policy
 * may be made. A frame of our own without them (`worker.html`) does nothing but this.
 * @returns whether the browser took it
 */
export function registerWorker(base: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = `${base}worker.html`;
  return new Promise((resolve) => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      frame.remove();
      resolve(data === 'registered');
    };
    addEventListener('message', hear);
    document.body.append(frame);
  });
}

/** Asks a worker something and waits for its one word. */
export function askWorker(worker: ServiceWorker, question: 'ask' | 'take-over'): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      resolve(String(data));
    };
    worker.postMessage(question, [port2]);
  });
}

/** Lets the waiting edition take over, and opens this page anew with it. `busy` when something is under way elsewhere. */
export async function takeOver(worker: ServiceWorker): Promise<string> {
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    location.reload();
  });
  return askWorker(worker, 'take-over');
}

/**
 * @param base address of the site's root, with a slash at the end
 * @param offer tells the learner that an edition is waiting
 */
export async function followWorker(base: string, offer: (worker: ServiceWorker) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext || isTurnedOff(base)) return;
  const { serviceWorker } = navigator;
  const offerIfFree = async (worker: ServiceWorker) => {
    if (serviceWorker.controller && (await askWorker(worker, 'ask')) === 'free') offer(worker);
  };
  const watch = (registration: ServiceWorkerRegistration) => {
    if (registration.waiting) void offerIfFree(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') void offerIfFree(installing);
      });
    });
  };
  const known = await serviceWorker.getRegistration(base);
  if (known && new URL(known.scope).pathname === base) watch(known);
  else setTimeout(() => void registerWorker(base), quietMs);
}

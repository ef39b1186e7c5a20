// How the islands of a finished page start (`client:later`): with their code and their parts (`defer-parts.ts`), which are
// fetched once for a page. Part of the shared chunk, which the page names in its head; so it runs when the page has been
// read. In development Astro's own element does it instead (`client-later.ts`).
import { h, hydrate, type ComponentType, type VNode } from 'preact';
import type { Parts } from './defer-parts.ts';

/** Wait before a failed fetch is tried again. */
const retryMs = 3000;

let parts: Promise<Parts> | undefined;

function fetchParts(address: string): Promise<Parts> {
  parts ??= fetch(address)
    .then((response) => response.json() as Promise<Parts>)
    .then((fetched) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(fetched.css);
      document.adoptedStyleSheets.push(sheet);
      return fetched;
    });
  // A connection that fails now may work in a moment.
  parts.catch(() => {
    parts = undefined;
  });
  return parts;
}

/**
 * A file of the page does not come. Where the host holds another edition of the page, it never will: the page is loaded anew, in
 * the same place (answers are kept as they are given); for the same files once in a tab.
 */
async function reloadAfterDeploy(files: readonly string[]): Promise<void> {
  const page = await fetch('', { cache: 'no-store' }).then((response) => response.text());
  const key = String(files);
  // Without an island it is no page of the course, but what a host says instead of one.
  if (!page.includes('<astro-island') || files.every((file) => page.includes(file)) || sessionStorage[key])
    return;
  sessionStorage[key] = 1;
  location.reload();
}

/** What the last build step writes on every island (`defer-parts.ts`). */
type IslandData = Record<'code' | 'name' | 'parts' | 'when' | 'preactIslandId', string>;

function startIsland(island: HTMLElement): void {
  const { code, name, parts: address, when, preactIslandId } = island.dataset as IslandData;
  let tries = 0;
  const start = (): void => {
    // A browser keeps a module that failed to come as failed: under another address it is asked for anew.
    const url = tries === 0 ? code : `${code}?again=${String(tries)}`;
    tries += 1;
    Promise.all([
      fetchParts(address),
      import(/* @vite-ignore */ url) as Promise<Record<string, ComponentType<unknown>>>,
    ]).then(
      ([{ props }, module]) => {
        const slot = island.querySelector('astro-slot');
        const made: VNode & { __m?: unknown } = h(
          module[name] as ComponentType,
          props[island.getAttribute('uid') ?? ''] ?? null,
          slot && h('astro-slot', { dangerouslySetInnerHTML: { __html: slot.innerHTML } }),
        );
        // Preact's mask for `useId`: the same ids as on the server.
        made.__m = [Number(preactIslandId), 0];
        hydrate(made, island);
        island.removeAttribute('ssr');
        // As Astro's own element tells it; `frame/keep-early-input.ts` hears it.
        island.dispatchEvent(new Event('astro:hydrate'));
      },
      () => {
        setTimeout(start, retryMs);
        reloadAfterDeploy([code, address]).catch(Boolean);
      },
    );
  };
  if (when === 'now') start();
  else if (when === 'idle') setTimeout(start);
  else {
    setTimeout(() => void fetchParts(address));
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        start();
      },
      { rootMargin: '300px' },
    );
    // The island itself has no box (`display: contents`).
    for (const child of island.children) observer.observe(child);
  }
}

const islands = document.querySelectorAll<HTMLElement>('astro-island');
islands.forEach(startIsland);

// A part that an island asks for later is named in the island's code: of another edition, that code has another name. Heard
// only where the island does not take the failure within the very call: `import(…).then(…).catch(…)`. What is only in memory
// makes the browser ask before it goes (`record/store.ts`).
addEventListener('vite:preloadError', () => {
  // What is being filled in in a dialog is kept nowhere yet.
  if (!document.querySelector('dialog[open]'))
    reloadAfterDeploy(Array.from(islands, ({ dataset }) => (dataset as IslandData).code)).catch(Boolean);
});

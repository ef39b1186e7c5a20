// How an island of `client:later` starts: with its parts (`defer-parts.ts`), which are fetched once for a page, as soon as
// the page is there. Part of the shared chunk; `finish-pages.ts` gives it the name `later` there.
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

/** What was clicked or filled in before the code had come counts as soon as it has. */
function keepEarlyInput(island: HTMLElement): void {
  let early: HTMLElement | null = null;
  const remember = ({ target }: Event) => {
    early = (target as Element).closest<HTMLElement>('button, input, select');
  };
  island.addEventListener('click', remember);
  island.addEventListener('astro:hydrate', () => {
    island.removeEventListener('click', remember);
    if (early?.matches('button') === true) early.click();
    else early?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/**
 * Starts an island of `client:later`.
 * @param load fetches its code and gives back what hydrates it
 * @param when `seen`, `idle` or `now`
 */
export function startLater(
  load: () => Promise<() => Promise<void>>,
  when: unknown,
  island: HTMLElement,
): void {
  const address = island.dataset['parts'] ?? '';
  keepEarlyInput(island);
  const start = (): void => {
    Promise.all([fetchParts(address), load()]).then(
      ([{ props }]) => {
        // The island hydrates by itself when its props change and its code is there.
        island.setAttribute('props', JSON.stringify(props[island.getAttribute('uid') ?? '']));
      },
      () => setTimeout(start, retryMs),
    );
  };
  if (when !== 'seen') {
    if (when === 'now') start();
    else setTimeout(start);
    return;
  }
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

// `client:later`: an island starts when it is about to come into view (`"seen"`), once the page has been read (`"idle"`),
// or at once (`"now"`: what a page is for). What it needs to know was moved out of the page, and so were its styles unless
// it starts at once (`defer-parts.ts`); they are fetched together for all islands. In development they are still in it.
import type { ClientDirective } from 'astro';
import type { Parts } from './defer-parts.ts';

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

const later: ClientDirective = (load, { value }, island) => {
  const address = island.dataset['parts'];
  keepEarlyInput(island);
  const start = async () => {
    if (address === undefined) {
      const hydrate = await load();
      await hydrate();
      return;
    }
    const [{ props }] = await Promise.all([fetchParts(address), load()]);
    // The island hydrates by itself when its props change and its code is there.
    island.setAttribute('props', JSON.stringify(props[island.getAttribute('uid') ?? '']));
  };
  if (value !== 'seen') {
    if (value === 'now') void start();
    else setTimeout(() => void start());
    return;
  }
  if (address !== undefined) setTimeout(() => void fetchParts(address));
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void start();
    },
    { rootMargin: '300px' },
  );
  // The island itself has no box (`display: contents`).
  for (const child of island.children) observer.observe(child);
};

// Astro asks for a default export here.
export default later;

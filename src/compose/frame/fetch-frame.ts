// The one inline script of every page. Where its scripts are, the last build step writes on the page (in
// development they are not there: then Astro starts the islands, and the search is its page). Where the language is kept is
// written there, too, because the front door reads it.
import './keep-early-input.ts';

const { core, frame, languageKey = '' } = document.documentElement.dataset;

document.querySelector<HTMLElement>('[data-language]')?.addEventListener('click', ({ currentTarget }) => {
  try {
    localStorage.setItem(languageKey, (currentTarget as HTMLElement).dataset['language'] ?? '');
  } catch {
    // Blocked or full: the choice then lasts for this page only.
  }
});

/** A page that the browser draws ahead (`finish/likely-next.ts`) reads and does nothing before somebody sees it. */
function whenShown(act: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', act, { once: true });
  else act();
}

if (core) whenShown(() => void import(/* @vite-ignore */ core));
if (frame)
  addEventListener('load', () => {
    whenShown(() => void import(/* @vite-ignore */ frame));
  });

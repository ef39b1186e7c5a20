// The one inline script of every page; it imports nothing. Where the frame's script is, the last build step writes on the
// page (in development it is not there: then the search is its page). Where the language is kept is written there, too,
// because the front door reads it.
const { frame, languageKey = '' } = document.documentElement.dataset;

document.querySelector<HTMLElement>('[data-language]')?.addEventListener('click', ({ currentTarget }) => {
  try {
    localStorage.setItem(languageKey, (currentTarget as HTMLElement).dataset['language'] ?? '');
  } catch {
    // Blocked or full: the choice then lasts for this page only.
  }
});

if (frame) addEventListener('load', () => void import(/* @vite-ignore */ frame));

export {};

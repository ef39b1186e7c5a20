// Remembers the language a reader switches to. Runs inlined on every page, so it imports nothing; where it is kept is
// written on the page (`data-language-key`), because the front door reads it too.
document.querySelector<HTMLElement>('[data-language]')?.addEventListener('click', ({ currentTarget }) => {
  const { languageKey = '' } = document.documentElement.dataset;
  try {
    localStorage.setItem(languageKey, (currentTarget as HTMLElement).dataset['language'] ?? '');
  } catch {
    // Blocked or full: the choice then lasts for this page only.
  }
});

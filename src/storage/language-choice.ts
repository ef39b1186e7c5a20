// The one preference that is needed before anything else has loaded: which language a reader chose.
// Runs on every page, inlined; imports nothing, and storage that cannot be used is no error: the links still work.

const key = 'make-it-right:language';

function readChoice(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function rememberChoice(language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Blocked or full: the choice then lasts for this page only.
  }
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('[data-language]');
  if (link?.dataset['language'] !== undefined) rememberChoice(link.dataset['language']);
});

// The front door marks itself; every other address already says its language.
if (document.documentElement.hasAttribute('data-front-door')) {
  const wanted = readChoice() ?? navigator.language;
  const locale = /^zh\b/i.test(wanted) ? 'zh' : 'en';
  document.querySelector<HTMLAnchorElement>(`[data-language=${locale}]`)?.click();
}

// The front door: goes on to the language last chosen, else to the browser's. Runs inlined, so it imports nothing.
// Storage that cannot be read is no error: without script the door is two links.
const { languageKey = '' } = document.documentElement.dataset;

function readChoice(): string | null {
  try {
    return localStorage.getItem(languageKey);
  } catch {
    return null;
  }
}

const locale = /^zh\b/i.test(readChoice() ?? navigator.language) ? 'zh' : 'en';
const link = document.querySelector<HTMLAnchorElement>(`[hreflang^=${locale}]`);
if (link) location.replace(link.href);

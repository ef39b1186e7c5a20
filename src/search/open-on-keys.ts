// When somebody wants to search: Ctrl or ⌘ K, `/` outside a field, or the link in the header. Stands on every page, so it
// imports nothing; the search itself is fetched when asked for, and without it the link leads to the search page.

/** Is the key meant for a field? */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input,textarea,select,[contenteditable]') !== null;
}

/** Does this press ask for the search? */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !isTyping(event.target);
}

/**
 * @param open fetches the dialog and opens it
 * @param link leads to the search page, should the dialog not come
 */
export function openOnKeys(open: () => Promise<void>, link: HTMLAnchorElement | null): void {
  const ask = (event: Event) => {
    event.preventDefault();
    open().catch(() => {
      if (link) location.assign(link.href);
    });
  };
  addEventListener('keydown', (event) => {
    if (asksForSearch(event)) ask(event);
  });
  link?.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) ask(event);
  });
}

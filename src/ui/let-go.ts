// Where the focus is while what holds it leaves the page.

/**
 * Takes the focus off what is about to go; focus what comes in its place once it is drawn. An element removed while it has
 * the focus makes Chromium lay the page out within the removal, and once more for whatever is focused next: a third of the
 * time from a click to its answer on a slow phone.
 */
export function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

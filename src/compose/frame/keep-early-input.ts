// A page can be read, filled in and pressed before its islands hear (on a slow connection, for seconds). What was done to an
// island until then is done again, in the same order, when it has started. Part of every page's inline script.

const filled = new Set<Element>();
let pressed: HTMLElement | null = null;

function remember({ target, type }: Event): void {
  if (!(target as Element).closest('astro-island[ssr]')) return;
  if (type === 'input') filled.add(target as Element);
  else pressed = (target as Element).closest('button');
}

addEventListener('click', remember);
addEventListener('input', remember);
// Heard on the way down: it does not bubble.
addEventListener(
  'astro:hydrate',
  ({ target }) => {
    const island = target as Element;
    for (const field of filled) {
      if (!island.contains(field)) continue;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    if (pressed && island.contains(pressed)) pressed.click();
  },
  true,
);

export {};

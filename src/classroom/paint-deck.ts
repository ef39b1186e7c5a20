// The slides stand in the page as text; this says which one is seen, which comes next, and in which view.

export type DeckView = 'screen' | 'speaker' | 'print';

/** The view asked for by the address: `?speaker`, `?print`, else the projected one. */
export function readView(search: string): DeckView {
  const query = new URLSearchParams(search);
  if (query.has('speaker')) return 'speaker';
  return query.has('print') ? 'print' : 'screen';
}

/** Shows one slide. The next one is drawn for the speaker only, and cannot be used there. */
export function paintDeck(slide: string, next: string | undefined, view: DeckView, isBlack: boolean): void {
  const root = document.documentElement;
  root.dataset['view'] = view;
  root.dataset['black'] = String(isBlack);
  for (const section of document.querySelectorAll<HTMLElement>('[data-slide]')) {
    const { slide: id } = section.dataset;
    section.toggleAttribute('data-current', id === slide);
    const isNext = view === 'speaker' && id === next;
    section.toggleAttribute('data-next', isNext);
    section.toggleAttribute('inert', isNext);
  }
}

// The search as a dialog over any page. Fetched with the first intent to search; brings its styles along, because the page
// that it opens on has none for it.
import { render } from 'preact';
import type { Localized, Locale } from '../i18n/locale.ts';
import { searchMessages } from './messages.ts';
import { SearchBox } from './SearchBox.tsx';
import styles from './SearchBox.module.css';
import css from './SearchBox.module.css?inline';

let dialog: HTMLDialogElement | undefined;

/** Opens it, or brings the field of the open one into focus. Closing gives the focus back to where it was. */
export function openDialog(): void {
  dialog ??= makeDialog(document.documentElement.lang === 'en' ? 'en' : 'zh');
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  field?.focus();
  field?.select();
}

/** Pages localise what they hand over; here no page does. Kept apart from `localize`, which would weigh on every island. */
function wordsIn(locale: Locale): Localized<typeof searchMessages> {
  const pick = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'zh' in value
      ? (value as Record<Locale, string>)[locale]
      : value;
  return JSON.parse(JSON.stringify(searchMessages), pick) as Localized<typeof searchMessages>;
}

function makeDialog(locale: Locale): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const messages = wordsIn(locale);
  const made = document.createElement('dialog');
  made.className = styles['dialog'] ?? '';
  made.setAttribute('aria-label', messages.search);
  const close = () => {
    made.close();
    // Opened while nothing had the focus, it would keep it until the next frame, and a key pressed before were lost in it.
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && made.contains(focused)) focused.blur();
  };
  // A click beside it closes it.
  made.addEventListener('click', ({ target }) => {
    if (target === made) close();
  });
  // In a search field the browser's own Escape would only empty it.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    close();
  });
  document.body.append(made);
  render(
    <>
      <div class={styles['head']}>
        <strong>{messages.search}</strong>
        <button type="button" aria-label={messages.close} onClick={close}>
          ✕
        </button>
      </div>
      <SearchBox locale={locale} messages={messages} onLeave={close} />
    </>,
    made,
  );
  return made;
}

// The search as a dialog over any page. Fetched with the first intent to search; brings its styles along, because the page
// that it opens on has none for it.
import { render } from 'preact';
import { isLocale, localize, type Locale } from '../i18n/locale.ts';
import { searchMessages } from './messages.ts';
import { SearchBox } from './SearchBox.tsx';
import styles from './SearchBox.module.css';
import css from './SearchBox.module.css?inline';

let dialog: HTMLDialogElement | undefined;

/** Opens it, or brings the field of the open one into focus. Closing gives the focus back to where it was. */
export function openDialog(): void {
  dialog ??= makeDialog(localeOf(document.documentElement.lang));
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  field?.focus();
  field?.select();
}

function localeOf(tag: string): Locale {
  const [language] = tag.split('-');
  return isLocale(language) ? language : 'en';
}

function makeDialog(locale: Locale): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const messages = localize(searchMessages, locale);
  const made = document.createElement('dialog');
  made.className = styles['dialog'] ?? '';
  made.setAttribute('aria-label', messages.search);
  // A click beside it closes it.
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  // In a search field the browser's own Escape would only empty it.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    made.close();
  });
  document.body.append(made);
  const close = () => {
    made.close();
  };
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

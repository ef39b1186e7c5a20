// The hint that the course can be installed: only where the browser says so, only on the course page, and never again once it
// was turned down.
import { switchKey } from './place.ts';
import { showLine } from './quiet-line.ts';

/** Chromium's event; other browsers have none, and then there is no hint. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

const dismissedKey = (base: string) => `${switchKey(base)}:install`;

export function offerInstall(
  base: string,
  words: { readonly text: string; readonly install: string; readonly later: string },
): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    const isCoursePage = new RegExp(`^${base}(zh|en)/$`).test(location.pathname);
    if (!isCoursePage || wasDismissed(base)) return;
    showLine(words.text, [
      {
        label: words.install,
        act: () => (event as InstallEvent).prompt().then(() => undefined),
      },
      {
        label: words.later,
        act: () => {
          dismiss(base);
          return undefined;
        },
      },
    ]);
  });
}

function wasDismissed(base: string): boolean {
  try {
    return localStorage.getItem(dismissedKey(base)) !== null;
  } catch {
    return true;
  }
}

function dismiss(base: string): void {
  try {
    localStorage.setItem(dismissedKey(base), '1');
  } catch {
    // Then the hint comes again on the next visit.
  }
}

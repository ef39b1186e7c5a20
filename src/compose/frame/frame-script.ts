// What every page does once it has been read: hears the keys of the search, and keeps the course for offline use. Fetched
// after the page has loaded (`fetch-frame.ts`), so that nothing waits for it. It imports nothing that other scripts share.
import { openOnKeys } from '../../search/open-on-keys.ts';

/** The search, which the last build step names (`finish/write-frame.ts`): file beside this one, and name of what opens it. */
const dialogFile = 'SEARCH_FILE';
const dialogOpener = 'SEARCH_OPENER';

async function openSearch(): Promise<void> {
  const address = new URL(dialogFile, import.meta.url).href;
  const chunk = (await import(/* @vite-ignore */ address)) as Record<string, (() => void) | undefined>;
  chunk[dialogOpener]?.();
}

openOnKeys(openSearch, document.querySelector<HTMLAnchorElement>('a[data-search]'));

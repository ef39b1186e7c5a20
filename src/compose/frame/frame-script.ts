// What every page does once it has been read: hears the keys of the search, keeps the course for offline use. Fetched after
// the page has loaded (`fetch-frame.ts`), so that nothing waits for it. What it imports is copied into it
// (`finish/copy-alone.ts`), and it carries its few words in both languages.
import type { readAloud as readAloudOn } from '../../comfort/read-aloud.ts';
import { followWorker, takeOver } from '../../offline/follow-worker.ts';
import { lineWords } from '../../offline/line-words.ts';
import { offerInstall } from '../../offline/offer-install.ts';
import { showLine } from '../../offline/quiet-line.ts';
import { openOnKeys } from '../../search/open-on-keys.ts';

/** The search, which the last build step names (`finish/write-frame.ts`): file beside this one, and name of what opens it. */
const dialogFile = 'SEARCH_FILE';
const dialogOpener = 'SEARCH_OPENER';

let openDialog: (() => void) | undefined;

/** From the second time on at once: what is typed right after the key is for its field. */
async function openSearch(): Promise<void> {
  if (!openDialog) {
    const address = new URL(dialogFile, import.meta.url).href;
    const chunk = (await import(/* @vite-ignore */ address)) as Record<string, (() => void) | undefined>;
    openDialog = chunk[dialogOpener];
  }
  openDialog?.();
}

// On paper a page says where it comes from.
document.documentElement.dataset['place'] = location.href;

/** What reads aloud, and the buttons that ask for it: there before, but not to be seen until they can do something. */
const aloudFile = 'ALOUD_FILE';
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-aloud]')) {
  button.disabled = false;
  button.onclick = async () => {
    const address = new URL(aloudFile, import.meta.url).href;
    const { readAloud } = (await import(/* @vite-ignore */ address)) as { readAloud: typeof readAloudOn };
    await readAloud(button);
  };
}

openOnKeys(openSearch, document.querySelector<HTMLAnchorElement>('a[data-search]'));

/** The site's root: this script lies one folder below it. */
const base = new URL('..', import.meta.url).pathname;
const words = document.documentElement.lang === 'en' ? lineWords.en : lineWords.zh;

offerInstall(base, words);
void followWorker(base, (worker) => {
  showLine(words.waiting, [
    {
      label: words.reload,
      act: async () => ((await takeOver(worker)) === 'busy' ? words.busy : undefined),
    },
    { label: words.later, act: () => undefined },
  ]);
});

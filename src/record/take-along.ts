// The learner's record as a file or a text, made in the page on demand. Loaded on the first click, so that no page
// carries it; what the file holds is `record-file.ts`'s.
import { download } from '../storage/download.ts';
import { profiles } from './profiles.ts';
import { formatRecordFile, recordFileName } from './record-file.ts';
import { $attempts, draftKeys, readDraft, tab } from './store.ts';

/** The whole record as it is now, that which is only in memory and that which could not be read included. Never rejects. */
export async function recordAsText(): Promise<string> {
  // On demand as in the store, or else every page would carry the names of all its functions.
  const { readAside } = await import('../storage/quarantine.ts');
  return formatRecordFile({
    exportedAt: new Date(tab.now()).toISOString(),
    learner: profiles.learner(),
    attempts: $attempts.get(),
    drafts: Object.fromEntries(draftKeys().map((key) => [key, readDraft(key)])),
    quarantined: await readAside(tab.local, `${tab.place}aside/`, tab.database),
  });
}

/** Hands the record file to the browser to save. */
export async function downloadRecord(): Promise<void> {
  download(recordFileName(new Date(tab.now()).toISOString()), await recordAsText(), 'application/json');
}

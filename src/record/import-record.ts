// A record file on its way in: read with care, weighed against what is here, and only then added. Loaded on demand.
import type { Outcome } from './learner-record.ts';
import { openProfileList } from './profile-list.ts';
import { profiles } from './profiles.ts';
import {
  parseRecordFile,
  planImport,
  recordFileLimit,
  type ImportPlan,
  type ParsedRecordFile,
  type RecordFile,
  type Refusal,
} from './record-file.ts';
import { $attempts, addAttempts, draftKeys, openCurrentRecord, updateDraft } from './store.ts';

/** What a file would bring, for the learner to decide. */
export interface Offer {
  readonly file: RecordFile;
  readonly plan: ImportPlan;
  readonly skipped: number;
  /** The file is another learner's, and this profile has work of its own. */
  readonly isAnothers: boolean;
}

export type Weighed = { readonly offer: Offer } | { readonly reason: Refusal | 'unreadable' };

/** First bytes of gzip and zip: what they would unfold to is not looked at. */
const packed = [
  [0x1f, 0x8b],
  [0x50, 0x4b],
];

async function parse(source: Blob | string): Promise<ParsedRecordFile> {
  if (typeof source === 'string') return parseRecordFile(source);
  // By size before reading: a file too large for a record may be too large for the page.
  if (source.size > recordFileLimit) return { ok: false, reason: 'too-large' };
  const bytes = new Uint8Array(await source.arrayBuffer());
  const isPacked = packed.some((start) => start.every((byte, index) => bytes[index] === byte));
  return isPacked ? { ok: false, reason: 'not-text' } : parseRecordFile(bytes);
}

/** Reads a file or a pasted text. Changes nothing, never rejects. */
export async function weigh(source: Blob | string): Promise<Weighed> {
  let parsed: ParsedRecordFile;
  try {
    parsed = await parse(source);
  } catch {
    // It has been moved, deleted or closed to us since it was chosen.
    return { reason: 'unreadable' };
  }
  if (!parsed.ok) return { reason: parsed.reason };
  const { file, skipped } = parsed;
  const plan = planImport({ attempts: $attempts.get(), draftKeys: draftKeys() }, file);
  const hasWork = $attempts.get().length > 0;
  return {
    offer: { file, plan, skipped, isAnothers: hasWork && profiles.learner().id !== file.learner.id },
  };
}

/** Adds what is new to this profile. Into an empty one the file's learner moves in, with id and name. */
export async function take({ file, plan }: Offer): Promise<Outcome> {
  const isMovingIn = $attempts.get().length === 0;
  const outcomes = await Promise.all([
    addAttempts(plan.attempts),
    ...Object.entries(plan.drafts).map(([key, draft]) => updateDraft(key, (stored) => stored ?? draft)),
  ]);
  if (isMovingIn) await profiles.adopt(file.learner);
  return outcomes.includes('failed') ? 'failed' : 'saved';
}

/** Makes a profile of its own for the file's learner and adds everything there. The page is to be loaded anew then. */
export async function takeAsAnother({ file }: Offer): Promise<Outcome> {
  if ((await profiles.add(file.learner.name)) === undefined) return 'failed';
  const theirs = openCurrentRecord();
  await openProfileList(theirs.tab).adopt(file.learner);
  const outcomes = await Promise.all([
    theirs.addAttempts(file.attempts),
    ...Object.entries(file.drafts).map(([key, draft]) => theirs.updateDraft(key, () => draft)),
  ]);
  return outcomes.includes('failed') ? 'failed' : 'saved';
}

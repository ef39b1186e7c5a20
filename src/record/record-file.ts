// The file a learner takes along: written from the record, read back by anyone's browser, so never trusted. Says what a
// file holds and what of it would be new; adding it is the caller's.
import * as v from 'valibot';
import type { LogEntry } from '../storage/append-log.ts';
import type { Attempt } from './attempt.ts';
import { findNew, mergeAttempts } from './merge-attempts.ts';
import { hasUnsafeKey, isTooDeep, parseAttempt } from './parse-attempt.ts';

export const recordFormat = 'make-it-right/record';
/** Major version: a reader refuses what is newer, and converts what is older. */
export const recordVersion = 1;
/** Bytes: thirty times a long record. */
export const recordFileLimit = 20_000_000;
const attemptLimit = 50_000;

export interface RecordFile {
  readonly format: typeof recordFormat;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** The profile: `id` tells two learners of one name apart, `name` is as they typed it, to be shown as text only. */
  readonly learner: { readonly id: string; readonly name: string };
  /** Sorted by id. */
  readonly attempts: readonly Attempt[];
  /** Work in progress, by activity key. */
  readonly drafts: Readonly<Record<string, unknown>>;
  /** What could not be read in the browser it comes from, byte for byte. Kept for a person to look at; not imported. */
  readonly quarantined: readonly LogEntry[];
}

export type Refusal =
  'empty' | 'too-large' | 'not-text' | 'not-json' | 'too-deep' | 'not-a-record' | 'newer-version' | 'damaged';

export type ParsedRecordFile =
  | { readonly ok: true; readonly file: RecordFile; readonly skipped: number }
  | { readonly ok: false; readonly reason: Refusal };

const EnvelopeSchema = v.object({
  exportedAt: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  learner: v.object({
    id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    name: v.pipe(v.string(), v.maxLength(200)),
  }),
  attempts: v.pipe(v.array(v.unknown()), v.maxLength(attemptLimit)),
  drafts: v.optional(v.record(v.string(), v.unknown()), {}),
  quarantined: v.optional(v.array(v.object({ key: v.string(), text: v.string() })), []),
});

const draftKey = /^[\w./-]{1,200}$/;

const HeadSchema = v.object({
  format: v.literal(recordFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** The file's text: JSON that a person can read, the same for the same record. */
export function formatRecordFile(file: Omit<RecordFile, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: recordFormat, version: recordVersion, ...file }, undefined, 2)}\n`;
}

/** `make-it-right-2026-11-22.record.json`; @param now ISO 8601 */
export function recordFileName(now: string): string {
  return `make-it-right-${now.slice(0, 10)}.record.json`;
}

const refuse = (reason: Refusal): ParsedRecordFile => ({ ok: false, reason });

/**
 * Reads a record file. Refused whole where it is not one; a single attempt that is broken or hostile is skipped and
 * counted, and so is a draft, because the others are somebody's work. Changes nothing, never throws.
 * @param bytes the file's, or its text as pasted
 */
export function parseRecordFile(bytes: Uint8Array | string): ParsedRecordFile {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > recordFileLimit) return refuse('too-large');
  let text: string;
  try {
    text = typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-text');
  }
  if (text.trim() === '') return refuse('empty');
  if (isTooDeep(text, 40)) return refuse('too-deep');
  try {
    return readEnvelope(JSON.parse(text));
  } catch {
    return refuse('not-json');
  }
}

function readEnvelope(value: unknown): ParsedRecordFile {
  const head = v.safeParse(HeadSchema, value, { abortEarly: true });
  if (!head.success) return refuse('not-a-record');
  if (head.output.version > recordVersion) return refuse('newer-version');
  const envelope = v.safeParse(EnvelopeSchema, value, { abortEarly: true });
  if (!envelope.success) return refuse('damaged');
  const { attempts, drafts, ...rest } = envelope.output;
  const good = attempts.map(parseAttempt).filter((attempt) => attempt !== undefined);
  const goodDrafts = Object.entries(drafts).filter(
    ([key, draft]) => draftKey.test(key) && !hasUnsafeKey(draft),
  );
  const skipped = attempts.length - good.length + Object.keys(drafts).length - goodDrafts.length;
  const file: RecordFile = {
    ...head.output,
    ...rest,
    attempts: mergeAttempts([], good),
    drafts: Object.fromEntries(goodDrafts),
  };
  return { ok: true, file, skipped };
}

export interface ImportPlan {
  /** Those that would change the record. */
  readonly attempts: readonly Attempt[];
  /** How many the record has already. */
  readonly known: number;
  /** Drafts of activities that have none here: a draft at work is never replaced. */
  readonly drafts: Readonly<Record<string, unknown>>;
}

/** What adding a file would do; doing it, then asking again, gives an empty plan. */
export function planImport(
  mine: { readonly attempts: readonly Attempt[]; readonly draftKeys: readonly string[] },
  file: Pick<RecordFile, 'attempts' | 'drafts'>,
): ImportPlan {
  const attempts = findNew(mine.attempts, file.attempts);
  return {
    attempts,
    known: file.attempts.length - attempts.length,
    drafts: Object.fromEntries(Object.entries(file.drafts).filter(([key]) => !mine.draftKeys.includes(key))),
  };
}

// An answer being written, as it is stored: what each tab has typed, and, once committed, the text that counts.
// A sample: { id: '0hoe…-8f3k2q9z', startedAt: '2026-11-22T08:20:00.000Z', spentMs: 41000,
// versions: [{ tab: 'k3x9', n: 12, edits: 30, text: '先把话听完……' }] }. It lives from the first letter to the self-mark.
// Two tabs may write at once; then there are two versions, and neither replaces the other (README, "Two tabs").

/** A text as one tab left it. */
export interface Version {
  readonly tab: string;
  /** Counts the writes of this tab; with `tab` it names the write. */
  readonly n: number;
  /** Writes behind this text, of all tabs it passed through. */
  readonly edits: number;
  readonly text: string;
}

/** The text that the learner let count; it does not change any more. */
export interface Committed {
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Rubric points ticked so far. */
  readonly points: readonly string[];
}

export interface AnswerDraft {
  /** Of the run; the attempt it becomes has the same. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Time at writing; a pause counts as one minute at most. */
  readonly spentMs: number;
  /** None of them has seen another of them. */
  readonly versions: readonly Version[];
  readonly committed?: Committed | undefined;
}

/** What a tab writes: its version, and the writes of other tabs that went into it. */
export interface OwnVersion extends Version {
  /** Tab → the last write of it that this text has taken in or the learner has thrown away. */
  readonly seen: Readonly<Record<string, number>>;
}

/** The run a tab would begin, in case nothing is stored yet. */
export type RunStart = Pick<AnswerDraft, 'id' | 'startedAt' | 'spentMs'>;

function isVersion(value: unknown): value is Version {
  const version = value as Partial<Record<keyof Version, unknown>> | null;
  return (
    typeof version?.tab === 'string' &&
    Number.isSafeInteger(version.n) &&
    Number.isSafeInteger(version.edits) &&
    typeof version.text === 'string'
  );
}

function isCommitted(value: unknown): value is Committed {
  const committed = value as Partial<Record<keyof Committed, unknown>> | null;
  return (
    typeof committed?.text === 'string' &&
    typeof committed.at === 'string' &&
    !Number.isNaN(Date.parse(committed.at)) &&
    Array.isArray(committed.points) &&
    committed.points.every((point) => typeof point === 'string')
  );
}

/** The draft, if it is one of ours; anything else counts as none. */
export function readAnswerDraft(value: unknown): AnswerDraft | undefined {
  const draft = value as Partial<Record<keyof AnswerDraft, unknown>> | null | undefined;
  const isOurs =
    typeof draft?.id === 'string' &&
    typeof draft.startedAt === 'string' &&
    !Number.isNaN(Date.parse(draft.startedAt)) &&
    typeof draft.spentMs === 'number' &&
    Array.isArray(draft.versions) &&
    draft.versions.every(isVersion) &&
    (draft.committed === undefined || isCommitted(draft.committed));
  return isOurs ? (value as AnswerDraft) : undefined;
}

/** Versions that a write leaves standing: other tabs' that it has not seen. */
function unseenBy({ tab, seen }: OwnVersion, versions: readonly Version[]): Version[] {
  return versions.filter((version) => version.tab !== tab && version.n > (seen[version.tab] ?? -1));
}

/**
 * The draft after a tab has written. What other tabs wrote since stays beside it. Written twice it is as written once.
 * A committed text stays as it is; what is typed after that is kept as a version of its own.
 */
export function writeVersion(stored: AnswerDraft | undefined, own: OwnVersion, start: RunStart): AnswerDraft {
  const { tab, n, edits, text } = own;
  const draft: AnswerDraft = stored ?? { ...start, versions: [] };
  return {
    ...draft,
    spentMs: Math.max(draft.spentMs, start.spentMs),
    versions: [...unseenBy(own, draft.versions), { tab, n, edits, text }],
  };
}

/**
 * Lets a tab's text count. Where another tab has committed first, its text stays the one that counts, and this one is
 * kept beside it.
 */
export function commitVersion(
  stored: AnswerDraft | undefined,
  own: OwnVersion,
  start: RunStart,
  at: string,
): AnswerDraft {
  const draft = writeVersion(stored, own, start);
  const isOther = ({ tab, text }: Version) => tab !== own.tab || text !== (draft.committed?.text ?? own.text);
  return {
    ...draft,
    versions: draft.versions.filter(isOther),
    committed: draft.committed ?? { text: own.text, at, points: [] },
  };
}

/** Ticks or unticks a rubric point of a committed answer. */
export function tickPoint(draft: AnswerDraft, point: string, isTicked: boolean): AnswerDraft {
  if (!draft.committed) return draft;
  const others = draft.committed.points.filter((each) => each !== point);
  return {
    ...draft,
    committed: { ...draft.committed, points: isTicked ? [...others, point] : others },
  };
}

/**
 * What is left of a draft once its run is an attempt: texts that no tab has let count become a draft of their own.
 * @param nextId id of the run they begin
 */
export function afterMarking(draft: AnswerDraft, nextId: string): AnswerDraft | undefined {
  const versions = draft.versions.filter(({ text }) => text.trim() !== '' && text !== draft.committed?.text);
  if (versions.length === 0) return undefined;
  return { id: nextId, startedAt: draft.startedAt, spentMs: 0, versions };
}

/** The version a newly opened tab goes on with: the one with the longest history; of equals the same for every tab. */
export function mainVersion({ versions }: AnswerDraft): Version | undefined {
  return versions.reduce<Version | undefined>(
    (best, version) =>
      !best || version.edits > best.edits || (version.edits === best.edits && version.tab > best.tab)
        ? version
        : best,
    undefined,
  );
}

const longestPauseMs = 60_000;

/** Time at writing after one more write; a clock that went back adds nothing. */
export function addTime(spentMs: number, lastMs: number, nowMs: number): number {
  return spentMs + Math.min(longestPauseMs, Math.max(0, nowMs - lastMs));
}

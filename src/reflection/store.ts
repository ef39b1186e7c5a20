// The one reactive file of the room: the answer on a page, kept as a draft while it is typed and shared between tabs. What a
// step means is said in `answer-draft.ts`, what is stored for good in `answer-attempt.ts`, how it is stored in `record/`.
import { atom, type ReadableAtom } from 'nanostores';
import { $attempts, addAttempt, newRunId, onDraftChange, readDraft, updateDraft } from '../record/store.ts';
import { answerToAttempt, readAnswers, type AnswerSetting } from './answer-attempt.ts';
import {
  addTime,
  afterMarking,
  commitVersion,
  mainVersion,
  readAnswerDraft,
  tickPoint,
  writeVersion,
  type AnswerDraft,
  type Committed,
  type OwnVersion,
  type RunStart,
  type Version,
} from './answer-draft.ts';

export interface AnswerState {
  /** `write` while it is typed, `mark` once committed, `done` when the last answer has been marked. */
  readonly view: 'write' | 'mark' | 'done';
  /** What the field shows, unless the learner has typed since. */
  readonly text: string;
  /** Grows whenever `text` comes from elsewhere than the field: then the field must take it. */
  readonly takes: number;
  /** Whether what is in the field has been handed over to be kept. */
  readonly isKept: boolean;
  /** What other tabs have written without having seen this. */
  readonly others: readonly Version[];
  readonly committed?: Committed | undefined;
}

export interface AnswerStore {
  readonly $answer: ReadableAtom<AnswerState>;
  /** Takes up what is stored and follows other tabs; call when mounted. @returns stops following */
  readonly open: () => () => void;
  /** The field has changed; kept a moment later (`save`). */
  readonly type: (text: string) => void;
  /** A word is being composed: until it is whole, no other tab's text may take its place. */
  readonly compose: (isComposing: boolean) => void;
  /** Keeps what has been typed since the last time. */
  readonly save: () => void;
  /** Takes another tab's text in, below what stands here. */
  readonly append: (version: Version) => void;
  readonly discard: (version: Version) => void;
  /** Lets the text count; an empty one does not. */
  readonly commit: () => void;
  readonly tick: (point: string, isTicked: boolean) => void;
  readonly mark: (rubric: readonly { readonly id: string }[]) => void;
  /** An empty field again; what has been answered stays. */
  readonly again: () => void;
}

/** What this tab stands on. */
interface Own extends OwnVersion {
  readonly isKept: boolean;
}

/**
 * An answer on a page. Its life: `open` takes up the draft `reflection/<question>`, else shows the last answer, else an empty
 * field. `commit` puts the text that counts into the draft, so it outlives a crash; `mark` adds the attempt and then removes the
 * draft: a crash between the two leaves a draft whose run is an attempt already, and `open` clears it away.
 */
export function createAnswerStore(setting: AnswerSetting, tab = randomTab()): AnswerStore {
  const { questionId } = setting;
  const key = `reflection/${questionId}`;
  let own: Own = { tab, n: 0, edits: 0, text: '', seen: {}, isKept: true };
  let spentMs = 0;
  let lastMs = 0;
  let isComposing = false;
  let takes = 0;
  /** The learner has asked for an empty field, or wants to see the last result although something is being written. */
  let wish: 'write' | 'done' | undefined;
  const $answer = atom<AnswerState>({ view: 'write', text: '', takes, isKept: true, others: [] });

  const answers = () => readAnswers($attempts.get(), questionId);
  /** Ids of the runs that are attempts by now. */
  const doneRuns = () => new Set(answers().map(({ id: run }) => run));
  /**
   * The draft under way; none where its run is an attempt already.
   * @param done for a change: as it was when the change was made. It may be made again later, when its own run is done.
   */
  function asOpen(stored: unknown, done: ReadonlySet<string>): AnswerDraft | undefined {
    const draft = readAnswerDraft(stored);
    return draft && !done.has(draft.id) ? draft : undefined;
  }
  const openDraft = () => asOpen(readDraft(key), doneRuns());

  function show(): void {
    const draft = openDraft();
    const view = draft?.committed
      ? 'mark'
      : (wish ??
        (draft?.versions.some(isWritten) || own.text !== '' || answers().length === 0 ? 'write' : 'done'));
    const others = (draft?.versions ?? []).filter(
      (version) => version.tab !== tab && isWritten(version) && version.text !== own.text && !isSeen(version),
    );
    const { text, isKept } = own;
    $answer.set({ view, text, takes, isKept, others, committed: draft?.committed });
  }

  const isSeen = ({ tab: other, n }: Version): boolean => n <= (own.seen[other] ?? -1);

  /** Goes on with a text that another tab, or this one before a reload, has left. */
  function adopt(version: Version): void {
    own = {
      ...own,
      text: version.text,
      edits: version.edits,
      seen: { ...own.seen, [version.tab]: version.n },
      isKept: true,
    };
    takes += 1;
  }

  /** Another tab wrote, or the record has been joined by its second half. */
  function catchUp(): void {
    const draft = openDraft();
    const isMineThere = draft?.versions.some((version) => version.tab === tab) === true;
    const main = draft && mainVersion(draft);
    const isFree = own.isKept && !isComposing;
    if (isFree && !isMineThere && main && !isSeen(main) && !draft.committed) adopt(main);
    else if (isFree && !draft && isWritten(own)) settle();
    show();
  }

  /** The run has been marked elsewhere: what stands here is in the record by now, or becomes a draft of its own. */
  function settle(): void {
    if (answers().some(({ text }) => text === own.text)) leaveField(undefined);
    else change(writeVersion);
  }

  function leaveField(next: typeof wish): void {
    own = { ...own, text: '', edits: 0, isKept: true };
    takes += 1;
    wish = next;
  }

  function change(
    next: (stored: AnswerDraft | undefined, own: OwnVersion, start: RunStart) => AnswerDraft,
  ): void {
    const nowMs = Date.now();
    spentMs = lastMs === 0 ? 0 : addTime(spentMs, lastMs, nowMs);
    lastMs = nowMs;
    const draft = openDraft();
    // Only for a draft that is not there yet, or one whose run turns out to be done.
    const start: RunStart = {
      id: newRunId(),
      startedAt: draft?.startedAt ?? new Date(nowMs).toISOString(),
      spentMs: Math.max(draft?.spentMs ?? 0, spentMs),
    };
    spentMs = start.spentMs;
    own = { ...own, n: own.n + 1, edits: own.edits + 1, isKept: true };
    const written: OwnVersion = own;
    const done = doneRuns();
    void updateDraft<unknown>(key, (stored) =>
      next(asOpen(stored, done) ?? leftOver(stored, start.id), written, start),
    );
    wish = 'write';
    show();
  }

  /** What only a draft whose run is done still holds. */
  function leftOver(stored: unknown, nextId: string): AnswerDraft | undefined {
    const draft = readAnswerDraft(stored);
    return draft && afterMarking(draft, nextId);
  }

  function save(): void {
    if (!own.isKept) change(writeVersion);
  }

  function take(version: Version, text: string): void {
    own = { ...own, text, seen: { ...own.seen, [version.tab]: version.n }, isKept: false };
    takes += 1;
    save();
  }

  /** A draft whose run is in the record goes; what only it held becomes a draft of its own. */
  function clearAway(runId: string): void {
    const nextId = newRunId();
    void updateDraft<unknown>(key, (stored) => {
      return readAnswerDraft(stored)?.id === runId ? leftOver(stored, nextId) : stored;
    });
  }

  return {
    $answer,
    open() {
      const stored = readAnswerDraft(readDraft(key));
      if (stored && doneRuns().has(stored.id)) clearAway(stored.id);
      takes += 1;
      catchUp();
      const stops = [onDraftChange(key, catchUp), $attempts.listen(catchUp)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    type(text) {
      if (text === own.text) return;
      own = { ...own, text, isKept: false };
      wish = 'write';
      if (lastMs === 0) lastMs = Date.now();
      show();
    },
    compose(isOn) {
      isComposing = isOn;
      if (!isOn) catchUp();
    },
    save,
    append(version) {
      take(version, own.text.trim() === '' ? version.text : `${own.text.trimEnd()}\n\n${version.text}`);
    },
    discard(version) {
      take(version, own.text);
    },
    commit() {
      if (!isWritten(own)) return;
      const at = new Date().toISOString();
      change((stored, mine, start) => commitVersion(stored, mine, start, at));
    },
    tick(point, isTicked) {
      const done = doneRuns();
      void updateDraft<unknown>(key, (stored) => {
        const draft = asOpen(stored, done);
        return draft ? tickPoint(draft, point, isTicked) : stored;
      });
      show();
    },
    mark(rubric) {
      const draft = openDraft();
      if (!draft?.committed) return;
      const { id, committed } = draft;
      const attempt = answerToAttempt({ ...draft, committed }, rubric, setting, Date.now());
      leaveField('done');
      void addAttempt(attempt).then((outcome) => {
        if (outcome === 'saved') clearAway(id);
      });
    },
    again() {
      wish = 'write';
      spentMs = 0;
      lastMs = 0;
      takes += 1;
      show();
    },
  };
}

/** Names this tab among those that have the page open now; chance is enough for that. */
function randomTab(): string {
  return Math.random().toString(36).slice(2, 10);
}

function isWritten({ text }: { readonly text: string }): boolean {
  return text.trim() !== '';
}

// The one reactive file of the room: a quiz as it stands on the page, kept as a draft at every step and shared between
// tabs. What a step means is said in `quiz-run.ts`; how things are stored, in `record/`.
import { atom, type ReadableAtom } from 'nanostores';
import type { Locale } from '../i18n/locale.ts';
import type { Attempt } from '../record/attempt.ts';
import {
  $attempts,
  addAttempt,
  newRunId,
  onDraftChange,
  readDraft,
  removeDraft,
  updateDraft,
} from '../record/store.ts';
import { finishRun } from './finish-run.ts';
import type { LocalizedQuiz } from './item.ts';
import { mergeRuns } from './merge-runs.ts';
import {
  answer,
  enter,
  goTo,
  handIn,
  isComplete,
  startRun,
  type Entry,
  type Mode,
  type Run,
} from './quiz-run.ts';
import { readRun } from './read-run.ts';
import { validateResponse, type ResponseProblem } from './validate-response.ts';

export interface QuizState {
  readonly view: 'start' | 'run' | 'result';
  /** In progress; it stays while the feedback of its last item is read. */
  readonly run?: Run | undefined;
  /** The last one finished. */
  readonly attempt?: Attempt | undefined;
}

export interface QuizSetting {
  readonly quiz: LocalizedQuiz;
  readonly quizId: string;
  /** Ids the quiz had before, as the check of a renamed lesson: results and a run begun under them are its own. */
  readonly aliases?: readonly string[] | undefined;
  readonly revision: string;
  readonly locale: Locale;
  readonly itemRevisions?: Readonly<Record<string, string>> | undefined;
  /** What a finished run counts as. */
  readonly kind?: 'quiz' | 'exam' | undefined;
  /** Given: there is no start card, the first item is there at once. */
  readonly mode?: Mode | undefined;
  /** A draw of its own: the items and their order, by the run's seed. */
  readonly own?: { readonly draw: (seed: string) => readonly string[] } | undefined;
}

export interface QuizStore {
  readonly $quiz: ReadableAtom<QuizState>;
  /** Takes up what is stored and follows other tabs; call when mounted. @returns stops following */
  readonly open: () => () => void;
  readonly begin: (mode: Mode) => void;
  /** Only some items again. */
  readonly retry: (items: readonly string[]) => void;
  readonly enter: (itemId: string, change: Omit<Entry, 'edits'>) => void;
  /** Lets what is entered for an item count. @returns why it cannot yet; null when it counts, now or already */
  readonly answer: (itemId: string) => ResponseProblem | null;
  readonly goTo: (itemId: string) => void;
  readonly handIn: () => void;
  /** Any other step of the run in progress. */
  readonly take: (step: (run: Run) => Run) => void;
  readonly show: (view: QuizState['view']) => void;
}

/**
 * A quiz on a page. Its life: `open` takes up the draft `quiz/<quiz>`, else the last attempt, else nothing. Every step writes
 * the draft. The last answer (or handing in) adds the attempt and then removes the draft, in that order: a crash between
 * the two leaves a draft whose id is an attempt already, and `open` drops it. Finishing in two tabs counts once, because
 * both know the run by one id.
 */
export function createQuizStore(setting: QuizSetting): QuizStore {
  const { quiz, quizId, mode, kind = 'quiz' } = setting;
  const ids = [quizId, ...(setting.aliases ?? [])];
  const keys = ids.map((id) => `${kind}/${id}`);
  const [key = ''] = keys;
  // The same for server and browser, so that the first paint stays: no id, no time, an order decided by the quiz itself.
  const unbegun = mode && startRun(quiz, { id: '', mode, seed: quizId, now: 0 });
  /** The learner has done something here: from then on the tab keeps its own place. */
  let isTouched = false;
  const $quiz = atom<QuizState>(unbegun ? { view: 'run', run: unbegun } : { view: 'start' });

  const attemptsHere = (): Attempt[] =>
    $attempts.get().filter((attempt) => attempt.kind === kind && ids.includes(attempt.activity));
  const finished = (id: string): Attempt | undefined => attemptsHere().find((attempt) => attempt.id === id);
  const storedRun = (): Run | undefined =>
    readRun(
      quiz.items,
      keys.map((each) => readDraft(each)).find((draft) => draft !== undefined),
    );
  function dropDraft(): void {
    for (const each of keys) if (readDraft(each) !== undefined) void removeDraft(each);
  }
  /** Later than any round known, so that tabs still on another one give way. */
  function nextRound(): number {
    const attempted = attemptsHere().map(({ round }) => (typeof round === 'number' ? round : 0));
    return 1 + Math.max(-1, $quiz.get().run?.round ?? -1, storedRun()?.round ?? -1, ...attempted);
  }

  /**
   * The run on the page with what other tabs have written since. Only the place within a round stays this tab's own, and that
   * only once it was touched: after a killed browser, local storage may be behind the database, which joins later.
   */
  function joined(run: Run | undefined): Run | undefined {
    const stored = storedRun();
    if (!stored || !run) return run ?? stored;
    const both = mergeRuns(stored, run);
    return isTouched && both.round === run.round ? goTo(both, run.place.item) : both;
  }

  function finish(run: Run, view: 'run' | 'result'): void {
    const attempt = finishRun(quiz, run, setting);
    $quiz.set(view === 'run' ? { view, run, attempt } : { view, attempt });
    void addAttempt(attempt).then((outcome) => {
      if (outcome === 'saved' && storedRun()?.id === run.id) dropDraft();
    });
  }

  function keep(run: Run): void {
    if (isComplete(run)) {
      finish(run, 'run');
      return;
    }
    $quiz.set({ ...$quiz.get(), view: 'run', run });
    void updateDraft<unknown>(key, (stored) => {
      const other = readRun(quiz.items, stored);
      return other ? mergeRuns(other, run) : run;
    });
  }

  /** Takes a step from where all tabs together stand; a run that another tab has finished takes no more. */
  function change(step: (run: Run) => Run, then: (run: Run) => void = keep): void {
    isTouched = true;
    const run = joined($quiz.get().run);
    if (!run) return;
    const begun = run.id === '' ? { ...run, id: newRunId(), startedAt: Date.now(), round: nextRound() } : run;
    const attempt = finished(begun.id);
    if (!attempt) then(step(begun));
    else if (isComplete(begun)) $quiz.set({ view: 'run', run: step(begun), attempt });
    else $quiz.set({ view: 'result', attempt });
  }

  function begin(start: Pick<Run, 'mode'> & Partial<Pick<Run, 'items' | 'scope'>>): void {
    const id = newRunId();
    isTouched = true;
    const items = start.items ?? setting.own?.draw(id);
    keep(
      startRun(quiz, {
        ...start,
        ...(items && { items }),
        id,
        seed: id,
        now: Date.now(),
        round: nextRound(),
      }),
    );
  }

  /** Another tab wrote, or the record has been joined by its second half. */
  function catchUp(): void {
    const { view, run, attempt } = $quiz.get();
    const done = run && finished(run.id);
    if (done && !isComplete(run)) $quiz.set({ view: 'result', attempt: done });
    else if (run && run.id !== '') $quiz.set({ view, run: joined(run) ?? run, attempt });
    else if (view !== 'result' || !isTouched) takeUp();
  }

  function takeUp(): void {
    const stored = storedRun();
    const done = stored && finished(stored.id);
    if (done) dropDraft();
    const attempt = done ?? attemptsHere().at(-1);
    if (!stored || done) {
      if (attempt) $quiz.set({ view: 'result', attempt });
    } else if (isComplete(stored)) finish(stored, 'result');
    else $quiz.set({ view: 'run', run: stored, attempt });
  }

  return {
    $quiz,
    open() {
      takeUp();
      const stops = [onDraftChange(key, catchUp), $attempts.listen(catchUp)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    begin: (chosen) => {
      begin({ mode: chosen });
    },
    retry: (items) => {
      begin({ mode: 'practice', items, scope: 'missed' });
    },
    enter: (itemId, entry) => {
      change((run) => enter(run, itemId, entry));
    },
    answer(itemId) {
      const { run } = $quiz.get();
      if (run?.answers[itemId]) return null;
      const { response, confidence } = run?.entries[itemId] ?? {};
      const item = quiz.items.find(({ id }) => id === itemId);
      const problem = item ? validateResponse(item, response) : 'empty';
      if (!problem && response) change((begun) => answer(begun, itemId, response, confidence, Date.now()));
      return problem;
    },
    goTo: (itemId) => {
      change((run) => goTo(run, itemId));
    },
    handIn() {
      change(
        (run) => handIn(quiz, run, Date.now()),
        (run) => {
          finish(run, 'result');
        },
      );
    },
    take: change,
    show(view) {
      isTouched = true;
      const { run, attempt } = $quiz.get();
      const done = view === 'result' || (run && isComplete(run));
      $quiz.set(done ? { view, attempt } : { view, run, attempt });
    },
  };
}

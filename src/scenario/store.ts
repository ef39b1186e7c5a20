// The one reactive file of the room: the play on the page, kept as a draft at every step and shared between tabs. What a
// step means is said in `scenario-run.ts`, what is stored in `saved-run.ts`, how it is stored in `record/`.
import { atom, type ReadableAtom } from 'nanostores';
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
import {
  addTime,
  attemptToRun,
  continueRun,
  mergeRuns,
  readSavedRun,
  runToAttempt,
  trimRun,
  type AttemptSetting,
  type Pace,
  type PlayMode,
  type SavedRun,
} from './saved-run.ts';
import { choose, replay, start } from './scenario-run.ts';
import type { PlayScenario } from './transcript.ts';

export interface PlaySetting extends AttemptSetting {
  readonly scenario: PlayScenario;
}

export interface PlayStore {
  /** The play on the page, finished or not; none while the start card shows. */
  readonly $run: ReadableAtom<SavedRun | undefined>;
  /** Takes up what is stored and follows other tabs; call when mounted. @returns stops following */
  readonly open: () => () => void;
  readonly begin: (mode: PlayMode, pace: Pace) => void;
  readonly choose: (choiceId: string, timedOut?: boolean) => void;
  /** A new play that keeps the first choices of this one. */
  readonly playOnFrom: (turn: number) => void;
  /** Back to the start card. An unfinished play stays stored until another is begun. */
  readonly leave: () => void;
  /** What `goBack` would show: the unfinished play, or the debrief of the last one. */
  readonly wayBack: () => 'run' | 'debrief' | undefined;
  readonly goBack: () => void;
  /** Keeps the learner's own words about this play. */
  readonly commit: (responses: readonly { prompt: string; text: string }[]) => void;
}

/**
 * A play on a page. Its life: `open` takes up the draft `scenario/<id>`, else the last finished play, else nothing. Every
 * choice writes the draft. The choice that reaches an outcome adds the attempt and then removes the draft: a crash between
 * the two leaves a draft whose id is an attempt already, and `open` drops it. Two tabs hold one run by its id; where they
 * parted, what was stored first counts, and the other tab follows it.
 */
export function createPlayStore(setting: PlaySetting): PlayStore {
  const { scenario, scenarioId } = setting;
  const key = `scenario/${scenarioId}`;
  const $run = atom<SavedRun | undefined>();
  /** The learner asked for the start card: nothing but a new play takes it away. */
  let isLeft = false;

  const attemptsHere = (): Attempt[] =>
    $attempts.get().filter(({ kind, activity }) => kind === 'scenario' && activity === scenarioId);
  const finished = (id: string): Attempt | undefined => attemptsHere().find((attempt) => attempt.id === id);
  const isDone = (run: SavedRun): boolean => replay(scenario, run).outcome !== undefined;

  function storedRun(): SavedRun | undefined {
    const stored = readSavedRun(readDraft(key));
    return stored && trimRun(scenario, stored);
  }

  function finish(run: SavedRun): void {
    $run.set(run);
    void addAttempt(runToAttempt(scenario, run, setting)).then((outcome) => {
      if (outcome === 'saved' && storedRun()?.id === run.id) void removeDraft(key);
    });
  }

  function keep(run: SavedRun): void {
    if (isDone(run)) {
      finish(run);
      return;
    }
    $run.set(run);
    void updateDraft<unknown>(key, (stored) => mergeRuns(readSavedRun(stored), run));
  }

  /** The run on the page with what other tabs have done to it since. */
  function joined(run: SavedRun): SavedRun {
    const done = finished(run.id);
    if (done) return attemptToRun(done);
    const stored = storedRun();
    return stored?.id === run.id ? trimRun(scenario, mergeRuns(stored, run)) : run;
  }

  /** Another tab wrote, or the record has been joined by its second half. */
  function catchUp(): void {
    const run = $run.get();
    if (!run && !isLeft) takeUp();
    else if (run && !isDone(run)) $run.set(joined(run));
  }

  /** The draft, else the last finished play; none that the scenario, edited since, no longer leads to an outcome. */
  function lastRun(): SavedRun | undefined {
    const stored = storedRun();
    if (stored && !finished(stored.id)) return stored;
    const last = attemptsHere().at(-1);
    const run = last && attemptToRun(last);
    return run && isDone(run) ? run : undefined;
  }

  function takeUp(): void {
    const stored = storedRun();
    const run = lastRun();
    if (stored && finished(stored.id)) void removeDraft(key);
    if (run && run.id === stored?.id && isDone(run)) finish(run);
    else if (run) $run.set(run);
  }

  return {
    $run,
    open() {
      takeUp();
      const stops = [onDraftChange(key, catchUp), $attempts.listen(catchUp)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    begin(mode, pace) {
      const id = newRunId();
      const now = new Date();
      const seed = Math.floor(Math.random() * 2 ** 31);
      const run = start(seed, now, id);
      keep({ ...run, mode, pace, timedOut: [], spentMs: 0, lastAt: run.startedAt });
    },
    choose(choiceId, timedOut = false) {
      const mine = $run.get();
      if (!mine) return;
      const run = joined(mine);
      // Another tab was ahead: show where it stands instead of choosing in a scene the learner has not seen.
      if (run.choices.length !== mine.choices.length) {
        $run.set(run);
        return;
      }
      const next = choose(scenario, run, choiceId);
      if (next === run) return;
      keep({
        ...run,
        choices: next.choices,
        ...addTime(run, new Date()),
        timedOut: timedOut ? [...run.timedOut, run.choices.length] : run.timedOut,
      });
    },
    playOnFrom(turn) {
      const run = $run.get();
      if (run) keep(continueRun(run, turn, newRunId(), new Date()));
    },
    leave() {
      isLeft = true;
      $run.set(undefined);
    },
    wayBack() {
      const run = lastRun();
      return run && (isDone(run) ? 'debrief' : 'run');
    },
    goBack: takeUp,
    commit(responses) {
      const run = $run.get();
      const now = new Date().toISOString();
      void addAttempt({
        id: newRunId(),
        kind: 'reflection',
        activity: `commitment/${scenarioId}`,
        revision: setting.revision,
        locale: setting.locale,
        startedAt: now,
        finishedAt: now,
        durationMs: 0,
        responses,
        score: { raw: 0, max: 0 },
        ...(run && { run: run.id }),
      });
    },
  };
}

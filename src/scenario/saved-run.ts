// A play as it is stored: the draft while it goes on, the attempt when it is done, and what two tabs make of one run.
// A sample draft: { id, seed, startedAt, choices: ['from-the-start', 'keep-looking'], mode: 'learn', pace: 0, timedOut: [],
// spentMs: 41000, lastAt: '2026-03-02T09:00:41.000Z' }. It lives from the first click on "Begin" to the outcome.
// If an author renames a choice id, the replay stops before it and the learner goes on from there; if a scenario is
// removed, its draft is never asked for again and its attempts stay in the record.
import type { Locale } from '../i18n/locale.ts';
import type { Attempt } from '../record/attempt.ts';
import type { Game } from './game.ts';
import { brokenBy, calibrate, replay, score, type Bounds, type ScenarioRun } from './scenario-run.ts';

export type PlayMode = 'learn' | 'exam';

/** Time to answer: 0 no limit, else how many times the scene's own seconds. */
export type Pace = 0 | 1 | 2 | 3;

export interface SavedRun extends ScenarioRun {
  readonly mode: PlayMode;
  readonly pace: Pace;
  /** Turns that the clock decided. */
  readonly timedOut: readonly number[];
  /** Time at the play; a pause counts as five minutes at most. */
  readonly spentMs: number;
  /** ISO 8601, UTC: the last choice, or the start. */
  readonly lastAt: string;
  /** Set when an earlier play was taken up again: its id, and how many of its choices were kept. */
  readonly continues?: { readonly run: string; readonly kept: number } | undefined;
}

const longestPauseMs = 5 * 60_000;

/** Time at the play after one more choice; a clock that went back adds nothing. */
export function addTime(run: SavedRun, now: Date): Pick<SavedRun, 'spentMs' | 'lastAt'> {
  const pause = now.getTime() - Date.parse(run.lastAt);
  return {
    spentMs: run.spentMs + Math.min(longestPauseMs, Math.max(0, pause)),
    lastAt: now.toISOString(),
  };
}

function isListOf(value: unknown, type: 'string' | 'number'): boolean {
  return Array.isArray(value) && value.every((element) => typeof element === type);
}

/** The draft, if it is one of ours; anything else counts as none. */
export function readSavedRun(value: unknown): SavedRun | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const run = value as Partial<Record<keyof SavedRun, unknown>>;
  const isRun =
    typeof run.id === 'string' &&
    typeof run.seed === 'number' &&
    typeof run.startedAt === 'string' &&
    typeof run.spentMs === 'number' &&
    typeof run.lastAt === 'string' &&
    isListOf(run.choices, 'string') &&
    isListOf(run.timedOut, 'number') &&
    (run.mode === 'learn' || run.mode === 'exam') &&
    [0, 1, 2, 3].includes(run.pace as number);
  return isRun ? (value as SavedRun) : undefined;
}

/**
 * One run out of two that tabs hold. The same play: the longer wins; where they parted, the stored one, as it was there
 * first. Different plays: the one begun later. Merging a run with the result changes nothing.
 */
export function mergeRuns(stored: SavedRun | undefined, mine: SavedRun): SavedRun {
  if (!stored) return mine;
  if (stored.id !== mine.id) return stored.id > mine.id ? stored : mine;
  const isMineFurther =
    mine.choices.length > stored.choices.length &&
    stored.choices.every((choice, turn) => choice === mine.choices[turn]);
  return isMineFurther ? mine : stored;
}

/** What the scenario still offers of a run; the rest, renamed or removed since, is dropped. */
export function trimRun<R extends ScenarioRun>(game: Game, run: R): R {
  const { turns } = replay(game, run);
  return turns.length === run.choices.length ? run : { ...run, choices: run.choices.slice(0, turns.length) };
}

/** A run taken up again after its first `kept` choices, under an id of its own. */
export function continueRun(run: SavedRun, kept: number, id: string, now: Date): SavedRun {
  return {
    id,
    seed: run.seed,
    startedAt: now.toISOString(),
    choices: run.choices.slice(0, kept),
    mode: run.mode,
    pace: run.pace,
    timedOut: run.timedOut.filter((turn) => turn < kept),
    spentMs: 0,
    lastAt: now.toISOString(),
    continues: { run: run.id, kept },
  };
}

export interface AttemptSetting {
  readonly scenarioId: string;
  readonly revision: string;
  readonly locale: Locale;
  readonly bounds: Bounds;
}

/** The attempt that a finished run becomes. */
export function runToAttempt(game: Game, run: SavedRun, setting: AttemptSetting): Attempt {
  const play = replay(game, run);
  const { dimensions, total } = score(game, play);
  const breach = brokenBy(game, play);
  return {
    id: run.id,
    kind: 'scenario',
    activity: setting.scenarioId,
    revision: setting.revision,
    locale: setting.locale,
    startedAt: run.startedAt,
    finishedAt: run.lastAt,
    durationMs: run.spentMs,
    responses: play.turns.map(({ scene, choice }, turn) => ({
      scene: scene.id,
      choice: choice.id,
      ...(run.timedOut.includes(turn) && { timedOut: true }),
    })),
    score: { raw: calibrate(total, setting.bounds), max: 100 },
    outcome: play.outcome?.id,
    ...(breach !== undefined && { breach }),
    mode: run.mode,
    pace: run.pace,
    dimensions,
    seed: run.seed,
    ...(run.continues && { continues: run.continues }),
  };
}

/** The run behind an attempt, for going through it again; other fields than its choices may be guesses. */
export function attemptToRun(attempt: Attempt): SavedRun {
  const responses = attempt.responses as readonly ({ choice?: unknown; timedOut?: unknown } | null)[];
  return {
    id: attempt.id,
    seed: Number(attempt['seed']) || 0,
    startedAt: attempt.startedAt,
    choices: responses.map((response) => String(response?.choice)),
    mode: attempt['mode'] === 'exam' ? 'exam' : 'learn',
    pace: ([0, 1, 2, 3] as const).find((pace) => pace === attempt['pace']) ?? 0,
    timedOut: responses.flatMap((response, turn) => (response?.timedOut === true ? [turn] : [])),
    spentMs: attempt.durationMs,
    lastAt: attempt.finishedAt,
  };
}

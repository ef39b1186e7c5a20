// A run: one pass through a quiz from the first item to the last, kept as what the learner did. Points are never kept
// here; they are computed when it is finished (`finish-run.ts`). Knows no clock, no chance, no storage.
import type { AnyItem } from './item.ts';
import type { Confidence, Response } from './response.ts';
import { shuffle } from './shuffle.ts';
import { validateResponse } from './validate-response.ts';

/** `practice`: feedback after every item, the first answer counts. `test`: change your mind until you hand in. */
export type Mode = 'practice' | 'test';

/** A response that counts. Never changed afterwards. */
export interface Answer {
  readonly response: Response;
  readonly confidence?: Confidence;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is chosen or typed so far and does not count yet. */
export interface Entry {
  readonly response?: Response;
  readonly confidence?: Confidence;
  /** Grows with every change, so that of two tabs the later hand wins. */
  readonly edits: number;
}

/**
 * A run in progress, stored as the draft `quiz/<quiz>`:
 *
 *     { id: '0mc2…', round: 0, mode: 'practice', scope: 'whole', seed: '0mc2…', startedAt: 1763809200000,
 *       items: ['third-sentence', 'six-steps'],
 *       answers: { 'third-sentence': { response: { option: 'hear-out' }, confidence: 'sure', at: 1763809215000 } },
 *       entries: { 'six-steps': { response: { order: ['hear-out', …] }, edits: 3 } },
 *       place: { item: 'six-steps', moves: 1 } }
 */
export interface Run {
  /** Becomes the attempt's id, so finishing twice counts once. */
  readonly id: string;
  /** Grows with “start again” and “retry”: a tab left open on an older round gives way. */
  readonly round: number;
  readonly mode: Mode;
  /** `missed`: only the items missed last time, so its score says nothing about the whole quiz. */
  readonly scope: 'whole' | 'missed';
  /** Decides the order of options. */
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Time with the page in sight, where it is measured: a run put down and taken up again is not longer for it. */
  readonly spentMs?: number;
  /** Ids, in the order shown. */
  readonly items: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly entries: Readonly<Record<string, Entry>>;
  /** The item on screen. */
  readonly place: { readonly item: string; readonly moves: number };
}

export interface RunStart {
  readonly id: string;
  readonly mode: Mode;
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly round?: number;
  /** The items and their order, for a caller that draws by a rule of its own; else the whole quiz or its draw. */
  readonly items?: readonly string[] | undefined;
  readonly scope?: Run['scope'];
}

interface QuizToRun {
  readonly items: readonly AnyItem[];
  readonly draw?: number | undefined;
}

/** A new run. Practice follows the author's order; a test draws `quiz.draw` items, shuffled, by the seed. */
export function startRun(quiz: QuizToRun, start: RunStart): Run {
  const all = quiz.items.map(({ id }) => id);
  const items =
    start.items ?? (start.mode === 'test' ? shuffle(all, start.seed).slice(0, quiz.draw ?? all.length) : all);
  return {
    id: start.id,
    round: start.round ?? 0,
    mode: start.mode,
    scope: start.scope ?? 'whole',
    seed: start.seed,
    startedAt: start.now,
    items,
    answers: {},
    entries: {},
    place: { item: items[0] ?? '', moves: 0 },
  };
}

/** Keeps what the learner has chosen so far; nothing changes once the item is answered, or outside the run. */
export function enter(run: Run, itemId: string, change: Omit<Entry, 'edits'>): Run {
  if (run.answers[itemId] || !run.items.includes(itemId)) return run;
  const entry = run.entries[itemId];
  return {
    ...run,
    entries: { ...run.entries, [itemId]: { ...entry, ...change, edits: (entry?.edits ?? 0) + 1 } },
  };
}

/**
 * Lets a response count. The first one counts: an item answered before, or not part of the run, leaves it as it is.
 * Expects a response that `validateResponse` accepted.
 */
export function answer(
  run: Run,
  itemId: string,
  response: Response,
  confidence: Confidence | undefined,
  now: number,
): Run {
  if (run.answers[itemId] || !run.items.includes(itemId)) return run;
  const entries = Object.fromEntries(Object.entries(run.entries).filter(([id]) => id !== itemId));
  const given: Answer = { response, ...(confidence && { confidence }), at: now };
  return { ...run, answers: { ...run.answers, [itemId]: given }, entries };
}

/** Ends a test: everything entered that can be scored counts from now on; the rest stays blank. */
export function handIn(quiz: QuizToRun, run: Run, now: number): Run {
  return quiz.items.reduce((handed, item) => {
    const { response, confidence } = run.entries[item.id] ?? {};
    return response && !validateResponse(item, response)
      ? answer(handed, item.id, response, confidence, now)
      : handed;
  }, run);
}

export function goTo(run: Run, itemId: string): Run {
  return run.items.includes(itemId) && itemId !== run.place.item
    ? { ...run, place: { item: itemId, moves: run.place.moves + 1 } }
    : run;
}

/** Does every item have an answer? */
export function isComplete(run: Run): boolean {
  return run.items.every((id) => run.answers[id]);
}

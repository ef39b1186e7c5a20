// One led meeting of a class: where it stands, who is there, what was voted, played and called out, and when. Every change
// is a function of the session as stored, and applied to its own result changes nothing, so that the projected window and
// the speaker's can both write. Kept as the draft `class/<module>` (README, "What is kept").
import type { SavedRun } from '../scenario/saved-run.ts';

/** One show of hands. `counts`: option id → hands. */
export interface VoteRound {
  readonly counts: Readonly<Record<string, number>>;
  /** People there when it was counted: no round has more hands. */
  readonly present: number;
  /** ISO 8601, UTC: the last hand. */
  readonly at: string;
}

/** A countdown: it runs while `endsAt` is set, and rests with `leftMs`. */
export interface Timer {
  readonly endsAt?: string;
  readonly leftMs: number;
}

export interface ClassSession {
  readonly id: string;
  readonly module: string;
  /** The trainer's name for the class; may be empty. */
  readonly label: string;
  readonly present: number;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly slide: string;
  readonly isBlack: boolean;
  /** Every step entered, in order; the same step twice when the class came back to it. */
  readonly visits: readonly { readonly step: string; readonly at: string }[];
  readonly timer?: Timer;
  /** `item/<item>` or `play/<scenario>/<turn>` → first and second show of hands. */
  readonly votes: Readonly<Record<string, readonly VoteRound[]>>;
  /** Items whose answer has been shown. */
  readonly revealed: readonly string[];
  /** Scenario id → the play of the class. */
  readonly plays: Readonly<Record<string, SavedRun>>;
  readonly roster: readonly string[];
  /** People who are not drawn today. */
  readonly passed: readonly string[];
  /** Names drawn one by one, newest last. */
  readonly called: readonly string[];
  /** Groupings, newest last. */
  readonly groups: readonly (readonly (readonly string[])[])[];
}

type Writable = { -readonly [Field in keyof ClassSession]: ClassSession[Field] };

export function startSession(id: string, module: string, slide: string, now: string): ClassSession {
  return {
    id,
    module,
    label: '',
    present: 0,
    startedAt: now,
    slide,
    isBlack: false,
    visits: [],
    votes: {},
    revealed: [],
    plays: {},
    roster: [],
    passed: [],
    called: [],
    groups: [],
  };
}

/** Turns to a slide; entering another step is noted with its time. A black screen lights up again. */
export function goToSlide(session: ClassSession, slide: string, step: string, now: string): ClassSession {
  const visits =
    session.visits.at(-1)?.step === step ? session.visits : [...session.visits, { step, at: now }];
  return { ...session, slide, visits, isBlack: false };
}

/** Milliseconds spent in each step so far; a clock that jumped back adds nothing. */
export function usedTimes(session: ClassSession, now: string): Record<string, number> {
  const used: Record<string, number> = {};
  session.visits.forEach(({ step, at }, index) => {
    const until = session.visits[index + 1]?.at ?? session.endedAt ?? now;
    used[step] = (used[step] ?? 0) + Math.max(0, Date.parse(until) - Date.parse(at));
  });
  return used;
}

export function handsUp({ counts }: Pick<VoteRound, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** People in the room, 0–999. Rounds counted before keep the number of their own time. */
export function setPresent(session: ClassSession, present: number): ClassSession {
  return { ...session, present: Math.min(999, Math.max(0, Math.round(present) || 0)) };
}

/**
 * Sets the hands for one option in the newest round (the first when there is none). Never more hands than people: what is
 * too many is cut to those left.
 */
export function countHands(
  session: ClassSession,
  vote: string,
  option: string,
  hands: number,
  now: string,
): ClassSession {
  const rounds = session.votes[vote] ?? [];
  const round = rounds.at(-1) ?? { counts: {}, present: 0, at: now };
  const present = Math.max(round.present, session.present);
  const others = handsUp(round) - (round.counts[option] ?? 0);
  const count = Math.max(0, Math.min(Math.round(hands) || 0, present - others));
  if (count === (round.counts[option] ?? 0)) return session;
  const next = { counts: { ...round.counts, [option]: count }, present, at: now };
  return { ...session, votes: { ...session.votes, [vote]: [...rounds.slice(0, -1), next] } };
}

/** Opens the second show of hands, after the discussion; only when the first has been counted. */
export function openSecondRound(session: ClassSession, vote: string, now: string): ClassSession {
  const rounds = session.votes[vote] ?? [];
  const [first] = rounds;
  if (rounds.length !== 1 || !first || handsUp(first) === 0) return session;
  return {
    ...session,
    votes: { ...session.votes, [vote]: [first, { counts: {}, present: session.present, at: now }] },
  };
}

/** Forgets the hands of a vote and covers its answer again. */
export function clearVote(session: ClassSession, vote: string): ClassSession {
  const votes = Object.fromEntries(Object.entries(session.votes).filter(([key]) => key !== vote));
  return { ...session, votes, revealed: session.revealed.filter((each) => each !== vote) };
}

export function revealAnswer(session: ClassSession, vote: string): ClassSession {
  return session.revealed.includes(vote) ? session : { ...session, revealed: [...session.revealed, vote] };
}

/** Share of the hands in percent, whole; 0 when nobody has voted. */
export function shareOf(round: VoteRound | undefined, option: string): number {
  const all = round ? handsUp(round) : 0;
  return all === 0 ? 0 : Math.round(((round?.counts[option] ?? 0) / all) * 100);
}

/** By how many percentage points each option moved between the two rounds; undefined without a counted second round. */
export function voteShift(
  rounds: readonly VoteRound[] | undefined,
  options: readonly string[],
): Record<string, number> | undefined {
  const [first, second] = rounds ?? [];
  if (!first || !second || handsUp(second) === 0) return undefined;
  return Object.fromEntries(options.map((id) => [id, shareOf(second, id) - shareOf(first, id)]));
}

/** Starts a countdown of so many seconds. */
export function startTimer(session: ClassSession, seconds: number, now: string): ClassSession {
  const leftMs = Math.max(0, seconds) * 1000;
  return { ...session, timer: { leftMs, endsAt: new Date(Date.parse(now) + leftMs).toISOString() } };
}

/** What is left of the countdown; 0 when it has run out. */
export function timeLeft({ timer }: ClassSession, now: string): number | undefined {
  if (!timer) return undefined;
  return timer.endsAt === undefined ? timer.leftMs : Math.max(0, Date.parse(timer.endsAt) - Date.parse(now));
}

export function pauseTimer(session: ClassSession, now: string): ClassSession {
  const leftMs = timeLeft(session, now);
  return leftMs === undefined || session.timer?.endsAt === undefined
    ? session
    : { ...session, timer: { leftMs } };
}

export function stopTimer(session: ClassSession): ClassSession {
  const rest: Writable = { ...session };
  delete rest.timer;
  return rest;
}

/** Ends the meeting: the last step's time stops. */
export function endSession(session: ClassSession, now: string): ClassSession {
  return session.endedAt === undefined ? { ...session, endedAt: now, isBlack: false } : session;
}

/** Goes on with a meeting that had been ended. */
export function reopenSession(session: ClassSession): ClassSession {
  const rest: Writable = { ...session };
  delete rest.endedAt;
  return rest;
}

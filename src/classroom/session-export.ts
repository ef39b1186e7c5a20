// A session as a file to take away: CSV for a spreadsheet, JSON with everything. Cells are inert: what looks like a formula
// is given an apostrophe, numbers stay numbers.
import type { Localized } from '../i18n/locale.ts';
import { usedTimes, type ClassSession } from './class-session.ts';
import type { classMessages } from './messages.ts';
import type { SessionStep } from './session-plan.ts';

type Cell = string | number;

/** Titles of what was voted on, for those who read the file. */
export interface VoteName {
  /** `item/<item>` */
  readonly key: string;
  readonly title: string;
  /** Option id → its words. */
  readonly options: Readonly<Record<string, string>>;
}

function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const inert = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Rows as CSV with a byte order mark, without which Excel takes Chinese for something else. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

const minutes = (ms: number) => Math.round(ms / 6000) / 10;

/** One line for each step, each option of each show of hands, each decision of a play and each group. */
export function sessionRows(
  session: ClassSession,
  steps: readonly SessionStep[],
  names: readonly VoteName[],
  messages: Localized<typeof classMessages>,
  now: string,
): Cell[][] {
  const used = usedTimes(session, now);
  const first = (step: string) => session.visits.find((visit) => visit.step === step)?.at ?? '';
  const votes = Object.entries(session.votes).flatMap(([key, rounds]) => {
    const name = names.find((each) => each.key === key);
    return rounds.flatMap((round, index) =>
      Object.entries(round.counts).map(([option, hands]): Cell[] => [
        messages.csvVote,
        name?.title ?? key,
        name?.options[option] ?? option,
        index + 1,
        hands,
        round.present,
        round.at,
        '',
        '',
      ]),
    );
  });
  const plays = Object.entries(session.plays).flatMap(([scenario, run]) =>
    run.choices.map((choice, turn): Cell[] => [
      messages.csvPlay,
      scenario,
      choice,
      turn + 1,
      '',
      '',
      run.lastAt,
      '',
      '',
    ]),
  );
  const groups = session.groups.flatMap((grouping, index) =>
    grouping.map((group, n): Cell[] => [
      messages.csvGroup,
      n + 1,
      group.join(' · '),
      index + 1,
      '',
      '',
      '',
      '',
      '',
    ]),
  );
  return [
    messages.csvHead.split('|'),
    ...steps
      .filter(({ id }) => used[id] !== undefined)
      .map(({ id, title, minutes: planned }): Cell[] => [
        messages.csvStep,
        title,
        '',
        '',
        '',
        session.present,
        first(id),
        planned,
        minutes(used[id] ?? 0),
      ]),
    ...votes,
    ...plays,
    ...groups,
  ];
}

/** Everything that was kept, readable by a person. */
export function sessionJson(session: ClassSession): string {
  return `${JSON.stringify({ format: 'make-it-right.class', version: 1, session }, null, 2)}\n`;
}

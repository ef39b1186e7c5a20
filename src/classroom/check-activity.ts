// The laws of one activity: minutes add up, ids are unique, everything that is pointed at inside the file exists.
// What it points at elsewhere (items, questions, lessons, practices) is looked up by `compose/check-content.ts`.
import type { Activity } from './schema.ts';

interface Problem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Minutes of the two debriefs: one when time is short, one when there is time. */
export const debriefMinutes = { short: 5, long: 20 } as const;

/** Most minutes that core steps may take: in 45, greeting and close (`session-plan.ts`) still have to fit. */
const coreLimit = 40;

const sum = (parts: readonly { minutes: number }[]) =>
  parts.reduce((total, { minutes }) => total + minutes, 0);

/** Everything wrong inside one activity; empty when it may be used. */
export function checkActivity(id: string, activity: Activity): Problem[] {
  const problems: Problem[] = [];
  const report = (path: (string | number)[], message: string) =>
    problems.push({ path, message: `activity ${id}: ${message}` });

  const total = sum(activity.steps);
  if (total !== activity.minutes) {
    report(
      ['minutes'],
      `steps take ${String(total)} minutes, not ${String(activity.minutes)}; mend one of them`,
    );
  }
  const core = activity.steps.filter((step) => step.core);
  if (core.length === 0) report(['steps'], 'no step is core; mark what stays in 45 minutes');
  if (sum(core) > coreLimit) {
    report(['steps'], `core steps take ${String(sum(core))} minutes; keep them to ${String(coreLimit)}`);
  }
  for (const length of ['short', 'long'] as const) {
    const minutes = sum(activity.debrief[length]);
    const wanted = debriefMinutes[length];
    if (minutes !== wanted) {
      report(
        ['debrief', length],
        `takes ${String(minutes)} minutes, not ${String(wanted)}; mend the minutes`,
      );
    }
  }
  const lists = {
    steps: activity.steps,
    rounds: activity.rounds,
    messages: activity.messages,
    polls: activity.polls,
    cardSets: activity.cardSets,
  };
  for (const [list, entries] of Object.entries(lists)) {
    const ids = entries.map((entry) => entry.id);
    ids.forEach((entry, index) => {
      if (ids.indexOf(entry) < index)
        report([list, index, 'id'], `${entry} is written twice in ${list}; rename one`);
    });
  }
  activity.rounds.forEach((round, index) => {
    const ids = round.cards.map((card) => card.id);
    if (new Set(ids).size < ids.length)
      report(['rounds', index], `round ${round.id} has two cards of one id; rename one`);
  });
  activity.messages.forEach(({ id: message, step }, index) => {
    if (activity.steps.some((each) => each.id === step)) return;
    report(
      ['messages', index, 'step'],
      `message ${message} arrives in step ${step}, which does not exist; mend it`,
    );
  });
  activity.polls.forEach(({ id: poll, step }, index) => {
    if (activity.steps.some((each) => each.id === step)) return;
    report(['polls', index, 'step'], `poll ${poll} is taken in step ${step}, which does not exist; mend it`);
  });
  activity.cardSets.forEach(({ id: set, practice, cards }, index) => {
    if ((practice === undefined) !== cards.length > 0) {
      report(
        ['cardSets', index],
        `card set ${set} needs either its own cards or a practice; write one of them`,
      );
    }
  });
  return problems;
}

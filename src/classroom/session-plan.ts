// The steps of one session, made from the module and its activity, and which of them fit into the time there is.
import type { Localized } from '../i18n/locale.ts';
import { formatMessage } from '../i18n/format-message.ts';
import type { classMessages } from './messages.ts';
import type { Activity } from './schema.ts';

export type StepKind = 'open' | 'vote' | 'idea' | 'discuss' | 'play' | 'activity' | 'debrief' | 'close';

export interface SessionStep {
  /** Permanent, unique in the session: `vote-third-sentence`, `act-round-one`. */
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  /** 0 is given up last. */
  readonly rank: number;
}

/** What a session is made of, in one language. */
export interface SessionParts {
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
  readonly votes: readonly { readonly id: string }[];
  readonly questions: readonly { readonly id: string; readonly prompt: string }[];
  readonly scenarios: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
  readonly activity: Localized<Activity>;
}

/** Lengths a trainer is asked for most, in minutes. */
export const sessionLengths = [45, 60, 90] as const;

/**
 * All steps in the order they are led: greeting and case, votes, key ideas, discussion, the simulation with the class, the
 * activity, debrief, close. A class needs longer over a simulation than one learner: half as long again.
 */
export function sessionSteps(parts: SessionParts, messages: Localized<typeof classMessages>): SessionStep[] {
  const { lessons, votes, questions, scenarios, activity } = parts;
  return [
    { id: 'open', kind: 'open', title: messages.stepOpen, minutes: 4, rank: 0 },
    ...votes.map(({ id }, index): SessionStep => ({
      id: `vote-${id}`,
      kind: 'vote',
      title: formatMessage(messages.stepVote, { n: index + 1 }),
      minutes: 5,
      rank: index === 0 ? 2 : 4 + index,
    })),
    ...lessons.map(({ id, title }): SessionStep => ({
      id: `idea-${id}`,
      kind: 'idea',
      title,
      minutes: 3,
      rank: 3,
    })),
    ...questions.map(({ id, prompt }): SessionStep => ({
      id: `discuss-${id}`,
      kind: 'discuss',
      title: prompt,
      minutes: 6,
      rank: 6,
    })),
    ...scenarios.map(({ id, title, minutes }): SessionStep => ({
      id: `play-${id}`,
      kind: 'play',
      title: formatMessage(messages.stepPlay, { title }),
      minutes: Math.ceil(minutes * 1.5),
      rank: 7,
    })),
    ...activity.steps.map(({ id, title, minutes, core }): SessionStep => ({
      id: `act-${id}`,
      kind: 'activity',
      title,
      minutes,
      rank: core ? 1 : 4,
    })),
    { id: 'debrief', kind: 'debrief', title: messages.stepDebrief, minutes: 5, rank: 2 },
    { id: 'close', kind: 'close', title: messages.stepClose, minutes: 1, rank: 0 },
  ];
}

export function totalMinutes(steps: readonly SessionStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/**
 * Ids of the steps that fit into the limit: the most needed first, those of equal rank in their order, and a smaller one
 * where a larger one no longer fits.
 * @param limit minutes
 */
export function fitPlan(steps: readonly SessionStep[], limit: number): string[] {
  let left = limit;
  const kept = new Set<string>();
  for (const { id, minutes } of steps.toSorted((a, b) => a.rank - b.rank)) {
    if (minutes > left) continue;
    left -= minutes;
    kept.add(id);
  }
  return steps.map(({ id }) => id).filter((id) => kept.has(id));
}

/** The ticked steps; all of them when nothing has been ticked, or nothing that still exists. */
export function plannedSteps(
  steps: readonly SessionStep[],
  ticked: readonly string[] | undefined,
): readonly SessionStep[] {
  const kept = steps.filter(({ id }) => ticked?.includes(id));
  return kept.length > 0 ? kept : steps;
}

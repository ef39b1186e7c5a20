// The words of a play in one language, in the order they are met: what is seen, said, chosen and answered.
// Decides which conditional lines are heard; how they look is for `Transcript.tsx`.
import type { Localized } from '../i18n/locale.ts';
import { isMet } from './condition.ts';
import { learner, type Condition } from './fill-in.ts';
import type { State } from './game.ts';
import { follow, type Replay } from './scenario-run.ts';
import type { Scenario } from './schema.ts';

/** A scenario as an island gets it: every text in the page's language. */
export type PlayScenario = Localized<Scenario>;
export type PlayScene = PlayScenario['scenes'][number];
export type PlayChoice = PlayScene['choices'][number];

export interface Entry {
  readonly kind: 'role' | 'direction' | 'line' | 'choice' | 'comment';
  readonly text: string;
  /** Name of who speaks; empty for the learner. */
  readonly speaker: string;
  /** How many choices had been made when it was met. */
  readonly step: number;
  /** Set on choices and comments: the choice that was made. */
  readonly choice?: PlayChoice;
}

interface Line {
  readonly when?: Condition;
  readonly text: string;
  readonly speaker?: string;
}

function said(scenario: PlayScenario, lines: readonly Line[], state: State, step: number): Entry[] {
  return lines
    .filter(({ when }) => isMet(when, state))
    .map(({ text, speaker }) => ({
      kind: speaker === undefined ? 'direction' : 'line',
      text,
      speaker: speaker === learner ? '' : (scenario.cast.find(({ id }) => id === speaker)?.name ?? ''),
      step,
    }));
}

/** What is met on entering a scene: the learner's new seat, what is seen, what is said. */
function sceneEntries(scenario: PlayScenario, scene: PlayScene, state: State, step: number): Entry[] {
  return [
    ...(scene.role === undefined ? [] : [{ kind: 'role' as const, text: scene.role, speaker: '', step }]),
    ...said(scenario, scene.situation, state, step),
    ...said(scenario, scene.lines, state, step),
  ];
}

/**
 * What is answered to a choice, and what the following scene opens with: the words a choice draws.
 * @param before state in which the choice is made
 */
export function wordsDrawn(scenario: PlayScenario, choice: PlayChoice, before: State, step: number): Entry[] {
  const { after, to } = follow(scenario, choice, before);
  const next = scenario.scenes.find(({ id }) => id === to);
  return [
    ...said(scenario, choice.reply, after, step),
    ...(next ? sceneEntries(scenario, next, after, step) : []),
  ];
}

/** All entries of a play so far; each choice is followed by a comment, which the exam leaves out. */
export function transcript(scenario: PlayScenario, play: Replay<PlayScenario>): Entry[] {
  const first = play.turns[0]?.scene ?? play.scene;
  const opening = first ? sceneEntries(scenario, first, play.turns[0]?.before ?? play.state, 0) : [];
  return [
    ...opening,
    ...play.turns.flatMap(({ choice, before }, turn): Entry[] => {
      const step = turn + 1;
      const drawn = wordsDrawn(scenario, choice, before, step);
      const replies = said(scenario, choice.reply, play.turns[turn]?.after ?? before, step).length;
      return [
        { kind: 'choice', text: choice.text, speaker: '', step, choice },
        ...drawn.slice(0, replies),
        { kind: 'comment', text: choice.rationale, speaker: '', step, choice },
        ...drawn.slice(replies),
      ];
    }),
  ];
}

// The slow way to the solver's answers, for tests: every single play, walked with the engine the learner plays on.
import type { Game, GameScene, State } from './game.ts';
import { follow, replay, score } from './scenario-run.ts';
import { isMet } from './condition.ts';

interface EnumeratedPlay {
  readonly choices: readonly string[];
  readonly scenes: readonly string[];
  readonly outcome: string;
  readonly total: number;
  readonly dimensions: Record<string, number>;
  /** Probability under uniformly random play. */
  readonly probability: number;
  /** Position among the open choices, as written, at each turn. */
  readonly positions: readonly number[];
  /** Whether an interrupt ended it. */
  readonly interrupted: boolean;
}

export interface Enumeration {
  readonly plays: EnumeratedPlay[];
  /** Some play comes back to a state it was in; some state offers nothing; some choice leads nowhere. */
  readonly endless: boolean;
  readonly stuck: boolean;
  readonly lost: boolean;
}

/** All plays, or `undefined` when there are more than `limit`. */
export function enumeratePlays(game: Game, limit = 3000): Enumeration | undefined {
  const plays: EnumeratedPlay[] = [];
  let endless = false;
  let stuck = false;
  let lost = false;
  let visits = 0;

  const walk = (
    scene: GameScene,
    state: State,
    choices: string[],
    scenes: string[],
    positions: number[],
    probability: number,
    passed: readonly string[],
  ): void => {
    visits += 1;
    if (visits > limit * 4) return;
    const here = `${scene.id}:${nameState(state)}`;
    if (passed.includes(here)) {
      endless = true;
      return;
    }
    const open = scene.choices.filter(({ when }) => isMet(when, state));
    if (open.length === 0) stuck = true;
    open.forEach((choice, position) => {
      const { after, to } = follow(game, choice, state);
      if (to === undefined) {
        lost = true;
        return;
      }
      const next = [...choices, choice.id];
      const share = probability / open.length;
      const outcome = game.outcomes.find(({ id }) => id === to);
      const following = game.scenes.find(({ id }) => id === to);
      if (following) {
        const path = [...scenes, scene.id];
        walk(following, after, next, path, [...positions, position], share, [...passed, here]);
        return;
      }
      const { total, dimensions } = score(game, replay(game, { choices: next }));
      plays.push({
        choices: next,
        scenes: [...scenes, scene.id],
        outcome: outcome?.id ?? '',
        total,
        dimensions,
        probability: share,
        positions: [...positions, position],
        interrupted: game.interrupts.some(({ when }) => isMet(when, after)),
      });
    });
  };

  const { scene, state } = replay(game, { choices: [] });
  if (scene) walk(scene, state, [], [], [], 1, []);
  return visits > limit * 4 || plays.length > limit ? undefined : { plays, endless, stuck, lost };
}

function nameState(state: State): string {
  return Object.values(state).join();
}

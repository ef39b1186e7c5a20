// One play of a scenario, as the list of its choice ids: starting it, choosing, and replaying it to any question asked
// of it. Holds no state of its own and no words (`transcript.ts`); knows no best play (`solve-scenario.ts`).
import { applyEffects, isMet, startState } from './condition.ts';
import { outcomeByState } from './fill-in.ts';
import type { ChoiceOf, Game, GameOutcome, OutcomeOf, SceneOf, State } from './game.ts';
import { shuffle } from './shuffle.ts';

/** What is kept of a play; everything else is replayed from it. */
export interface ScenarioRun {
  /** Taken at the start; the attempt it becomes has the same. */
  readonly id: string;
  readonly seed: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Choice ids in the order they were made; each is unique in its scene only. */
  readonly choices: readonly string[];
}

export interface Turn<G extends Game> {
  readonly scene: SceneOf<G>;
  readonly before: State;
  readonly choice: ChoiceOf<G>;
  readonly after: State;
  /** Id of the scene or outcome that it led to. */
  readonly to: string;
}

export interface Replay<G extends Game> {
  readonly turns: readonly Turn<G>[];
  readonly state: State;
  /** Where the play stands; `undefined` when an outcome is reached. */
  readonly scene: SceneOf<G> | undefined;
  readonly outcome: OutcomeOf<G> | undefined;
}

/** Lowest and highest total that any play of the scenario can earn. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A new run at the first scene. `seed` orders the choices; `id` and `now` come from the caller. */
export function start(seed: number, now: Date, id: string): ScenarioRun {
  return { id, seed, startedAt: now.toISOString(), choices: [] };
}

function outcomeIn<G extends Game>(game: G, state: State): OutcomeOf<G> | undefined {
  const last = game.outcomes.length - 1;
  return game.outcomes.find(
    (outcome, index) => (outcome.when ?? index === last) && isMet(outcome.when, state),
  );
}

/**
 * Where a choice leads: effects first, then the interrupts, then the choice's own targets from the top.
 * `to` is undefined when no target holds; a solved scenario has no such state.
 */
export function follow<G extends Game>(
  game: G,
  choice: ChoiceOf<G>,
  before: State,
): { after: State; to: string | undefined } {
  const after = choice.also
    .filter((extra) => isMet(extra.when, before))
    .reduce(
      (state, extra) => applyEffects(game, state, extra.effects),
      applyEffects(game, before, choice.effects),
    );
  const target = [...game.interrupts, ...choice.to].find((branch) => isMet(branch.when, after))?.to;
  return { after, to: target === outcomeByState ? outcomeIn(game, after)?.id : target };
}

/**
 * Plays the run's choices from the start. A choice that the scenario no longer offers at its place (the file was
 * edited since) ends the replay there, so the learner goes on from the last turn that still stands.
 */
export function replay<G extends Game>(game: G, run: Pick<ScenarioRun, 'choices'>): Replay<G> {
  const turns: Turn<G>[] = [];
  let state = startState(game);
  let scene: SceneOf<G> | undefined = game.scenes.find(({ id }) => id === game.start);
  let outcome: GameOutcome | undefined;
  for (const id of run.choices) {
    const choice: ChoiceOf<G> | undefined = scene?.choices.find((one) => one.id === id);
    if (!scene || !choice || !isMet(choice.when, state)) break;
    const { after, to } = follow(game, choice, state);
    const nextScene: SceneOf<G> | undefined = game.scenes.find((one) => one.id === to);
    outcome = game.outcomes.find((one) => one.id === to);
    if (to === undefined || (!nextScene && !outcome)) break;
    turns.push({ scene, before: state, choice, after, to });
    state = after;
    scene = nextScene;
  }
  return { turns, state, scene, outcome };
}

/** The scene the run stands in; `undefined` after an outcome. */
export function currentScene<G extends Game>(game: G, run: ScenarioRun): SceneOf<G> | undefined {
  return replay(game, run).scene;
}

/** The choices on offer, in the run's own order: the same after a reload and in the other language. */
export function openChoices<G extends Game>(game: G, run: ScenarioRun): ChoiceOf<G>[] {
  const { scene, state } = replay(game, run);
  if (!scene) return [];
  return shuffle(scene.choices, `${String(run.seed)}/${scene.id}`).filter(({ when }) => isMet(when, state));
}

/** The run with one more choice; unchanged when that choice is not on offer (a second click, an old tab). */
export function choose(game: Game, run: ScenarioRun, choiceId: string): ScenarioRun {
  const isOpen = openChoices(game, run).some(({ id }) => id === choiceId);
  return isOpen ? { ...run, choices: [...run.choices, choiceId] } : run;
}

export interface ScenarioScore {
  /** Dimension id → points earned, unweighted. */
  readonly dimensions: Record<string, number>;
  readonly outcome: number;
  /** Weighted points of all dimensions plus those of the outcome: what the solver's bounds speak of. */
  readonly total: number;
}

/** Points along the play so far. */
export function score(game: Game, { turns, outcome }: Replay<Game>): ScenarioScore {
  const dimensions = Object.fromEntries(
    game.dimensions.map(({ id }) => [
      id,
      turns.reduce((sum, { choice }) => sum + (choice.points[id] ?? 0), 0),
    ]),
  );
  const weighted = game.dimensions.reduce((sum, { id, weight }) => sum + weight * (dimensions[id] ?? 0), 0);
  return { dimensions, outcome: outcome?.points ?? 0, total: weighted + (outcome?.points ?? 0) };
}

/** What the play was ended by, if safety or integrity was given up: `harm`, `bribe`, … (`breach` in `schema.ts`). */
export function brokenBy(game: Game, { outcome, state }: Replay<Game>): string | undefined {
  const breach = outcome?.breach;
  if (breach === undefined) return undefined;
  return breach in game.flags && state[breach] !== 1 ? undefined : breach;
}

/**
 * A total on the learner's scale, 0 to 100 in whole points: 0 is the worst play there is, 100 the best,
 * and no other play is rounded up or down to either.
 */
export function calibrate(total: number, { min, max }: Bounds): number {
  if (total >= max) return 100;
  if (total <= min) return 0;
  return Math.min(99, Math.max(1, Math.round(((total - min) / (max - min)) * 100)));
}

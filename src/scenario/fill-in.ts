// Writes out what an author may leave out of a scenario: marks, scene-wide effects and targets, speakers, shorthands.
// Decides no rule of the game; after it, every choice carries its own effects, points and target.
import type { AuthoredScenario } from './schema.ts';

type AuthoredScene = AuthoredScenario['scenes'][number];
type AuthoredChoice = AuthoredScene['choices'][number];
type AuthoredEffects = Record<string, number | boolean | string>;

/** One of these clauses must hold; a clause holds when each of its tests (`'>=70'`, `'30..69'`) does. */
export type Condition = Record<string, string>[];

/** Variable or flag id → number to add (clamped), or `'=50'` to set. */
export type Effects = Record<string, number | string>;

/** Target of a choice: the first whose `when` holds. `to` names a scene or an outcome. */
export interface Branch {
  when?: Condition;
  to: string;
}

/** Reserved target: the first outcome, from the top, whose `when` holds. */
export const outcomeByState = 'outcome';

/** Reserved speaker: the learner. */
export const learner = 'you';

/** Curriculum 3.0, "State": what a mark does where the author says nothing else. Unknown variables are passed over. */
const builtInMarks = {
  best: { effects: { anger: -8, trust: 6 }, points: 3 },
  half: { effects: { anger: -2 }, points: 1 },
  mistake: { effects: { anger: 8, trust: -6 }, points: 0 },
  severe: { effects: { anger: 18, trust: -12 }, points: 0 },
} satisfies Record<string, { effects: AuthoredEffects; points: number }>;

type AuthoredCondition = Record<string, number | boolean | string>[];

function writeOutCondition(condition: AuthoredCondition): Condition {
  return condition.map((clause) =>
    Object.fromEntries(
      Object.entries(clause).map(([id, test]) => [
        id,
        typeof test === 'string' ? test.replaceAll(' ', '') : `=${String(Number(test))}`,
      ]),
    ),
  );
}

function writeOutWhen<T extends { when?: AuthoredCondition | undefined }>(
  part: T,
): Omit<T, 'when'> & { when?: Condition } {
  const { when, ...rest } = part;
  return when === undefined ? rest : { ...rest, when: writeOutCondition(when) };
}

function writeOutEffects(effects: AuthoredEffects): Effects {
  return Object.fromEntries(
    Object.entries(effects).map(([id, effect]) => [
      id,
      typeof effect === 'boolean' ? `=${String(Number(effect))}` : effect,
    ]),
  );
}

function writeOutTarget(target: AuthoredScene['to']): Branch[] {
  if (target === undefined) return [];
  return typeof target === 'string' ? [{ to: target }] : target.map(writeOutWhen);
}

/** What the choices of one scene inherit from it. */
interface SceneDefaults extends Pick<AuthoredScene, 'effects' | 'to' | 'manner' | 'dimension'> {
  speaker: string;
  marks: AuthoredScenario['marks'];
  /** Ids of all variables and flags. */
  known: ReadonlySet<string>;
}

function fillInChoice(choice: AuthoredChoice, scene: SceneDefaults) {
  const { mark, when, effects, also, points, reply, to, manner, ...rest } = choice;
  const ownMark = mark && scene.marks[mark];
  const marked = ownMark ?? (mark && builtInMarks[mark]);
  const markEffects = Object.entries(marked?.effects ?? {}).filter(
    ([id]) => ownMark !== undefined || scene.known.has(id),
  );
  const ownPoints = points ?? marked?.points ?? {};
  return {
    ...rest,
    ...(when && { when: writeOutCondition(when) }),
    ...(mark && { mark }),
    effects: writeOutEffects({ ...Object.fromEntries(markEffects), ...scene.effects, ...effects }),
    also: (also ?? []).map((extra) => ({
      when: writeOutCondition(extra.when),
      effects: writeOutEffects(extra.effects),
    })),
    points:
      typeof ownPoints === 'number'
        ? ownPoints === 0
          ? {}
          : { [scene.dimension ?? '']: ownPoints }
        : ownPoints,
    manner: manner ?? scene.manner,
    reply: (reply ?? []).map((line) => ({
      ...writeOutWhen(line),
      speaker: line.speaker ?? scene.speaker,
    })),
    to: writeOutTarget(to ?? scene.to),
  };
}

function fillInScene(
  scene: AuthoredScene,
  firstSpeaker: string,
  marks: AuthoredScenario['marks'],
  known: ReadonlySet<string>,
) {
  const { speaker: ownSpeaker, situation, lines, choices, effects, to, ...rest } = scene;
  const speaker = ownSpeaker ?? firstSpeaker;
  const defaults: SceneDefaults = { ...rest, effects, to, speaker, marks, known };
  return {
    ...rest,
    speaker,
    situation: (situation ?? []).map(writeOutWhen),
    lines: (lines ?? []).map((line) => ({ ...writeOutWhen(line), speaker: line.speaker ?? speaker })),
    choices: choices.map((choice) => fillInChoice(choice, defaults)),
  };
}

/**
 * The scenario with every default written out. Never fails: what cannot be filled in is left empty
 * (a choice without target has `to: []`, points without dimension stand under `''`) for `checkScenario` to name.
 */
export function fillIn(authored: AuthoredScenario) {
  const { marks, ...rest } = authored;
  const known = new Set([...Object.keys(authored.variables), ...Object.keys(authored.flags)]);
  const firstSpeaker = authored.cast[0]?.id ?? learner;
  return {
    ...rest,
    interrupts: authored.interrupts.map(({ when, to }) => ({ when: writeOutCondition(when), to })),
    outcomes: authored.outcomes.map(writeOutWhen),
    scenes: authored.scenes.map((scene) => fillInScene(scene, firstSpeaker, marks, known)),
  };
}

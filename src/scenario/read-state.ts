// Reading a state for people: meters, the customer's face and mood, what a choice moved. Words come from the scenario and
// from `messages.ts`; nothing here decides the play.
import type { State } from './game.ts';
import type { PlayScenario } from './transcript.ts';

export interface Meter {
  readonly id: string;
  readonly name: string;
  /** Number with unit: `75`, `40 分钟`. */
  readonly said: string;
  /** The stretch it lies in, in the author's words. */
  readonly word: string | undefined;
  /** 0–1 along its range. */
  readonly share: number;
  /** 0 at its bad end, 1 at its good end. */
  readonly goodness: number;
}

type Variable = PlayScenario['variables'][string];

function shareOf({ min, max }: Variable, value: number): number {
  return (value - min) / (max - min);
}

export function readMeter(id: string, variable: Variable, value: number): Meter {
  const share = shareOf(variable, value);
  return {
    id,
    name: variable.name,
    said: variable.unit === undefined ? String(value) : `${String(value)} ${variable.unit}`,
    word: variable.levels?.findLast(({ from }) => value >= from)?.text,
    share,
    goodness: variable.good === 'high' ? share : 1 - share,
  };
}

/** Meters the learner sees during the play. */
export function readMeters(scenario: PlayScenario, state: State): Meter[] {
  return Object.entries(scenario.variables)
    .filter(([, { shown }]) => shown)
    .map(([id, variable]) => readMeter(id, variable, state[id] ?? variable.start));
}

type Mood = 'moodFurious' | 'moodAngry' | 'moodAnnoyed' | 'moodDistant' | 'moodCalm' | 'moodWarm';

/** The mood in a word, from the same numbers that draw the face. */
function moodOf(heat: number, trust: number): Mood {
  if (heat >= 85) return 'moodFurious';
  if (heat >= 65) return 'moodAngry';
  if (heat >= 45) return 'moodAnnoyed';
  if (trust < 40) return 'moodDistant';
  return trust >= 65 ? 'moodWarm' : 'moodCalm';
}

export interface Face {
  readonly name: string;
  readonly heat: number;
  readonly trust: number;
  readonly hair: 'long' | 'short';
  readonly mood: Mood;
}

/** The face of the customer, 0–100 each way; none when nobody in the cast has one. */
export function readFace({ cast, variables }: PlayScenario, state: State): Face | undefined {
  const customer = cast.find(({ face }) => face);
  if (!customer?.face) return undefined;
  const goodness = (id: string) => {
    const variable = variables[id];
    return variable ? readMeter(id, variable, state[id] ?? variable.start).goodness * 100 : 50;
  };
  const heat = 100 - goodness(customer.face.heat);
  const trust = customer.face.trust === undefined ? 100 - heat : goodness(customer.face.trust);
  return { name: customer.name, heat, trust, hair: customer.face.hair, mood: moodOf(heat, trust) };
}

export interface Change {
  readonly name: string;
  /** `+6`, `−8`. */
  readonly by: string;
  readonly better: boolean;
}

/** What moved between two states, of the meters the learner may see. */
export function readChanges({ variables }: PlayScenario, before: State, after: State): Change[] {
  return Object.entries(variables).flatMap(([id, { name, shown, good }]) => {
    const by = (after[id] ?? 0) - (before[id] ?? 0);
    if (!shown || by === 0) return [];
    return [
      { name, by: by > 0 ? `+${String(by)}` : `−${String(-by)}`, better: by > 0 === (good === 'high') },
    ];
  });
}

/**
 * Seconds to read a scene and answer, when its author sets none: ten to think, and the reading time of all its words at
 * six Chinese characters or eighteen Latin letters a second.
 */
export function secondsFor(scene: PlayScenario['scenes'][number]): number {
  if (scene.seconds !== undefined) return scene.seconds;
  const text = [...scene.situation, ...scene.lines, ...scene.choices].map((part) => part.text).join('');
  const chinese = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return Math.ceil((10 + chinese / 6 + (text.length - chinese) / 18) / 5) * 5;
}

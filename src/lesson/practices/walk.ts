// Walking from stop to stop by choices, for `decide` and `steps`: the walk is its list of choice ids, always replayed.
// Knows nothing of meters and clocks.

export interface Way {
  readonly id: string;
  /** Id of the next stop, `end`, or nothing: the next stop of the list. */
  readonly next?: string | undefined;
}

export interface Leg<Stop, Choice> {
  readonly stop: Stop;
  readonly choice: Choice;
}

export interface Walk<Stop, Choice> {
  /** What has been walked, in order. */
  readonly legs: readonly Leg<Stop, Choice>[];
  /** Where the walk stands now; undefined when it is over. */
  readonly stop: Stop | undefined;
}

/**
 * Replays a walk. An id that names no choice of its stop ends the replay there: after an edit of the content the
 * learner goes on from the last stop that still makes sense.
 */
export function replay<Stop extends { readonly id: string }, Choice extends Way>(
  stops: readonly Stop[],
  choicesOf: (stop: Stop) => readonly Choice[] | undefined,
  path: readonly string[],
): Walk<Stop, Choice> {
  const legs: Leg<Stop, Choice>[] = [];
  let stop = stops[0];
  for (const id of path) {
    const choice = stop && choicesOf(stop)?.find((each) => each.id === id);
    if (!stop || !choice) break;
    legs.push({ stop, choice });
    const { next } = choice;
    stop = next === undefined ? stops[stops.indexOf(stop) + 1] : stops.find((each) => each.id === next);
  }
  return { legs, stop };
}

/** Reads a stored walk: a list of ids, whatever it was made of; unusable values count as nothing walked. */
export function readPath(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
}

// The door for what comes back from storage: a run or a response of unknown shape, perhaps of last month's quiz.
// Checked here once, trusted inside.
import type { AnyItem } from './item.ts';
import type { Answer, Entry, Run } from './quiz-run.ts';
import { confidences, type Confidence, type Response } from './response.ts';
import { validateResponse } from './validate-response.ts';

type Unknown = Readonly<Record<string, unknown>>;

/**
 * A stored run, fitted to the quiz as it is today; undefined when it is no run, or none of its items is left.
 * Items that were removed drop out. An answer that can no longer be scored (its option is gone) counts as not given.
 */
export function readRun(items: readonly AnyItem[], stored: unknown): Run | undefined {
  if (!isObject(stored)) return undefined;
  const { id, round, mode, scope, seed, startedAt, spentMs } = stored;
  const inRun = strings(stored['items']).filter((itemId) => items.some((item) => item.id === itemId));
  const [first] = inRun;
  if (
    !isText(id) ||
    !isText(seed) ||
    !isTime(round) ||
    !isTime(startedAt) ||
    (mode !== 'practice' && mode !== 'test') ||
    first === undefined
  )
    return undefined;

  const answers: Record<string, Answer> = {};
  const entries: Record<string, Entry> = {};
  for (const item of items) {
    const given = at(at(stored, 'answers'), item.id);
    const entered = at(at(stored, 'entries'), item.id);
    const response = readResponse(given['response']);
    if (!validateResponse(item, response))
      answers[item.id] = { response, ...readConfidence(given['confidence']), at: timeOr0(given['at']) };
    else if ('edits' in entered)
      entries[item.id] = {
        ...('response' in entered && { response: readResponse(entered['response']) }),
        ...readConfidence(entered['confidence']),
        edits: timeOr0(entered['edits']),
      };
  }
  const place = at(stored, 'place');
  return {
    id,
    round,
    mode,
    scope: scope === 'missed' ? scope : 'whole',
    seed,
    startedAt,
    ...(isTime(spentMs) && { spentMs }),
    items: [...new Set(inRun)],
    answers,
    entries,
    place: {
      item: inRun.find((itemId) => itemId === place['item']) ?? first,
      moves: timeOr0(place['moves']),
    },
  };
}

/** The fields of a response that have the type they should have; the rest stays behind. */
export function readResponse(stored: unknown): Response {
  if (!isObject(stored)) return {};
  const { picks, pairs, order, text } = stored;
  return {
    ...(picks !== undefined && { picks: strings(picks) }),
    ...(isObject(pairs) && {
      pairs: Object.fromEntries(
        Object.entries(pairs).filter((pair): pair is [string, string] => isText(pair[1])),
      ),
    }),
    ...(order !== undefined && { order: strings(order) }),
    ...(isText(text) && { text }),
  };
}

export function readConfidence(stored: unknown): { confidence?: Confidence } {
  const confidence = confidences.find((known) => known === stored);
  return confidence ? { confidence } : {};
}

export function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a key; an empty one where there is none. */
function at(stored: Unknown, key: string): Unknown {
  const value = Object.hasOwn(stored, key) ? stored[key] : undefined;
  return isObject(value) ? value : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

/** Milliseconds that a date can hold; more would throw when written as ISO 8601. Counters are held to the same. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function timeOr0(value: unknown): number {
  return isTime(value) ? value : 0;
}

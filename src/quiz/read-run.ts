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
  const { id, round, mode, scope, seed, startedAt, place, answers, entries } = stored;
  const inRun = strings(stored['items']).filter((itemId) => items.some((item) => item.id === itemId));
  const [first] = inRun;
  if (
    typeof id !== 'string' ||
    typeof round !== 'number' ||
    typeof seed !== 'string' ||
    !isTime(startedAt) ||
    (mode !== 'practice' && mode !== 'test') ||
    first === undefined
  )
    return undefined;
  const read = { answers: {} as Record<string, Answer>, entries: {} as Record<string, Entry> };
  for (const item of items) {
    const given = readAnswer(item, isObject(answers) ? answers[item.id] : undefined);
    const entered = readEntry(isObject(entries) ? entries[item.id] : undefined);
    if (given) read.answers[item.id] = given;
    else if (entered) read.entries[item.id] = entered;
  }
  const at = isObject(place) ? place : {};
  return {
    id,
    round,
    mode,
    scope: scope === 'missed' ? scope : 'whole',
    seed,
    startedAt,
    items: [...new Set(inRun)],
    ...read,
    place: {
      item: inRun.find((itemId) => itemId === at['item']) ?? first,
      moves: numberOr(at['moves'], 0),
    },
  };
}

function readAnswer(item: AnyItem, stored: unknown): Answer | undefined {
  if (!isObject(stored)) return undefined;
  const response = readResponse(stored['response']);
  if (validateResponse(item, response)) return undefined;
  return { response, ...readConfidence(stored['confidence']), at: isTime(stored['at']) ? stored['at'] : 0 };
}

function readEntry(stored: unknown): Entry | undefined {
  if (!isObject(stored)) return undefined;
  const response = stored['response'];
  return {
    ...(isObject(response) && { response: readResponse(response) }),
    ...readConfidence(stored['confidence']),
    edits: numberOr(stored['edits'], 0),
  };
}

/** The fields of a response that have the type they should have; the rest stays behind. */
export function readResponse(stored: unknown): Response {
  if (!isObject(stored)) return {};
  const { option, options, value, pairs, order, text, best, worst } = stored;
  return {
    ...(typeof option === 'string' && { option }),
    ...(Array.isArray(options) && { options: strings(options) }),
    ...(typeof value === 'boolean' && { value }),
    ...(isObject(pairs) && { pairs: stringsIn(pairs) }),
    ...(Array.isArray(order) && { order: strings(order) }),
    ...(typeof text === 'string' && { text }),
    ...(typeof best === 'string' && { best }),
    ...(typeof worst === 'string' && { worst }),
  };
}

export function readConfidence(stored: unknown): { confidence?: Confidence } {
  const confidence = confidences.find((known) => known === stored);
  return confidence ? { confidence } : {};
}

export function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((element) => typeof element === 'string') : [];
}

function stringsIn(value: Unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Milliseconds that a date can hold; more would throw when written as ISO 8601. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}

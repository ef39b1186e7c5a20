// The door for attempts from outside: parsed JSON in, an attempt or nothing out. Never throws.
// What this browser wrote itself and has summed is spared this: see `attempt.ts`.
import * as v from 'valibot';
import type { Attempt } from './attempt.ts';

/** Characters of JSON: room for some hundred responses and a long essay. */
const attemptTextLimit = 200_000;
/** Deeper than any response; beyond it, code that follows the nesting would run out of stack. */
const depthLimit = 32;

/** ISO 8601, UTC, as `Date.prototype.toISOString` writes it. */
const isoTime = /^(\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const NumberSchema = v.pipe(v.number(), v.finite());
const MomentSchema = v.pipe(
  v.string(),
  v.check((text) => isoTime.test(text) && !Number.isNaN(Date.parse(text))),
);
const PlainObjectSchema = v.custom(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const AttemptSchema = v.looseObject({
  // Part of a storage key and of a file.
  id: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/)),
  kind: NameSchema,
  activity: NameSchema,
  revision: NameSchema,
  locale: v.picklist(['zh', 'en']),
  startedAt: MomentSchema,
  finishedAt: MomentSchema,
  durationMs: NumberSchema,
  responses: v.array(PlainObjectSchema),
  score: v.looseObject({ raw: NumberSchema, max: NumberSchema }),
});

/**
 * Whether brackets in a JSON text nest deeper than `limit`. Looks at every unit once, so it is safe before parsing.
 */
export function isTooDeep(text: string, limit: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index];
    if (isInString) {
      if (unit === '\\') index += 1;
      else if (unit === '"') isInString = false;
    } else if (unit === '"') isInString = true;
    else if (unit === '{' || unit === '[') {
      depth += 1;
      if (depth > limit) return true;
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return false;
}

/** Whether any object inside has an own key that careless copying would take for its prototype. Not deeper than the limit. */
export function hasUnsafeKey(value: unknown): boolean {
  return measure(value, Infinity) === Infinity;
}

/** As many characters of JSON as a unit of a text may take: `\u0000`. */
const escaped = 6;
/** As many as a number, or a short word and its comma, may take. */
const longestNumber = 26;

/**
 * How many characters of JSON a parsed value takes at most; without end where it nests deeper than `depth` or an object
 * inside has an own key that careless copying would take for its prototype. Writing a value out to see took three times
 * as long.
 */
function measure(value: unknown, depth: number): number {
  if (typeof value === 'string') return escaped * value.length + longestNumber;
  if (typeof value !== 'object' || value === null) return longestNumber;
  if (depth === 0) return Infinity;
  let size = longestNumber;
  if (Array.isArray(value)) {
    for (const inner of value) size += measure(inner, depth - 1);
    return size;
  }
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return Infinity;
    size +=
      escaped * key.length + longestNumber + measure((value as Record<string, unknown>)[key], depth - 1);
  }
  return size;
}

/**
 * An attempt from parsed JSON whose depth is known to have an end; undefined where it is none, or is too large, too deep
 * or a trap. Unknown fields and kinds are kept as they are; a wrong or missing known field refuses it whole.
 */
export function parseAttempt(value: unknown): Attempt | undefined {
  const most = measure(value, depthLimit);
  const isTooLarge =
    most > attemptTextLimit && (most === Infinity || JSON.stringify(value).length > attemptTextLimit);
  return !isTooLarge && v.is(AttemptSchema, value) ? value : undefined;
}

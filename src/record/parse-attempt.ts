// The door for attempts from outside: text or parsed JSON in, an attempt or the reason why not out. Never throws.
// What this browser wrote itself and has summed is spared this: see `attempt.ts`.
import * as v from 'valibot';
import type { Attempt } from './attempt.ts';

/** Room for some hundred responses and a long essay. */
export const attemptTextLimit = 200_000;
/** Deeper than any response; beyond it, code that follows the nesting would run out of stack. */
const depthLimit = 32;

export type AttemptFault = 'too-large' | 'not-json' | 'too-deep' | 'unsafe-key' | 'not-an-attempt';

export type ParsedAttempt =
  { readonly ok: true; readonly attempt: Attempt } | { readonly ok: false; readonly reason: AttemptFault };

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

const refuse = (reason: AttemptFault): ParsedAttempt => ({ ok: false, reason });

/**
 * Whether brackets in a JSON text nest deeper than `limit`. Looks at every unit once, so it is safe before parsing.
 */
export function isTooDeep(text: string, limit: number = depthLimit): boolean {
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
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => key === '__proto__' || hasUnsafeKey(inner));
}

/** As `parseAttempt`, for JSON that has been parsed and whose depth has been seen to. */
export function checkAttempt(value: unknown): ParsedAttempt {
  if (hasUnsafeKey(value)) return refuse('unsafe-key');
  const result = v.safeParse(AttemptSchema, value, { abortEarly: true });
  return result.success ? { ok: true, attempt: value as Attempt } : refuse('not-an-attempt');
}

/**
 * Reads one attempt. Unknown fields and kinds are kept as they are; a wrong or missing known field refuses it whole.
 * @param source JSON text, or a value of any kind
 */
export function parseAttempt(source: unknown): ParsedAttempt {
  let value: unknown;
  try {
    const text: unknown = typeof source === 'string' ? source : JSON.stringify(source);
    if (typeof text !== 'string') return refuse('not-an-attempt');
    if (text.length > attemptTextLimit) return refuse('too-large');
    if (isTooDeep(text)) return refuse('too-deep');
    value = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  return checkAttempt(value);
}

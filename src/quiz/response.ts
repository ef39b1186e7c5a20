// What a learner gives for an item. Ids and, for numbers, the learner's own typing; never words of the course.

/**
 * A response to an item of any kind. Which field counts is said by the item's kind; the rest stay away. A response may be
 * unfinished: `validate-response.ts` says so.
 *
 *     single       { picks: ['b'] }
 *     multiple     { picks: ['a', 'c'] }                        order and repeats mean nothing
 *     true-false   { picks: ['false'] }
 *     matching     { pairs: { demanding: 'show-choices' } }     prompt → option
 *     categorize   { pairs: { 'look-up': 'helps' } }            option → category
 *     best-worst   { pairs: { best: 'own-it', worst: 'not-me' } }
 *     ordering     { order: ['hear-out', 'solve', 'thank'] }
 *     numeric      { text: '4,800' }                            as typed; read by `parse-number.ts`
 */
export interface Response {
  readonly picks?: readonly string[];
  readonly pairs?: Readonly<Record<string, string>>;
  readonly order?: readonly string[];
  readonly text?: string;
}

/** How sure the learner says to be. Never changes the score. */
export const confidences = ['sure', 'fairly', 'guess'] as const;
export type Confidence = (typeof confidences)[number];

// What a learner gives for an item. Ids and, for numbers, the learner's own typing; never words of the course.

/**
 * A response to an item of any kind. Which field counts is said by the item's kind; the rest stay away. A response may be
 * unfinished: `validate-response.ts` says so.
 *
 *     single       { option: 'b' }
 *     multiple     { options: ['a', 'c'] }                      order and repeats mean nothing
 *     true-false   { value: false }
 *     matching     { pairs: { demanding: 'show-choices' } }     prompt → option
 *     categorize   { pairs: { 'look-up': 'helps' } }            option → category
 *     ordering     { order: ['hear-out', 'solve', 'thank'] }
 *     numeric      { text: '4,800' }                            as typed; read by `parse-number.ts`
 *     best-worst   { best: 'own-it', worst: 'not-me' }
 */
export interface Response {
  readonly option?: string;
  readonly options?: readonly string[];
  readonly value?: boolean;
  readonly pairs?: Readonly<Record<string, string>>;
  readonly order?: readonly string[];
  readonly text?: string;
  readonly best?: string;
  readonly worst?: string;
}

/** How sure the learner says to be. Never changes the score. */
export const confidences = ['sure', 'fairly', 'guess'] as const;
export type Confidence = (typeof confidences)[number];

// How well a learner knows what they know: what they said of their confidence against what came out. "Sure and wrong" comes
// first, because nobody looks up what they are sure of.
import { isRight, type Confidence, type ItemResponse } from './item-responses.ts';

export const confidences = ['sure', 'fairly', 'guess'] as const satisfies readonly Confidence[];

export interface Calibration {
  readonly levels: readonly {
    readonly confidence: Confidence;
    readonly count: number;
    readonly right: number;
  }[];
  /** Items last answered sure and wrong, the most recent first. */
  readonly sureAndWrong: readonly ItemResponse[];
}

/** @param responses oldest first; those without a word on confidence are passed over */
export function readCalibration(responses: readonly ItemResponse[]): Calibration {
  const said = responses.filter(({ confidence }) => confidence !== undefined);
  // Answered again, rightly or with less certainty: it has been noticed.
  const latest = new Map<string, ItemResponse>();
  for (const response of responses) {
    latest.delete(response.item);
    latest.set(response.item, response);
  }
  return {
    levels: confidences.map((confidence) => {
      const own = said.filter((response) => response.confidence === confidence);
      return { confidence, count: own.length, right: own.filter(isRight).length };
    }),
    sureAndWrong: [...latest.values()]
      .filter((response) => response.confidence === 'sure' && !isRight(response))
      .reverse(),
  };
}

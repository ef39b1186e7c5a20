// Any run whatever of the sample quiz, for laws tested with fast-check. Not part of the product.
import fc from 'fast-check';
import { anyResponse } from './any-item.ts';
import { aQuiz } from './item-builders.ts';
import { answer, enter, goTo, startRun, type Run } from './quiz-run.ts';
import { confidences } from './response.ts';
import { validateResponse } from './validate-response.ts';

export const sampleQuiz = aQuiz({ draw: 5 });

const anyConfidence = fc.constantFrom(undefined, ...confidences);
const anyStep = fc.record({
  item: fc.constantFrom(...sampleQuiz.items),
  does: fc.constantFrom('enter', 'answer', 'go'),
  response: anyResponse,
  confidence: anyConfidence,
  now: fc.integer({ min: 0, max: 50 }),
});
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

/** What a learner does, one thing after another. Only responses that can be scored are answered with. */
export const anySteps: fc.Arbitrary<Step[]> = fc.array(anyStep, { maxLength: 20 });

export function take(run: Run, { item, does, response, confidence, now }: Step): Run {
  if (does === 'go') return goTo(run, item.id);
  if (does === 'answer' && !validateResponse(item, response))
    return answer(run, item.id, response, confidence, now);
  return enter(run, item.id, { response, ...(confidence && { confidence }) });
}

const anyStart = fc.record({
  id: fc.constantFrom('run-1', 'run-2'),
  round: fc.nat(2),
  mode: fc.constantFrom('practice', 'test'),
  scope: fc.constantFrom('whole', 'missed'),
});

/** Runs as tabs hold them: a few ids and rounds, so that they often meet. Head and id belong together. */
export const anyRun: fc.Arbitrary<Run> = fc
  .tuple(anyStart, anySteps)
  .map(([{ id, round, mode, scope }, steps]) => {
    const head = startRun(sampleQuiz, { id: `${id}-${mode}`, mode, scope, seed: id, now: id.length, round });
    return steps.reduce(take, head);
  });

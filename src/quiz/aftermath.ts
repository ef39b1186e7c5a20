// All that is seen only once a run has begun, as one piece that the player fetches at the first touch, so that the page can
// be answered before it arrives.
import { Answered } from './Answered.tsx';
import { ResultCard } from './ResultCard.tsx';
import { TestSteps } from './TestSteps.tsx';

export const aftermath = { Answered, ResultCard, TestSteps };
export type Aftermath = typeof aftermath;

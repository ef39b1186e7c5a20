// Finding facts with a limited number of questions.
import { readField, readIds } from './read-record.ts';

export interface Inquiry {
  /** Ids in the order they were asked. */
  readonly asked: readonly string[];
  /** Has the learner closed the inquiry and read what was really the matter? */
  readonly isClosed: boolean;
}

export function readInquiry(stored: unknown): Inquiry {
  return { asked: readIds(readField(stored, 'asked')), isClosed: readField(stored, 'isClosed') === true };
}

/** Asks once; a question over the limit, asked before, or after the end changes nothing. */
export function ask(inquiry: Inquiry, id: string, limit: number): Inquiry {
  const { asked, isClosed } = inquiry;
  return isClosed || asked.length >= limit || asked.includes(id)
    ? inquiry
    : { ...inquiry, asked: [...asked, id] };
}

export interface Finding {
  /** Decisive details asked for, of all there are. */
  readonly found: number;
  readonly decisive: number;
  /** Questions still free. */
  readonly left: number;
}

/** Counts over the questions that exist; ids of removed ones take nothing from the limit. */
export function countFound(
  { asked }: Inquiry,
  questions: readonly { readonly id: string; readonly decisive: boolean }[],
  limit: number,
): Finding {
  const known = questions.filter(({ id }) => asked.includes(id));
  return {
    found: known.filter(({ decisive }) => decisive).length,
    decisive: questions.filter(({ decisive }) => decisive).length,
    left: Math.max(0, limit - known.length),
  };
}

// Where something may be under way: a new version never comes in between (reliability notes, R10).

/** Pages on which a learner is in the middle of something: lesson, quiz, exam, simulation, question, review, class. */
const runPages = /\/(?:zh|en)\/(?:learn|quiz|exam|practice\/[^/]+|questions\/[^/]+|recall|trainer\/class)\b/;

/** @param address absolute */
export function isRunPage(address: string): boolean {
  return runPages.test(new URL(address).pathname);
}

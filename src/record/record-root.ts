// Where everything of this course is kept in a browser, whoever the learner is.
import type { Place } from '../storage/namespace.ts';

/** The learner who is there before anybody has made a profile. */
export const firstProfile = 'first';

/** @param basePath `import.meta.env.BASE_URL`: another copy of the course on the same host keeps apart */
export function recordRoot(basePath: string): Place {
  return { product: 'make-it-right', basePath, format: 1 };
}

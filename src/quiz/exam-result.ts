// What a finished assessment comes to: points by domain, and whether it passes. A reading of the stored attempt.
import { formatMessage } from '../i18n/format-message.ts';
import { hasPassed, sumScores } from './points.ts';
import { isObject } from './read-run.ts';

/** The terms of the assessment, as its page hands them over. */
export interface ExamTerms {
  readonly pass: number;
  readonly domainPass: number;
  readonly domains: readonly {
    readonly id: string;
    readonly title: string;
    readonly modules: readonly string[];
  }[];
  /** Item → module. */
  readonly moduleOf: Readonly<Record<string, string>>;
}

export interface DomainResult {
  readonly id: string;
  readonly title: string;
  readonly raw: number;
  readonly max: number;
  readonly isPassed: boolean;
}

interface Finished {
  readonly responses: readonly unknown[];
  readonly score: { readonly raw: number; readonly max: number };
}

/** A score as learners read it: `82%`, rounded down so that 79.9 is not told as the 80 it fell short of. */
export function percentIn(
  words: { readonly percent: string },
  { raw, max }: { readonly raw: number; readonly max: number },
): string {
  return formatMessage(words.percent, { n: Math.floor((raw / (max || 1)) * 100 + 1e-9) });
}

/** Points per domain, in the order of the terms. Items that no longer exist count in no domain. */
export function readDomains(attempt: Finished, terms: ExamTerms): DomainResult[] {
  const results = attempt.responses.filter(isObject).flatMap(({ item, raw, max }) => {
    const module = typeof item === 'string' ? terms.moduleOf[item] : undefined;
    return module !== undefined && typeof raw === 'number' && typeof max === 'number'
      ? [{ module, raw, max }]
      : [];
  });
  return terms.domains.map(({ id, title, modules }) => {
    const score = sumScores(results.filter(({ module }) => modules.includes(module)));
    return { id, title, ...score, isPassed: score.max > 0 && hasPassed(score, terms.domainPass) };
  });
}

/** Passed as a whole: enough of all points, and enough in every domain. */
export function isExamPassed(attempt: Finished, terms: ExamTerms): boolean {
  return (
    attempt.score.max > 0 &&
    hasPassed(attempt.score, terms.pass) &&
    readDomains(attempt, terms).every(({ isPassed }) => isPassed)
  );
}

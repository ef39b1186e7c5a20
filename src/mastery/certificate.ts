// Which certificate a record has earned, and what is missing: the rule of the curriculum, 4.2, as a reading over attempts.
// Never stored. What stands on paper is `CertificateSheet.tsx`'s, the code under it `certificate-code.ts`'s.
import type { CertificateRules } from '../course/schema.ts';
import { followAliases } from './follow-aliases.ts';

export type CertificateLevel = 'none' | 'completed' | 'certified' | 'distinction';

/** What is read of an attempt. */
export interface Work {
  readonly id: string;
  readonly kind: string;
  readonly activity: string;
  readonly finishedAt: string;
  readonly responses: readonly unknown[];
  readonly score: { readonly raw: number; readonly max: number };
  readonly [field: string]: unknown;
}

/** The course as far as the certificate asks for it: ids only, handed over by the page. */
export interface CertificateCourse {
  readonly modules: readonly { readonly id: string; readonly lessons: readonly string[] }[];
  /** Former id of a lesson → its id. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly rules: CertificateRules;
  readonly exam: {
    readonly pass: number;
    readonly domainPass: number;
    /** Only so many first attempts count. */
    readonly attempts: number;
    readonly domains: readonly { readonly id: string; readonly items: readonly string[] }[];
  };
}

/** Shares are 0–1; undefined where nothing has been done that could count. */
export interface CertificateStatus {
  readonly level: CertificateLevel;
  /** Rule 1. Lessons by module: those still unread; the best whole test of the module's quiz. */
  readonly modules: readonly {
    readonly id: string;
    readonly unread: readonly string[];
    readonly quiz: number | undefined;
    readonly isDone: boolean;
  }[];
  /** Rule 2. The best of the attempts that count; a passed one before a better one that failed a domain. */
  readonly exam: {
    readonly share: number | undefined;
    readonly domains: readonly { readonly id: string; readonly share: number; readonly isPassed: boolean }[];
    /** How many attempts were made, of those that count. */
    readonly attempts: number;
    readonly isDone: boolean;
  };
  /** Rule 3, by group. `breach`: why the best play does not count, if safety or integrity was given up in it. */
  readonly simulations: readonly {
    readonly played: string | undefined;
    readonly share: number | undefined;
    readonly breach: string | undefined;
    readonly isDone: boolean;
  }[];
  /** Rule 4: the best open work, marked by the learner or, if there is such a mark, by a trainer. */
  readonly work: {
    readonly question: string | undefined;
    readonly share: number | undefined;
    readonly markedBy: 'self' | 'trainer' | undefined;
    readonly isDone: boolean;
  };
  /** The attempts that the level rests on, sorted by id; empty at level `none`. */
  readonly evidence: readonly Work[];
}

const shareOf = ({ score }: Work): number => Math.min(1, Math.max(0, score.raw / score.max));
/** Thirds and sixths of points leave dust behind. */
const reaches = (share: number | undefined, bound: number): boolean => (share ?? -1) >= bound - 1e-9;

/** The first of the highest share; works without points are none. */
function bestOf(works: readonly Work[]): Work | undefined {
  const scored = works.filter(({ score }) => score.max > 0);
  return scored.reduce<Work | undefined>(
    (best, work) => (!best || shareOf(work) > shareOf(best) ? work : best),
    undefined,
  );
}

/**
 * What a record comes to under the rule of the certificate.
 * @param record all attempts, in any order; of unknown kinds and shapes too
 */
export function certificateStatus(record: readonly Work[], course: CertificateCourse): CertificateStatus {
  const { rules } = course;
  const attempts = followAliases(record, course.aliases).toSorted((a, b) =>
    a.id < b.id ? -1 : Number(a.id > b.id),
  );
  const of = (kind: string, activity: string) =>
    attempts.filter((work) => work.kind === kind && work.activity === activity);

  const evidence: Work[] = [];
  const modules = course.modules.map(({ id, lessons }) => {
    const read = lessons.map((lesson) => of('lesson', lesson)[0]);
    const tests = of('quiz', id).filter((work) => work['mode'] === 'test' && work['scope'] !== 'missed');
    const test = bestOf(tests);
    evidence.push(...read.filter((work) => work !== undefined), ...(test ? [test] : []));
    const unread = lessons.filter((_, index) => !read[index]);
    const quiz = test && shareOf(test);
    return { id, unread, quiz, isDone: unread.length === 0 && reaches(quiz, rules.quizPass) };
  });
  const isCompleted = modules.every(({ isDone }) => isDone);

  const exam = readExam(of('exam', 'final'), course);
  const simulations = rules.simulations.map((group) =>
    readGroup(
      group.flatMap((id) => of('scenario', id)),
      rules,
    ),
  );
  const work = readWork(attempts, rules);
  const others = [exam, ...simulations, work];
  const isCertified = isCompleted && others.every(({ isDone }) => isDone);
  const { distinction } = rules;
  const isDistinguished =
    isCertified &&
    reaches(exam.share, distinction.exam) &&
    simulations.every(({ share }) => reaches(share, distinction.simulations)) &&
    reaches(work.share, distinction.work);

  const level = isDistinguished
    ? 'distinction'
    : isCertified
      ? 'certified'
      : isCompleted
        ? 'completed'
        : 'none';
  if (isCertified) evidence.push(...others.flatMap(({ works }) => works));
  return {
    level,
    modules,
    exam,
    simulations,
    work,
    evidence: isCompleted ? evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : [],
  };
}

function readExam(all: readonly Work[], { exam }: CertificateCourse) {
  const counting = all
    .filter((work) => work['scope'] !== 'missed' && work.score.max > 0)
    .slice(0, exam.attempts);
  const isPassed = (work: Work) =>
    reaches(shareOf(work), exam.pass) && domainsOf(work, exam).every((domain) => domain.isPassed);
  const best = bestOf(counting.filter(isPassed)) ?? bestOf(counting);
  return {
    share: best && shareOf(best),
    domains: best ? domainsOf(best, exam) : [],
    attempts: counting.length,
    isDone: best !== undefined && isPassed(best),
    works: best ? [best] : [],
  };
}

/** Points by domain; items that the course no longer has count in none. */
function domainsOf(work: Work, { domains, domainPass }: CertificateCourse['exam']) {
  return domains.map(({ id, items }) => {
    const sum = { raw: 0, max: 0 };
    for (const response of work.responses) {
      const { item, raw, max } = (response ?? {}) as Partial<Record<'item' | 'raw' | 'max', unknown>>;
      if (typeof item !== 'string' || !items.includes(item)) continue;
      if (typeof raw !== 'number' || typeof max !== 'number') continue;
      sum.raw += raw;
      sum.max += max;
    }
    const share = sum.max > 0 ? sum.raw / sum.max : 0;
    return { id, share, isPassed: reaches(share, domainPass) };
  });
}

/**
 * The best play for real of a group. One that was taken up again from an earlier play is practice, however it was begun: its
 * player had read the debrief.
 */
function readGroup(plays: readonly Work[], rules: CertificateRules) {
  const real = plays.filter((work) => work['mode'] === 'exam' && work['continues'] === undefined);
  const clean = bestOf(real.filter((work) => work['breach'] === undefined));
  const best = clean ?? bestOf(real);
  const breach = clean ? undefined : best?.['breach'];
  const share = best && shareOf(best);
  return {
    played: best?.activity,
    share,
    breach: typeof breach === 'string' ? breach : undefined,
    isDone: clean !== undefined && reaches(share, rules.simulationPass),
    works: best ? [best] : [],
  };
}

/** A trainer's mark of an answer, the last one, outranks the learner's own. */
function readWork(attempts: readonly Work[], rules: CertificateRules) {
  const marked = attempts
    .filter(({ kind, activity }) => kind === 'reflection' && rules.works.includes(activity))
    .map((answer) => {
      const mark = attempts.findLast(
        (work) => work.kind === 'mark' && work['of'] === answer.id && work.score.max > 0,
      );
      return { answer, mark, counts: mark ?? answer };
    });
  const best = bestOf(marked.map(({ counts }) => counts));
  const found = marked.find(({ counts }) => counts === best);
  const share = best && shareOf(best);
  return {
    question: found?.answer.activity,
    share,
    markedBy: found && (found.mark ? ('trainer' as const) : ('self' as const)),
    isDone: reaches(share, rules.workPass),
    works: found ? [found.answer, ...(found.mark ? [found.mark] : [])] : [],
  };
}

// A small course and records that earn its certificate, for tests. Not part of the product.
import type { CertificateCourse, Work } from './certificate.ts';

export const sampleCourse: CertificateCourse = {
  modules: [
    { id: 'people', lessons: ['who', 'needs'] },
    { id: 'complaints', lessons: ['gift'] },
  ],
  aliases: { presents: 'gift' },
  rules: {
    quizPass: 0.7,
    simulationPass: 0.7,
    simulations: [['anger'], ['call', 'ring']],
    workPass: 0.75,
    works: ['interview', 'strategy'],
    distinction: { exam: 0.9, simulations: 0.85, work: 0.9 },
  },
  exam: {
    pass: 0.8,
    domainPass: 0.6,
    attempts: 3,
    domains: [
      { id: 'first', items: ['a', 'b', 'c', 'd', 'e'] },
      { id: 'second', items: ['f', 'g', 'h', 'i', 'j'] },
    ],
  },
};

let count = 0;

/** Each is finished a minute after the one made before it, and sorts behind it. */
export function aWork(fields: Partial<Work>): Work {
  count += 1;
  return {
    id: `run-${String(count).padStart(6, '0')}`,
    kind: 'quiz',
    activity: 'people',
    finishedAt: new Date(Date.parse('2026-11-22T08:00:00.000Z') + count * 60_000).toISOString(),
    responses: [],
    score: { raw: 1, max: 1 },
    ...fields,
  };
}

export const aLesson = (activity: string) => aWork({ kind: 'lesson', activity });
/** A whole test of a module's quiz, by points of ten. */
export const aTest = (activity: string, raw: number, fields: Partial<Work> = {}) =>
  aWork({ activity, mode: 'test', scope: 'whole', score: { raw, max: 10 }, ...fields });
/** A play for real. */
export const aPlay = (activity: string, raw: number, fields: Partial<Work> = {}) =>
  aWork({ kind: 'scenario', activity, mode: 'exam', score: { raw, max: 100 }, ...fields });
/** A final assessment of ten items, with so many right in either domain. */
export function anExam(first: number, second: number, fields: Partial<Work> = {}): Work {
  const responses = sampleCourse.exam.domains.flatMap(({ items }, domain) =>
    items.map((item, index) => ({ item, raw: index < (domain === 0 ? first : second) ? 1 : 0, max: 1 })),
  );
  const score = { raw: first + second, max: 10 };
  return aWork({
    kind: 'exam',
    activity: 'final',
    mode: 'test',
    scope: 'whole',
    responses,
    score,
    ...fields,
  });
}
/** An open work, marked by the learner by points of twenty. */
export const anAnswer = (activity: string, raw: number, fields: Partial<Work> = {}) =>
  aWork({ kind: 'reflection', activity, score: { raw, max: 20 }, ...fields });
/** A trainer's mark of it. */
export const aMark = (answer: Work, raw: number, fields: Partial<Work> = {}) =>
  aWork({ kind: 'mark', activity: answer.activity, of: answer.id, score: { raw, max: 20 }, ...fields });

export const completed = () => [
  aLesson('who'),
  aLesson('needs'),
  aLesson('gift'),
  aTest('people', 7),
  aTest('complaints', 7),
];
export const certified = () => [
  ...completed(),
  anExam(4, 4),
  aPlay('anger', 70),
  aPlay('ring', 70),
  anAnswer('interview', 15),
];
export const distinguished = () => [
  ...completed(),
  anExam(5, 4),
  aPlay('anger', 85),
  aPlay('call', 85),
  anAnswer('strategy', 18),
];

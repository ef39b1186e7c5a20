import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificateStatus, type Work } from './certificate.ts';
import {
  aLesson,
  aMark,
  anAnswer,
  anExam,
  aPlay,
  aTest,
  aWork,
  certified,
  completed,
  distinguished,
  sampleCourse,
} from './certificate-samples.ts';

const statusOf = (...works: Work[]) => certificateStatus(works, sampleCourse);
const levelOf = (works: readonly Work[]) => certificateStatus(works, sampleCourse).level;
const without = (works: readonly Work[], kind: string, activity?: string) =>
  works.filter((work) => work.kind !== kind || (activity !== undefined && work.activity !== activity));

describe('the three levels', () => {
  test('nothing yet: no level, and everything is missing', () => {
    const status = statusOf();
    expect(status).toMatchObject({ level: 'none', evidence: [] });
    expect(status.modules).toEqual([
      { id: 'people', unread: ['who', 'needs'], quiz: undefined, isDone: false },
      { id: 'complaints', unread: ['gift'], quiz: undefined, isDone: false },
    ]);
    expect(status.exam).toMatchObject({ share: undefined, domains: [], attempts: 0, isDone: false });
    expect(status.simulations).toMatchObject([
      { played: undefined, share: undefined, breach: undefined, isDone: false },
      { played: undefined, share: undefined, breach: undefined, isDone: false },
    ]);
    expect(status.work).toMatchObject({
      question: undefined,
      share: undefined,
      markedBy: undefined,
      isDone: false,
    });
  });

  test('all lessons read and all quizzes passed as tests: completed', () => {
    const works = completed();
    expect(levelOf(works)).toBe('completed');
    expect(statusOf(...works).evidence.map(({ id }) => id)).toEqual(works.map(({ id }) => id));
  });

  test('with assessment, simulations and open work: certified, at the bounds exactly', () => {
    const works = certified();
    expect(levelOf(works)).toBe('certified');
    expect(statusOf(...works).evidence).toHaveLength(works.length);
  });

  test('at the higher bounds: with distinction', () => {
    expect(levelOf(distinguished())).toBe('distinction');
  });

  test.each([
    ['the assessment', anExam(4, 4)],
    ['a simulation', aPlay('anger', 84)],
    ['the open work', anAnswer('strategy', 17)],
  ])('%s below its bound: certified, without distinction', (_, weaker) => {
    expect(levelOf([...without(distinguished(), weaker.kind, weaker.activity), weaker])).toBe('certified');
  });

  test.each(['exam', 'scenario', 'reflection'])(
    'without %s: completed only, and its evidence only',
    (kind) => {
      const works = without(certified(), kind);
      expect(levelOf(works)).toBe('completed');
      expect(statusOf(...works).evidence).toHaveLength(5);
    },
  );

  test('everything but one lesson: no level at all', () => {
    const works = without(distinguished(), 'lesson', 'gift');
    expect(levelOf(works)).toBe('none');
    expect(statusOf(...works).modules[1]).toEqual({
      id: 'complaints',
      unread: ['gift'],
      quiz: 0.7,
      isDone: false,
    });
    expect(statusOf(...works).evidence).toEqual([]);
  });
});

describe('rule 1, lessons and quizzes', () => {
  const level = (quiz: Work) => levelOf([...without(completed(), 'quiz', 'people'), quiz]);

  test('below 70 % is not enough', () => {
    expect(level(aTest('people', 6.9))).toBe('none');
  });

  test('seven tenths in thirds of points are enough', () => {
    expect(level(aTest('people', 2 / 3 + 2 / 3 + 2 / 3 + 5))).toBe('completed');
  });

  test.each([
    ['practice', aTest('people', 10, { mode: 'practice' })],
    ['only what was missed', aTest('people', 10, { scope: 'missed' })],
    ['another quiz', aTest('who', 10)],
    ['a quiz without points', aTest('people', 0, { score: { raw: 0, max: 0 } })],
  ])('%s does not count', (_, quiz) => {
    expect(level(quiz)).toBe('none');
  });

  test('the best test counts, whenever it was taken', () => {
    const status = statusOf(aTest('people', 5), aTest('people', 9), aTest('people', 6));
    expect(status.modules[0]?.quiz).toBe(0.9);
  });

  test('a lesson read under its former name is read', () => {
    expect(levelOf([...without(completed(), 'lesson', 'gift'), aLesson('presents')])).toBe('completed');
  });
});

describe('rule 2, the final assessment', () => {
  const exam = (...exams: Work[]) => statusOf(...exams).exam;

  test('80 % and 60 % in every domain', () => {
    expect(exam(anExam(5, 3))).toMatchObject({
      share: 0.8,
      domains: [
        { id: 'first', share: 1, isPassed: true },
        { id: 'second', share: 0.6, isPassed: true },
      ],
      attempts: 1,
      isDone: true,
    });
  });

  test('enough overall, too little in one domain', () => {
    const score = { raw: 9, max: 10 };
    expect(exam(anExam(5, 2, { score }))).toMatchObject({ share: 0.9, isDone: false });
    expect(exam(anExam(5, 2, { score })).domains[1]).toEqual({ id: 'second', share: 0.4, isPassed: false });
  });

  test('enough in every domain, too little overall', () => {
    expect(exam(anExam(4, 3))).toMatchObject({ share: 0.7, isDone: false });
  });

  test('a passed one before a better one that failed a domain', () => {
    const failed = anExam(5, 2, { score: { raw: 9.5, max: 10 } });
    expect(exam(failed, anExam(4, 4), failed)).toMatchObject({ share: 0.8, isDone: true, attempts: 3 });
  });

  test('only the first three attempts count, however they are handed over', () => {
    const four = [anExam(1, 1), anExam(2, 1), anExam(2, 2), anExam(5, 5)];
    expect(exam(...four.toReversed())).toMatchObject({ share: 0.4, attempts: 3, isDone: false });
  });

  test('an attempt without points, or over missed items only, is none', () => {
    const empty = anExam(0, 0, { score: { raw: 0, max: 0 } });
    expect(exam(empty, anExam(5, 5, { scope: 'missed' }))).toMatchObject({ share: undefined, attempts: 0 });
  });

  test('items that the course no longer has, and shapes nobody knows, count in no domain', () => {
    const odd = [
      null,
      3,
      'a',
      { item: 'gone', raw: 1, max: 1 },
      { item: 'a', raw: '1', max: 1 },
      { item: 'b', raw: 1 },
    ];
    const { responses } = anExam(5, 5);
    expect(exam(anExam(5, 5, { responses: [...odd, ...responses] }))).toMatchObject({ isDone: true });
    expect(exam(anExam(5, 5, { responses: odd })).domains).toEqual([
      { id: 'first', share: 0, isPassed: false },
      { id: 'second', share: 0, isPassed: false },
    ]);
  });
});

describe('rule 3, simulations', () => {
  const groups = (...plays: Work[]) => statusOf(...plays).simulations;

  test('one of each group, the best of its plays for real', () => {
    expect(
      groups(aPlay('anger', 60), aPlay('anger', 75), aPlay('ring', 80), aPlay('call', 90)),
    ).toMatchObject([
      { played: 'anger', share: 0.75, isDone: true },
      { played: 'call', share: 0.9, isDone: true },
    ]);
  });

  test.each([
    ['for learning', { mode: 'learn' }],
    ['taken up again from an earlier play', { continues: { run: 'run-1', kept: 3 } }],
  ])('a play %s does not count', (_, fields) => {
    expect(groups(aPlay('anger', 100, fields))[0]).toMatchObject({ share: undefined, isDone: false });
  });

  test('one that gave up safety or integrity does not count, and the reason is told', () => {
    expect(groups(aPlay('anger', 90, { breach: 'bribe' }))[0]).toMatchObject({
      played: 'anger',
      share: 0.9,
      breach: 'bribe',
      isDone: false,
    });
  });

  test('a clean play counts beside a broken one, and nothing is held against it', () => {
    expect(groups(aPlay('anger', 90, { breach: 'bribe' }), aPlay('anger', 72))[0]).toMatchObject({
      share: 0.72,
      breach: undefined,
      isDone: true,
    });
    expect(groups(aPlay('anger', 90, { breach: 'bribe' }), aPlay('anger', 69))[0]).toMatchObject({
      isDone: false,
    });
  });
});

describe('rule 4, one open work', () => {
  const work = (...works: Work[]) => statusOf(...works).work;

  test('three quarters of the points, by the learner’s own mark', () => {
    expect(work(anAnswer('interview', 15))).toMatchObject({
      question: 'interview',
      share: 0.75,
      markedBy: 'self',
      isDone: true,
    });
    expect(work(anAnswer('interview', 14))).toMatchObject({ isDone: false });
  });

  test('a trainer’s mark outranks it, both ways; the last one counts', () => {
    const answer = anAnswer('interview', 20);
    expect(work(answer, aMark(answer, 10))).toMatchObject({ share: 0.5, markedBy: 'trainer', isDone: false });
    expect(work(answer, aMark(answer, 10), aMark(answer, 16))).toMatchObject({ share: 0.8, isDone: true });
  });

  test('the better of two answers counts, each with its own mark', () => {
    const [low, high] = [anAnswer('interview', 4), anAnswer('strategy', 12)];
    expect(work(low, high, aMark(low, 19))).toMatchObject({
      question: 'interview',
      share: 0.95,
      markedBy: 'trainer',
    });
  });

  test('another question, a mark of nothing and a mark without points are none', () => {
    expect(work(anAnswer('commitment/anger', 20))).toMatchObject({ question: undefined });
    const answer = anAnswer('interview', 15);
    const empty = aMark(answer, 0, { score: { raw: 0, max: 0 } });
    expect(work(answer, empty, aMark(anAnswer('gone', 1), 20))).toMatchObject({
      share: 0.75,
      markedBy: 'self',
    });
    expect(work(anAnswer('interview', 0, { score: { raw: 0, max: 0 } }))).toMatchObject({ share: undefined });
  });

  test('the mark is evidence beside the answer', () => {
    const works = certified();
    const answer = works.find(({ kind }) => kind === 'reflection')!;
    const mark = aMark(answer, 19);
    expect(statusOf(...works, mark).evidence).toContainEqual(mark);
    expect(statusOf(...works, mark).evidence).toContainEqual(answer);
  });
});

test('points beyond the maximum, or below nothing, stay within a share', () => {
  expect(statusOf(aTest('people', 99)).modules[0]?.quiz).toBe(1);
  expect(statusOf(aTest('people', -5)).modules[0]?.quiz).toBe(0);
});

test('the order in which attempts are handed over does not matter, and more work never lowers a level', () => {
  const order = ['none', 'completed', 'certified', 'distinction'];
  const some = fc.subarray([
    ...distinguished(),
    aTest('people', 2),
    aPlay('anger', 10),
    anAnswer('interview', 3),
  ]);
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.nat()), (works, random) => {
      const shuffled = works
        .map((work) => ({ work, place: random.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ work }) => work);
      expect(certificateStatus(shuffled, sampleCourse)).toEqual(certificateStatus(works, sampleCourse));
      const levels = works.map((_, index) => order.indexOf(levelOf(works.slice(0, index))));
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
    }),
  );
});

test('attempts of kinds and shapes that nobody knows do no harm', () => {
  const odd = [
    aWork({ kind: '__proto__', activity: 'constructor' }),
    aWork({ kind: 'recall', activity: 'toString' }),
  ];
  expect(levelOf([...odd, ...certified()])).toBe('certified');
});

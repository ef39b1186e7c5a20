// What a learner is told about how it went.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../record/attempt.ts';
import { anAnswer, anAttempt } from './an-attempt.ts';
import { readCalibration } from './calibration.ts';
import { readCommitments } from './commitments.ts';
import { listResponses } from './item-responses.ts';
import { readMisconceptionsMet } from './misconceptions-met.ts';
import { readMastery } from './objective-mastery.ts';
import { readHistory } from './result-history.ts';
import { readTimeSpent } from './time-spent.ts';

const quizOf = (...responses: object[]) => anAttempt('quiz:m', { responses });
const answersOf = (...responses: object[]) => listResponses([quizOf(...responses)]);

describe('the answers in a record', () => {
  test('come from quizzes, final assessments and recall, in their order', () => {
    const attempts = [
      'quiz:m',
      'lesson:l',
      'exam:final',
      'recall:today',
      'scenario:s',
      'mark:q',
      'later:x',
    ].map((what, index) => anAttempt(what, { responses: [anAnswer(`i${String(index)}`, 1)] }));
    expect(listResponses(attempts).map(({ item }) => item)).toEqual(['i0', 'i2', 'i3']);
  });

  test('an item handed in blank is no answer', () => {
    expect(answersOf(anAnswer('a', 0, { response: null }), anAnswer('b', 0))).toHaveLength(1);
  });

  test.each([
    ['no item', { item: 7 }],
    ['points that are words', { raw: '1' }],
    ['a greatest mark that is a word', { max: '1' }],
    ['no points to be had', { raw: 0, max: 0 }],
  ])('with %s it is no answer either', (_, odd) => {
    expect(answersOf(anAnswer('a', 1, odd))).toEqual([]);
  });

  test('are told by their share of the points, with what stands behind them', () => {
    const [half] = answersOf(
      anAnswer('a', 2, { max: 4, confidence: 'fairly', misconceptions: ['mc-1', 7, 'mc-1'] }),
    );
    expect(half).toMatchObject({ item: 'a', share: 0.5, confidence: 'fairly', misconceptions: ['mc-1'] });
    const [plain] = answersOf(anAnswer('a', 1, { confidence: 'very', misconceptions: 'mc-1' }));
    expect(plain).toMatchObject({ share: 1, misconceptions: [] });
    expect(plain).not.toHaveProperty('confidence');
  });

  test('whatever stands there, nothing throws and shares stay within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.jsonValue(), fc.record({ item: fc.string(), raw: fc.double(), max: fc.double() })),
        ),
        (responses) => {
          const found = listResponses([anAttempt('quiz:m', { responses })]);
          expect(found.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
          readMisconceptionsMet(found);
          readCalibration(found);
          readMastery(found, {}, ['o']);
          readCommitments([anAttempt('reflection:commitment/s', { responses })]);
        },
      ),
    );
  });
});

describe('mastery of an objective', () => {
  const items = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { objective: 'o' }]));
  const masteryAfter = (...responses: object[]) => readMastery(answersOf(...responses), items, ['o'])[0]!;
  const right = (item: string) => anAnswer(item, 1);
  const wrong = (item: string) => anAnswer(item, 0);

  test('nothing is said before anything is answered', () => {
    expect(masteryAfter()).toMatchObject({ level: 'untried', share: undefined, counted: 0, needed: 3 });
  });
  test('two right answers are a beginning, three are mastery', () => {
    expect(masteryAfter(right('a'), right('b')).level).toBe('begun');
    expect(masteryAfter(right('a'), right('b'), right('c')).level).toBe('mastered');
  });
  test('three of the last four are enough, two are not', () => {
    expect(masteryAfter(wrong('a'), right('b'), right('c'), right('d')).level).toBe('mastered');
    expect(masteryAfter(wrong('a'), wrong('b'), right('c'), right('d')).level).toBe('shaky');
  });
  test('what was wrong before the last four is forgiven', () => {
    expect(masteryAfter(wrong('e'), right('a'), right('b'), right('c'), right('d'))).toMatchObject({
      level: 'mastered',
      share: 1,
      counted: 4,
    });
  });
  test('the same item over and over is one answer, and the last of them counts', () => {
    expect(masteryAfter(right('a'), right('a'), right('a'), right('a')).level).toBe('begun');
    expect(masteryAfter(right('a'), right('b'), right('c'), wrong('c')).share).toBeCloseTo(2 / 3);
  });
  test('a half-right answer counts half', () => {
    expect(masteryAfter(anAnswer('a', 0.5), anAnswer('b', 0.75), right('c')).share).toBeCloseTo(0.75);
    expect(masteryAfter(anAnswer('a', 0.5), anAnswer('b', 0.75), right('c')).level).toBe('mastered');
  });
  test('an objective with two items takes both; one that has none stays untried', () => {
    const few = { a: { objective: 'o' }, b: { objective: 'o' } };
    const of = (...all: object[]) =>
      readMastery(answersOf(...all), few, ['o', 'none']).map(({ level }) => level);
    expect(of(right('a'))).toEqual(['begun', 'untried']);
    expect(of(right('a'), right('b'))).toEqual(['mastered', 'untried']);
  });
  test('answers to items that have gone, or were never there, do not count', () => {
    expect(masteryAfter(right('gone'), right('__proto__'), right('constructor')).level).toBe('untried');
  });
});

describe('misconceptions met', () => {
  const met = (item: string, ...misconceptions: string[]) => anAnswer(item, 0, { misconceptions });

  test('the most frequent comes first, with the item where it was met last', () => {
    const found = readMisconceptionsMet(
      answersOf(met('a', 'mc-01'), met('b', 'mc-02'), met('c', 'mc-02', 'mc-02')),
    );
    expect(found.map(({ id, count, item }) => [id, count, item])).toEqual([
      ['mc-02', 2, 'c'],
      ['mc-01', 1, 'a'],
    ]);
  });
  test('of two met equally often the one met later comes first', () => {
    const quiz = (item: string, id: string) => quizOf(met(item, id));
    const found = readMisconceptionsMet(
      listResponses([quiz('a', 'mc-01'), quiz('b', 'mc-02'), quiz('c', 'mc-03')]),
    );
    expect(found.map(({ id }) => id)).toEqual(['mc-03', 'mc-02', 'mc-01']);
  });
  test('one of two items answered rightly since is not enough', () => {
    const [found] = readMisconceptionsMet(answersOf(met('a', 'mc-01'), met('b', 'mc-01'), anAnswer('a', 1)));
    expect(found?.isOvercome).toBe(false);
  });
  test('what has been answered rightly since goes behind what has not', () => {
    const found = readMisconceptionsMet(
      answersOf(met('a', 'mc-01'), met('b', 'mc-01'), met('c', 'mc-02'), anAnswer('a', 1), anAnswer('b', 1)),
    );
    expect(found.map(({ id, isOvercome }) => [id, isOvercome])).toEqual([
      ['mc-02', false],
      ['mc-01', true],
    ]);
  });
});

describe('calibration', () => {
  const sure = (item: string, raw: number) => anAnswer(item, raw, { confidence: 'sure' });

  test('tells how often each level was right', () => {
    const { levels } = readCalibration(
      answersOf(sure('a', 1), sure('b', 0), anAnswer('c', 1, { confidence: 'guess' }), anAnswer('d', 1)),
    );
    expect(levels.map(({ count, right }) => [count, right])).toEqual([
      [2, 1],
      [0, 0],
      [1, 1],
    ]);
  });
  test('sure and wrong stays until the item is answered otherwise', () => {
    const wrongOf = (...all: object[]) =>
      readCalibration(answersOf(...all)).sureAndWrong.map(({ item }) => item);
    expect(wrongOf(sure('a', 0), sure('b', 0.5), sure('c', 1))).toEqual(['b', 'a']);
    expect(wrongOf(sure('a', 0), anAnswer('a', 1))).toEqual([]);
  });
});

describe('time', () => {
  test('a page left open counts an hour at most, a clock gone back nothing', () => {
    const attempts = [
      anAttempt('lesson:a', { durationMs: 600_000 }),
      anAttempt('lesson:b', { durationMs: 9e7 }),
      anAttempt('quiz:m', { durationMs: -5 }),
      anAttempt('recall:today', { durationMs: 60_000 }),
    ];
    const time = readTimeSpent(attempts, [new Set(['lesson:a', 'quiz:m'])], (at) => at.slice(0, 10));
    expect(time).toEqual({ totalMs: 600_000 + 3_600_000 + 60_000, byGroup: [600_000], days: 1 });
  });
});

describe('results with their history', () => {
  test('every run of an activity, oldest first, the activity worked at last before the others', () => {
    const attempts: Attempt[] = [
      anAttempt('quiz:m', { score: { raw: 5, max: 10 }, mode: 'practice' }),
      anAttempt('scenario:s', { score: { raw: 70, max: 100 }, mode: 'exam' }),
      anAttempt('quiz:m', { score: { raw: 2, max: 2 }, mode: 'practice', scope: 'missed' }),
      anAttempt('quiz:m', { score: { raw: 8, max: 10 }, mode: 'test' }),
      anAttempt('lesson:l'),
    ];
    const [quiz, scenario, ...none] = readHistory(attempts);
    expect(none).toEqual([]);
    expect(quiz).toMatchObject({ activity: 'm', best: 0.8 });
    expect(quiz?.results.map(({ share, isTest, isPartial }) => [share, isTest, isPartial])).toEqual([
      [0.5, false, false],
      [1, false, true],
      [0.8, true, false],
    ]);
    expect(scenario).toMatchObject({ best: 0.7, results: [{ isTest: true }] });
  });
});

describe('commitments', () => {
  test('the newest first, in the learner’s words; the other questions of a debrief are none', () => {
    const say = (text: string) =>
      anAttempt('reflection:commitment/s', {
        responses: [
          { prompt: 'moment', text: 'x' },
          { prompt: 'commitment', text },
        ],
      });
    expect(
      readCommitments([say('先听完'), say(' '), say('<b>复述</b>')]).map(({ text, simulation }) => [
        simulation,
        text,
      ]),
    ).toEqual([
      ['s', '<b>复述</b>'],
      ['s', '先听完'],
    ]);
  });

  test('only what a debrief asked for, and only words', () => {
    const responses = [{ prompt: 'commitment', text: 'x' }];
    const others = [
      anAttempt('quiz:commitment/s', { responses }),
      anAttempt('reflection:interview', { responses }),
      anAttempt('reflection:commitment/s', { responses: [null, { prompt: 'commitment', text: ['x'] }] }),
    ];
    expect(readCommitments(others)).toEqual([]);
  });
});

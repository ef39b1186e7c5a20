import { expect, test } from 'vitest';
import { isExamPassed, percentIn, readDomains, type ExamTerms } from './exam-result.ts';

const terms: ExamTerms = {
  pass: 0.8,
  domainPass: 0.6,
  domains: [
    { id: 'talk', title: 'Talk', modules: ['counter', 'phone'] },
    { id: 'paper', title: 'Paper', modules: ['forms'] },
  ],
  moduleOf: { a: 'counter', b: 'phone', c: 'forms', d: 'forms' },
};

function anAttempt(points: Record<string, number>) {
  const responses = Object.entries(points).map(([item, raw]) => ({ item, raw, max: 1 }));
  const raw = Object.values(points).reduce((sum, each) => sum + each, 0);
  return { responses, score: { raw, max: responses.length } };
}

test('points are told by domain', () => {
  expect(readDomains(anAttempt({ a: 1, b: 0.5, c: 1, d: 0 }), terms)).toEqual([
    { id: 'talk', title: 'Talk', raw: 1.5, max: 2, isPassed: true },
    { id: 'paper', title: 'Paper', raw: 1, max: 2, isPassed: false },
  ]);
});

test('enough of all points does not pass while one domain is short', () => {
  const strong = Object.fromEntries(Array.from({ length: 18 }, (_, n) => [`x${String(n)}`, 1]));
  const wide = {
    ...terms,
    moduleOf: { ...terms.moduleOf, ...Object.fromEntries(Object.keys(strong).map((id) => [id, 'counter'])) },
  };
  expect(isExamPassed(anAttempt({ ...strong, c: 1, d: 0 }), wide)).toBe(false);
  expect(isExamPassed(anAttempt({ ...strong, c: 1, d: 0.2 }), wide)).toBe(true);
});

test('exactly the bound passes, a hair below does not, and is not told as the bound', () => {
  expect(isExamPassed(anAttempt({ a: 1, b: 0.6, c: 1, d: 0.6 }), terms)).toBe(true);
  const short = anAttempt({ a: 1, b: 0.598, c: 1, d: 0.6 });
  expect(isExamPassed(short, terms)).toBe(false);
  expect(percentIn({ percent: '{n} %' }, short.score)).toBe('79 %');
});

test('an item that no longer exists, and one of an unknown shape, count in no domain', () => {
  const attempt = {
    responses: [{ item: 'gone', raw: 1, max: 1 }, null, 'a', { item: 'a' }],
    score: { raw: 1, max: 1 },
  };
  expect(readDomains(attempt, terms).map(({ max }) => max)).toEqual([0, 0]);
  expect(isExamPassed(attempt, terms)).toBe(false);
});

test('whole per cents are told as they are, in spite of binary fractions', () => {
  const told = (raw: number, max: number) => percentIn({ percent: '{n} %' }, { raw, max });
  expect(told(29, 50)).toBe('58 %');
  expect(told(0.1 + 0.2 + 0.4, 1)).toBe('70 %');
  expect(told(0, 0)).toBe('0 %');
});

test('a result with a broken part counts in no domain, and does no harm to those beside it', () => {
  const whole = anAttempt({ a: 1 });
  for (const broken of [
    { item: 'b', raw: '1', max: 1 },
    { item: 'b', raw: 1, max: '1' },
    { item: 'gone', raw: 1, max: 1 },
    { item: 'gone', raw: '1', max: 1 },
    { item: ['b'], raw: 1, max: 1 },
    { raw: 1, max: 1 },
  ]) {
    const attempt = { ...whole, responses: [broken, ...whole.responses] };
    expect(readDomains(attempt, terms)).toEqual(readDomains(whole, terms));
  }
});

test('an assessment without points is not passed, even where nothing is asked for', () => {
  const nothing = { ...terms, pass: 0, domains: [] };
  expect(isExamPassed({ responses: [], score: { raw: 0, max: 0 } }, nothing)).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificateCode, earnedAt, verifyCertificate } from './certificate-code.ts';
import { certificateStatus, type Work } from './certificate.ts';
import {
  aLesson,
  aMark,
  aPlay,
  aTest,
  certified,
  completed,
  distinguished,
  sampleCourse,
} from './certificate-samples.ts';

const claim = { learner: '0hoe5se1rl4-8f3k2q9z', name: '王小明' };
const codeOf = (works: readonly Work[], who = claim) =>
  certificateCode(who, certificateStatus(works, sampleCourse));
const verify = (code: string, works: readonly Work[], who = claim) =>
  verifyCertificate(code, who, works, sampleCourse);

test.each([
  ['completed', completed],
  ['certified', certified],
  ['distinction', distinguished],
] as const)('the code of a certificate %s agrees with the record it came from', (level, make) => {
  const works = make();
  const code = codeOf(works);
  expect(code).toMatch(/^[123]-[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]{7}$/);
  const { evidence } = certificateStatus(works, sampleCourse);
  expect(verify(code, works)).toEqual({ agrees: true, level, earnedAt: earnedAt(evidence), levelNow: level });
});

test('no certificate, no code', () => {
  expect(codeOf([aLesson('who')])).toBe('');
});

test('it is the same code on every device and in any order of attempts', () => {
  const works = certified();
  expect(codeOf(works.toReversed())).toBe(codeOf(works));
});

test('the date is the minute in which the last attempt it rests on was finished', () => {
  const works = [...completed(), aTest('people', 9, { finishedAt: '2026-12-01T10:11:45.000Z' })];
  expect(earnedAt(certificateStatus(works, sampleCourse).evidence)).toBe('2026-12-01T10:11:00.000Z');
});

describe('a printed sheet', () => {
  test('still agrees after more was learned, and the trainer sees what it comes to now', () => {
    const works = certified();
    const code = codeOf(works);
    const later = [...works, aPlay('anger', 99), aTest('people', 10)];
    expect(codeOf(later)).not.toBe(code);
    expect(verify(code, later)).toMatchObject({ agrees: true, level: 'certified', levelNow: 'certified' });
  });

  test('shows its own level when a trainer’s mark has lowered the record since', () => {
    const works = certified();
    const code = codeOf(works);
    const answer = works.find(({ kind }) => kind === 'reflection')!;
    expect(verify(code, [...works, aMark(answer, 2)])).toMatchObject({
      level: 'certified',
      levelNow: 'completed',
    });
  });

  test('may be typed in small letters, without hyphens, with blanks, and with O for 0', () => {
    const works = certified();
    const code = codeOf(works);
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      ` ${code.split('').join(' ')} `,
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
    ])
      expect(verify(typed, works).agrees).toBe(true);
  });

  test('a name is the same with blanks around it, or composed another way', () => {
    const works = certified();
    const who = { ...claim, name: 'Zoë  Müller' };
    const code = codeOf(works, who);
    expect(verify(code, works, { ...who, name: ' Zoe\u0308 Mu\u0308ller ' }).agrees).toBe(true);
    expect(verify(code, works, { ...who, name: 'Zoe Müller' })).toEqual({
      agrees: false,
      reason: 'other-record',
    });
  });
});

describe('what does not agree', () => {
  const works = certified();
  const code = codeOf(works);

  test.each([
    ['another name', { ...claim, name: '王小朋' }],
    ['another learner', { ...claim, learner: '0hoe5se1rl4-8f3k2q9y' }],
  ])('%s', (_, who) => {
    expect(verify(code, works, who)).toEqual({ agrees: false, reason: 'other-record' });
  });

  test('a score raised afterwards, a quiz swapped for another run of it', () => {
    const raised = works.map((work) =>
      work.kind === 'scenario' ? { ...work, score: { raw: 99, max: 100 } } : work,
    );
    expect(verify(code, raised)).toEqual({ agrees: false, reason: 'other-record' });
    const swapped = works.map((work) => (work.kind === 'lesson' ? { ...work, id: `${work.id}-x` } : work));
    expect(verify(code, swapped)).toEqual({ agrees: false, reason: 'other-record' });
  });

  test('a record that comes to less, or to nothing', () => {
    expect(verify(code, completed())).toEqual({ agrees: false, reason: 'other-level' });
    expect(verify(code, works.slice(0, 5))).toEqual({ agrees: false, reason: 'other-level' });
    expect(verify(code, [])).toEqual({ agrees: false, reason: 'other-level' });
  });

  test('a level raised by hand', () => {
    expect(verify(code.replace(/^2/, '3'), works)).toEqual({ agrees: false, reason: 'other-level' });
  });

  test('any one character changed', () => {
    fc.assert(
      fc.property(
        fc.nat(code.length - 1),
        fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')),
        (at, digit) => {
          fc.pre(code[at] !== '-' && code[at] !== digit);
          expect(verify(code.slice(0, at) + digit + code.slice(at + 1), works).agrees).toBe(false);
        },
      ),
    );
  });

  test('something that is no code; nothing ever throws', () => {
    for (const text of ['', '2', '4-00S9KX-3F7Q2AB', '0-00S9KX-3F7Q2AB', '2-00S9KU-3F7Q2AB', `${code}0`])
      expect(verify(text, works)).toEqual({ agrees: false, reason: 'not-a-code' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(verify(text, works).agrees).toBe(false);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal } from '../record/sealed-text.ts';
import { formatSlip, makeSlip, parseSlip, type ResultSlip, type SlipOutline } from './result-slip.ts';

const outline: SlipOutline = {
  revision: '9f2c41d0aa01',
  modules: [
    { id: 'm1', lessons: ['a', 'b', 'c'] },
    { id: 'm2', lessons: ['d', 'e'] },
  ],
  simulations: [
    { id: 's1', outcomes: ['gone', 'calm'] },
    { id: 's2', outcomes: ['won'] },
  ],
  domains: ['people', 'procedure'],
  domainOf: { i1: 'people', i2: 'people', i3: 'procedure' },
};

const learner = { id: 'first', name: '小王 Wang' };
const now = Date.parse('2026-11-22T08:00:40.000Z');

function work(kind: string, activity: string, raw = 1, max = 1, more: object = {}) {
  return { kind, activity, score: { raw, max }, ...more };
}

function slipOf(...attempts: ReturnType<typeof work>[]): ResultSlip {
  return makeSlip(attempts, outline, learner, now);
}

describe('what a slip tells', () => {
  test('who made it, when, and from how many attempts', () => {
    expect(slipOf(work('lesson', 'a'))).toMatchObject({
      outline: '9f2c41d0aa01',
      learner,
      madeAt: '2026-11-22T08:00:00.000Z',
      attempts: 1,
    });
  });

  test('the lessons done, each once, and nothing of lessons that are no longer taught', () => {
    const slip = slipOf(work('lesson', 'c'), work('lesson', 'a'), work('lesson', 'a'), work('lesson', 'old'));
    expect(slip.modules).toEqual([{ lessons: [0, 2] }, { lessons: [] }]);
  });

  test('the best test of a quiz: not practice, not the missed asked again', () => {
    const slip = slipOf(
      work('quiz', 'm1', 10, 10, { mode: 'practice', scope: 'whole' }),
      work('quiz', 'm1', 2, 2, { mode: 'test', scope: 'missed' }),
      work('quiz', 'm1', 7, 10, { mode: 'test', scope: 'whole' }),
      work('quiz', 'm1', 6, 10, { mode: 'test', scope: 'whole' }),
    );
    expect(slip.modules[0]?.quiz).toBe(70);
  });

  test('a score just short of the pass is not rounded up to it', () => {
    const slip = slipOf(
      work('quiz', 'm1', 6.99, 10, { mode: 'test' }),
      work('quiz', 'm2', 0.7, 1, { mode: 'test' }),
    );
    expect(slip.modules.map(({ quiz }) => quiz)).toEqual([69, 70]);
  });

  test('the best final assessment with its domains; a domain that was not asked has no score', () => {
    const asked = (item: string, raw: number) => ({ item, raw, max: 1 });
    const slip = slipOf(
      work('exam', 'final', 1, 3, { responses: [asked('i1', 1), asked('i2', 0), asked('i3', 0)] }),
      work('exam', 'final', 2, 3, {
        responses: [asked('i1', 1), asked('i2', 0), asked('gone', 1), null, 'x'],
      }),
    );
    expect(slip.exam).toEqual({ best: 66, domains: [50, undefined] });
  });

  test('the best play of a simulation and where it ended, also in an outcome that has been taken away', () => {
    const slip = slipOf(
      work('scenario', 's1', 40, 100, { outcome: 'gone' }),
      work('scenario', 's1', 85, 100, { outcome: 'calm' }),
      work('scenario', 's2', 30, 100, { outcome: 'old' }),
    );
    expect(slip.simulations).toEqual([{ best: 85, outcome: 1 }, { best: 30 }]);
  });

  test('a score beyond its maximum is full, below nothing none, of nothing no score', () => {
    const slip = slipOf(
      work('scenario', 's1', 120, 100),
      work('scenario', 's2', -3, 100),
      work('exam', 'final', 0, 0),
    );
    expect(slip.simulations).toEqual([{ best: 100 }, { best: 0 }]);
    expect(slip.exam).toBeUndefined();
  });
});

const scores = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });

/** A slip of a course as big as ours or bigger, with anything for a name. */
const anySlip: fc.Arbitrary<ResultSlip> = fc.record({
  outline: fc.constant('9f2c41d0aa01'),
  learner: fc.record({
    id: fc.stringMatching(/^[\w-]{1,24}$/),
    name: fc
      .oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('张', '伟', '😀', '\u202e', '.', '~') }),
      )
      .map((name) => Array.from(name).slice(0, 60).join('')),
  }),
  madeAt: fc.integer({ min: 0, max: 100_000_000 }).map((minutes) => new Date(minutes * 60_000).toISOString()),
  attempts: fc.nat(50_000),
  modules: fc.array(
    fc
      .record({
        lessons: fc.uniqueArray(fc.nat(9)).map((places) => places.sort((a, b) => a - b)),
        quiz: scores,
      })
      .map(({ lessons, quiz }) => ({ lessons, ...(quiz !== undefined && { quiz }) })),
    { maxLength: 12 },
  ),
  exam: fc.option(
    fc.record({
      best: fc.integer({ min: 0, max: 100 }),
      domains: fc.array(scores, { minLength: 4, maxLength: 4 }),
    }),
    { nil: undefined },
  ),
  simulations: fc.array(
    fc.option(
      fc
        .record({
          best: fc.integer({ min: 0, max: 100 }),
          outcome: fc.option(fc.nat(12), { nil: undefined }),
        })
        .map(({ best, outcome }) => ({ best, ...(outcome !== undefined && { outcome }) })),
      { nil: undefined },
    ),
    // One empty place and no place at all read alike: a course has more simulations than one, or none.
    { minLength: 2, maxLength: 20 },
  ),
});

describe('a slip as text', () => {
  test('is read back as it was, whatever the name', () => {
    fc.assert(
      fc.property(anySlip, (slip) => {
        expect(parseSlip(formatSlip(slip))).toEqual({ slip: { ...slip, exam: slip.exam } });
      }),
    );
  });

  test('stays within 1,000 bytes for a full course and the longest name, and needs no escaping in an address', () => {
    fc.assert(
      fc.property(anySlip, (slip) => {
        const text = formatSlip(slip);
        expect(text.length).toBeLessThanOrEqual(1_000);
        expect(encodeURIComponent(text)).toBe(text);
      }),
    );
    const full = formatSlip({
      outline: '9f2c41d0aa01',
      learner: { id: '0hoe5se1rl4-8f3k2q9z', name: '欧阳娜娜' },
      madeAt: '2026-11-22T08:00:00.000Z',
      attempts: 412,
      modules: Array.from({ length: 10 }, () => ({ lessons: [0, 1, 2, 3, 4], quiz: 100 })),
      exam: { best: 100, domains: [100, 100, 100, 100] },
      simulations: Array.from({ length: 8 }, () => ({ best: 100, outcome: 3 })),
    });
    console.log(`result slip of a full course: ${String(full.length)} bytes`);
    expect(full.length).toBeLessThanOrEqual(300);
  });

  test('a name too long for it is cut, between characters', () => {
    const slip = makeSlip([], outline, { id: 'first', name: '😀'.repeat(80) }, now);
    expect(slip.learner.name).toBe('😀'.repeat(60));
    expect(formatSlip(slip).length).toBeLessThanOrEqual(1_000);
  });

  test('is found in a link, and in a text with blanks around it', () => {
    const text = formatSlip(slipOf(work('lesson', 'a')));
    const { slip } = parseSlip(text) as { slip: ResultSlip };
    expect(parseSlip(` https://example.org/zh/trainer/gradebook/#slip=${text}\n`)).toEqual({ slip });
  });

  test('any changed, missing or added character shows', () => {
    const text = formatSlip(slipOf(work('quiz', 'm1', 7, 10, { mode: 'test' })));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', '0', 'x7', '-', '~', '.'), (at, other) => {
        fc.pre(text[at] !== other);
        expect(parseSlip(text.slice(0, at) + other + text.slice(at + 1))).toHaveProperty('reason');
      }),
    );
  });

  test.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['https://example.org/#slip=', 'empty'],
    ['hello', 'not-a-slip'],
    ['<script>alert(1)</script>', 'not-a-slip'],
    ['1.%00.x', 'not-a-slip'],
    ['{"slip":1}', 'not-a-slip'],
    ['2.abc.def', 'newer-version'],
    ['1', 'damaged'],
    ['1.a.b.c.d.e.f', 'damaged'],
    ['9'.repeat(5_000), 'too-long'],
    // Well summed, but nobody's writing
    [seal('1.abc.1.id..1.zzzzzzzzzzzz..'), 'damaged'],
    [seal('1.abc.1.id..1.1-101..'), 'damaged'],
    [seal('1.abc.1.id..1.1.-50.'), 'damaged'],
    [seal('1.abc.1.id..1.1.50-999.'), 'damaged'],
    [seal('1.abc.1.id..1.1..80'), 'damaged'],
    [seal('1.abc.1.id._w.1.1..'), 'damaged'],
    [seal('1.abc.zzzzzzzzz.id..1.1..'), 'damaged'],
    [seal('1.abc.1.__proto__..1.1..80-2'), undefined],
  ])('%j is refused as %s', (text, reason) => {
    expect((parseSlip(text) as { reason?: string }).reason).toBe(reason);
  });

  test('nothing that anybody writes throws, summed or not', () => {
    const digits = fc.string({
      unit: fc.constantFrom('.', '~', '-', '0', '1', 'z', '9', '_', 'A'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          digits,
          digits.map((text) => seal(`1.${text}`)),
        ),
        (text) => {
          expect(() => parseSlip(text)).not.toThrow();
        },
      ),
    );
  });
});

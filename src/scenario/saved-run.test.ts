import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aChoice, aScenario, aScene, words } from './a-scenario.ts';
import {
  addTime,
  attemptToRun,
  continueRun,
  mergeRuns,
  readSavedRun,
  runToAttempt,
  trimRun,
  type SavedRun,
} from './saved-run.ts';

const scenario = aScenario({
  scenes: [
    aScene('first', [aChoice('a', { points: 3, to: 'second' }), aChoice('b', { to: 'second' })]),
    aScene('second', [aChoice('c', { points: 3, to: 'good' }), aChoice('d', { to: 'bad' })]),
  ],
});
const setting = {
  scenarioId: 'a-scenario',
  revision: 'r1',
  locale: 'zh',
  bounds: { min: 0, max: 6 },
} as const;

function aRun(rest: Partial<SavedRun> = {}): SavedRun {
  return {
    id: 'run-1',
    seed: 7,
    startedAt: '2026-03-02T09:00:00.000Z',
    choices: [],
    mode: 'learn',
    pace: 0,
    timedOut: [],
    spentMs: 0,
    lastAt: '2026-03-02T09:00:00.000Z',
    ...rest,
  };
}

describe('a finished play', () => {
  const run = aRun({ choices: ['a', 'd'], timedOut: [1], mode: 'exam', pace: 2, spentMs: 4000 });
  const attempt = runToAttempt(scenario, run, setting);

  test('becomes an attempt under the run’s own id, with scenes, choices, outcome and score of 100', () => {
    expect(attempt).toMatchObject({
      id: 'run-1',
      kind: 'scenario',
      activity: 'a-scenario',
      revision: 'r1',
      responses: [
        { scene: 'first', choice: 'a' },
        { scene: 'second', choice: 'd', timedOut: true },
      ],
      score: { raw: 50, max: 100 },
      outcome: 'bad',
      mode: 'exam',
      dimensions: { care: 3 },
      durationMs: 4000,
    });
  });

  test('can be gone through again from its attempt', () => {
    expect(attemptToRun(attempt)).toEqual({ ...run, lastAt: attempt.finishedAt });
  });

  test('of a strange attempt gives a run, never an error', () => {
    const strange = { ...attempt, responses: [null, 5, { choice: ['x'] }], mode: 3, pace: 'fast', seed: 'x' };
    expect(attemptToRun(strange)).toMatchObject({ mode: 'learn', pace: 0, seed: 0 });
  });
});

describe('two tabs with one play', () => {
  test('the one that went further counts', () => {
    const short = aRun({ choices: ['a'] });
    const long = aRun({ choices: ['a', 'c'] });
    expect(mergeRuns(short, long)).toBe(long);
    expect(mergeRuns(long, short)).toBe(long);
  });

  test('where they parted, what was stored first stays', () => {
    const stored = aRun({ choices: ['a', 'c'] });
    expect(mergeRuns(stored, aRun({ choices: ['a', 'd'] }))).toBe(stored);
    expect(mergeRuns(stored, aRun({ choices: ['b', 'd', 'x'] }))).toBe(stored);
  });

  test('a play begun later replaces an earlier one, never the other way round', () => {
    const later = aRun({ id: 'run-2' });
    expect(mergeRuns(aRun({ choices: ['a'] }), later)).toBe(later);
    expect(mergeRuns(later, aRun({ choices: ['a'] }))).toBe(later);
  });

  test('merging twice is merging once', () => {
    const choices = fc.array(fc.constantFrom('a', 'b'), { maxLength: 4 });
    const run = fc.record({ id: fc.constantFrom('1', '2'), choices }).map((rest) => aRun(rest));
    fc.assert(
      fc.property(fc.option(run, { nil: undefined }), run, (stored, mine) => {
        const merged = mergeRuns(stored, mine);
        expect(mergeRuns(merged, mine)).toEqual(merged);
        expect(mergeRuns(stored, merged)).toEqual(merged);
      }),
    );
  });
});

describe('what is read back', () => {
  test('is a run, or nothing', () => {
    expect(readSavedRun(aRun())).toEqual(aRun());
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => readSavedRun(value)).not.toThrow();
      }),
    );
    expect(readSavedRun({ ...aRun(), choices: [1] })).toBeUndefined();
    expect(readSavedRun({ ...aRun(), pace: 9 })).toBeUndefined();
  });

  test('goes as far as the scenario still offers', () => {
    expect(trimRun(scenario, aRun({ choices: ['a', 'renamed', 'c'] })).choices).toEqual(['a']);
    const whole = aRun({ choices: ['a', 'c'] });
    expect(trimRun(scenario, whole)).toBe(whole);
  });
});

test('playing on from a turn keeps the choices before it, under a new id', () => {
  const run = aRun({ choices: ['a', 'd'], timedOut: [0, 1] });
  expect(continueRun(run, 1, 'run-2', new Date('2026-03-03T00:00:00Z'))).toMatchObject({
    id: 'run-2',
    seed: 7,
    choices: ['a'],
    timedOut: [0],
    continues: { run: 'run-1', kept: 1 },
  });
});

test('time at the play counts a pause as five minutes at most, and no time when the clock went back', () => {
  const run = aRun({ spentMs: 1000 });
  expect(addTime(run, new Date('2026-03-02T09:00:20Z')).spentMs).toBe(21_000);
  expect(addTime(run, new Date('2026-03-03T09:00:00Z')).spentMs).toBe(301_000);
  expect(addTime(run, new Date('2026-03-01T09:00:00Z')).spentMs).toBe(1000);
});

describe('a play that ends because safety or integrity was given up', () => {
  const badEnd = (breach: 'bribe' | undefined) =>
    aScenario({
      flags: { bribe: words('a private offer') },
      scenes: [
        aScene('first', [
          aChoice('offer', { effects: { bribe: true }, to: 'bad' }),
          aChoice('quarrel', { to: 'bad' }),
          aChoice('listen', { points: 3, to: 'good' }),
        ]),
      ],
      outcomes: [
        { id: 'good', title: words('good'), text: words('good'), success: true },
        { id: 'bad', title: words('bad'), text: words('bad'), success: false, breach },
      ],
    });
  const breachOf = (choice: string, game = badEnd('bribe')) =>
    runToAttempt(game, aRun({ choices: [choice] }), setting)['breach'];

  test('says so in its attempt, for the certificate', () => {
    expect(breachOf('offer')).toBe('bribe');
  });

  test('not when the same end was reached another way', () => {
    expect(breachOf('quarrel')).toBeUndefined();
    expect(breachOf('listen')).toBeUndefined();
  });

  test('an end that nothing else leads to needs no flag of that name', () => {
    const harm = badEnd(undefined);
    const game = {
      ...harm,
      outcomes: harm.outcomes.map((one) => ({ ...one, ...(one.id === 'bad' && { breach: 'harm' }) })),
    };
    expect(runToAttempt(game, aRun({ choices: ['quarrel'] }), setting)['breach']).toBe('harm');
  });
});

// Random small scenarios for property tests: flags, clamps, sets, conditional choices, effects and targets, interrupts,
// jumps forward and sometimes back. Sound or not: the tests decide.
import fc from 'fast-check';
import { aChoice, aScenario, aScene, words, type AuthoredChoice } from './a-scenario.ts';
import type { Scenario } from './schema.ts';

const variableIds = ['anger', 'minutes'];
const flagIds = ['told', 'promised'];

const test = fc.oneof(
  fc
    .tuple(fc.constantFrom('>=', '<=', '>', '<', '=', '!='), fc.integer({ min: 0, max: 4 }))
    .map(([operator, value]) => `${operator}${String(value)}`),
  fc.constantFrom('1..2', '0..3', '2..4'),
);

const clause = fc.dictionary(fc.constantFrom(...variableIds), test, { minKeys: 1, maxKeys: 2 });
const condition = fc.oneof(
  { weight: 4, arbitrary: clause },
  {
    weight: 2,
    arbitrary: fc.dictionary(fc.constantFrom(...flagIds), fc.boolean(), { minKeys: 1, maxKeys: 1 }),
  },
  { weight: 1, arbitrary: fc.array(clause, { minLength: 2, maxLength: 2 }) },
);

const effect = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }).map((value) => `=${String(value)}`) },
);
const effects = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...variableIds), effect, { maxKeys: 2 }),
    fc.option(fc.tuple(fc.constantFrom(...flagIds), fc.boolean()), { freq: 2, nil: undefined }),
  )
  .map(([numbers, flag]) => ({ ...numbers, ...(flag && { [flag[0]]: flag[1] }) }));

function target(scene: number, scenes: number, outcomes: number) {
  const later = Array.from({ length: scenes - scene - 1 }, (_, index) => `s${String(scene + 1 + index)}`);
  const ends = Array.from({ length: outcomes }, (_, index) => `o${String(index)}`);
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...(later.length > 0 ? later : ends)) },
    { weight: 2, arbitrary: fc.constantFrom(...ends) },
    { weight: 2, arbitrary: fc.constant('outcome') },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: scene }).map((index) => `s${String(index)}`) },
  );
}

function choice(id: string, scene: number, scenes: number, outcomes: number): fc.Arbitrary<AuthoredChoice> {
  const to = target(scene, scenes, outcomes);
  return fc
    .record({
      when: fc.option(condition, { freq: 3, nil: undefined }),
      effects,
      also: fc.option(fc.tuple(condition, effects), { freq: 3, nil: undefined }),
      care: fc.integer({ min: -1, max: 3 }),
      skill: fc.integer({ min: 0, max: 2 }),
      politeness: fc.integer({ min: 0, max: 3 }),
      length: fc.integer({ min: 1, max: 9 }),
      to: fc.oneof(
        { weight: 3, arbitrary: to },
        {
          weight: 1,
          arbitrary: fc
            .tuple(condition, to, to)
            .map(([when, first, last]) => [{ when, to: first }, { to: last }]),
        },
      ),
    })
    .map(({ when, also, care, skill, length, ...rest }) =>
      aChoice(id, {
        ...rest,
        ...(when && { when }),
        ...(also && { also: [{ when: also[0], effects: also[1] }] }),
        points: { care, skill },
        text: words('x'.repeat(length)),
      }),
    );
}

function outcome(id: string, isLast: boolean) {
  return fc
    .record({
      success: fc.boolean(),
      points: fc.integer({ min: -1, max: 6 }),
      when: fc.option(condition, { nil: undefined }),
    })
    .map(({ when, ...rest }) => ({
      id,
      title: words(id),
      text: words(id),
      ...rest,
      ...(when && !isLast && { when }),
    }));
}

export const aRandomScenario: fc.Arbitrary<Scenario> = fc
  .record({ scenes: fc.integer({ min: 1, max: 5 }), outcomes: fc.integer({ min: 2, max: 3 }) })
  .chain(({ scenes, outcomes }) =>
    fc.record({
      scenes: fc.tuple(
        ...Array.from({ length: scenes }, (_, scene) =>
          fc
            .integer({ min: 2, max: 3 })
            .chain((count) =>
              fc.tuple(
                ...Array.from({ length: count }, (__, index) =>
                  choice(`c${String(index)}`, scene, scenes, outcomes),
                ),
              ),
            )
            .map((choices) => aScene(`s${String(scene)}`, choices)),
        ),
      ),
      outcomes: fc.tuple(
        ...Array.from({ length: outcomes }, (_, index) =>
          outcome(`o${String(index)}`, index === outcomes - 1),
        ),
      ),
      interrupt: fc.option(fc.tuple(condition, fc.constantFrom('o0', 'o1')), { freq: 2, nil: undefined }),
      start: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
      weight: fc.integer({ min: 1, max: 3 }),
    }),
  )
  .map(({ scenes, outcomes, interrupt, start, weight }) =>
    aScenario({
      variables: {
        anger: { name: words('anger'), start: start[0], min: 0, max: 4, good: 'low' },
        minutes: { name: words('minutes'), start: start[1], min: 0, max: 4, good: 'high' },
      },
      flags: { told: words('told'), promised: words('promised') },
      dimensions: [
        { id: 'care', name: words('care'), weight },
        { id: 'skill', name: words('skill') },
      ],
      cast: [{ id: 'customer', name: words('customer') }],
      start: 's0',
      interrupts: interrupt ? [{ when: interrupt[0], to: interrupt[1] }] : [],
      scenes,
      outcomes,
    }),
  );

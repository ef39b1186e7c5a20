/* eslint-disable @typescript-eslint/no-confusing-void-expression -- each entry breaks one thing that is there by construction */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aChoice, anAuthoredScenario, aScene, words } from './a-scenario.ts';
import { checkScenario } from './check-scenario.ts';
import { ScenarioSchema } from './schema.ts';

type Authored = ReturnType<typeof anAuthoredScenario>;

/** Two scenes that keep every law. */
function aSoundScenario(): Authored {
  return anAuthoredScenario({
    flags: { told: words('told') },
    steps: { listen: words('listen') },
    interrupts: [{ when: { anger: '>=90' }, to: 'outburst' }],
    scenes: [
      aScene(
        'first',
        [
          aChoice('wrong', {
            text: words('a rather long wrong answer'),
            politeness: 3,
            effects: { anger: 20 },
          }),
          aChoice('right', { points: 3, effects: { trust: 10 } }),
          aChoice('worse', { text: words('no'), effects: { anger: 50 } }),
        ],
        { to: 'second' },
      ),
      aScene(
        'second',
        [
          aChoice('tell', { effects: { told: true } }),
          aChoice('blunt', { text: words('w'), effects: { anger: 20 } }),
          aChoice('answer', { text: words('the answer'), points: 3 }),
        ],
        { to: 'outcome' },
      ),
    ],
    outcomes: [
      { id: 'outburst', title: words('o'), text: words('o'), success: false },
      {
        id: 'trusting',
        title: words('t'),
        text: words('t'),
        success: true,
        points: 6,
        when: { trust: '>=60', told: false },
      },
      { id: 'rest', title: words('r'), text: words('r'), success: false },
    ],
  });
}

function problemsOf(authored: Authored) {
  return checkScenario('a-scenario', ScenarioSchema.parse(authored));
}

test('a sound scenario has no problems', () => {
  expect(problemsOf(aSoundScenario())).toEqual([]);
});

test('the sample of the README has none either', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const sample: unknown = parse(/```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
  expect(checkScenario('late-cake', ScenarioSchema.parse(sample))).toEqual([]);
});

type Breakage = [
  law: string,
  breakIt: (scenario: Authored) => unknown,
  sentence: RegExp,
  path: (string | number)[],
];

const [first, second] = [0, 1];

const references: Breakage[] = [
  [
    'a start that is no scene',
    (s) => (s.start = 'frist'),
    /starts at frist.*did you mean "first"/,
    ['start'],
  ],
  [
    'a target that exists nowhere',
    (s) => (s.scenes[first]!.choices[1]!.to = 'secnd'),
    /scene first, choice right: leads to secnd, which is neither scene nor outcome; did you mean "second"\?/,
    ['scenes', 0, 'choices', 1, 'to'],
  ],
  [
    'a choice without a target',
    (s) => delete s.scenes[second]!.to,
    /choice tell: leads nowhere; write to:/,
    ['scenes', 1, 'choices', 0],
  ],
  [
    'a list of targets without a last resort',
    (s) =>
      (s.scenes[second]!.to = [
        { when: { told: true }, to: 'rest' },
        { when: { anger: '<50' }, to: 'outcome' },
      ]),
    /the last target has a condition; add one without when/,
    ['scenes', 1, 'choices', 0, 'to', 1],
  ],
  [
    'targets behind one that always holds',
    (s) => (s.scenes[second]!.to = [{ to: 'outcome' }, { when: { told: true }, to: 'rest' }, { to: 'rest' }]),
    /never read; move it to the end/,
    ['scenes', 1, 'choices', 0, 'to', 0],
  ],
  [
    'an interrupt into nowhere',
    (s) => (s.interrupts![0]!.to = 'boom'),
    /interrupt 1: leads to boom/,
    ['interrupts', 0, 'to'],
  ],
  [
    'a scene written twice',
    (s) => (s.scenes[second]!.id = 'first'),
    /scene first is written twice; rename one/,
    ['scenes', 1, 'id'],
  ],
  [
    'a choice written twice',
    (s) => (s.scenes[second]!.choices[1]!.id = 'tell'),
    /choice tell: is written twice in this scene/,
    ['scenes', 1, 'choices', 1, 'id'],
  ],
  [
    'an outcome named like a scene',
    (s) => (s.outcomes[2]!.id = 'second'),
    /a scene has the same id/,
    ['outcomes', 2, 'id'],
  ],
  [
    'a scene with the reserved name',
    (s) => (s.scenes[second]!.id = 'outcome'),
    /"outcome" is reserved/,
    ['scenes', 1, 'id'],
  ],
  [
    'a cast member called you',
    (s) => (s.cast[0]!.id = 'you'),
    /"you" is reserved for the learner/,
    ['cast', 0, 'id'],
  ],
  [
    'a face that reads no variable',
    (s) => (s.cast[0]!.face = { heat: 'rage' }),
    /face of customer reads rage, which is no variable/,
    ['cast', 0, 'face', 'heat'],
  ],
  [
    'a condition on an unknown variable',
    (s) => (s.outcomes[1]!.when = { trst: '>=60' }),
    /outcome trusting: trst is neither variable nor flag; did you mean "trust"\?/,
    ['outcomes', 1, 'when'],
  ],
  [
    'a condition that can never hold',
    (s) => (s.outcomes[1]!.when = { trust: '>=160' }),
    /trust >=160 can never hold \(trust runs 0\.\.100\)/,
    ['outcomes', 1, 'when'],
  ],
  [
    'a condition that always holds',
    (s) => (s.outcomes[1]!.when = { trust: '>=0' }),
    /trust >=0 always holds/,
    ['outcomes', 1, 'when'],
  ],
  [
    'an effect on an unknown variable',
    (s) => (s.scenes[first]!.choices[0]!.effects = { hope: 5 }),
    /hope is neither variable nor flag; declare it/,
    ['scenes', 0, 'choices', 0, 'effects', 'hope'],
  ],
  [
    'a value set outside its range',
    (s) => (s.scenes[first]!.choices[0]!.effects = { anger: '=200' }),
    /sets anger to 200, outside 0\.\.100/,
    ['scenes', 0, 'choices', 0, 'effects', 'anger'],
  ],
  [
    'points without a dimension',
    (s) => delete s.scenes[first]!.dimension,
    /earns points in no dimension; give the scene a dimension/,
    ['scenes', 0, 'choices', 1, 'points'],
  ],
  [
    'a dimension that is not declared',
    (s) => (s.scenes[first]!.dimension = 'caer'),
    /caer is no dimension; did you mean "care"/,
    ['scenes', 0, 'dimension'],
  ],
  [
    'a speaker outside the cast',
    (s) => (s.scenes[first]!.speaker = 'manager'),
    /manager is not in the cast; use one of you, customer/,
    ['scenes', 0, 'speaker'],
  ],
  [
    'a step that is not declared',
    (s) => (s.scenes[first]!.choices[0]!.skips = 'lisen'),
    /lisen is none of the steps; did you mean "listen"/,
    ['scenes', 0, 'choices', 0, 'skips'],
  ],
  [
    'time running out into no choice',
    (s) => (s.scenes[first]!.timeout = 'wait'),
    /time runs out into wait, which is no choice/,
    ['scenes', 0, 'timeout'],
  ],
  [
    'time running out into a choice that may be missing',
    (s) => {
      s.scenes[second]!.timeout = 'tell';
      s.scenes[second]!.choices[0]!.when = { anger: '<80' };
    },
    /time can run out when tell is not on offer/,
    ['scenes', 1, 'timeout'],
  ],
  [
    'a range upside down',
    (s) => (s.variables['anger']!.min = 100),
    /variable anger: min 100 is not below max 100/,
    ['variables', 'anger'],
  ],
  [
    'a start outside the range',
    (s) => (s.variables['anger']!.start = 101),
    /starts at 101, outside 0\.\.100/,
    ['variables', 'anger', 'start'],
  ],
  [
    'a variable counted in too small a unit',
    (s) => (s.variables['anger']!.max = 1_000_000),
    /count in a larger unit/,
    ['variables', 'anger'],
  ],
  [
    'a name for a variable and a flag',
    (s) => (s.flags!['anger'] = words('anger')),
    /anger is a variable and a flag/,
    ['flags', 'anger'],
  ],
  [
    'a scene in which nothing is said or seen',
    (s) => delete s.scenes[second]!.lines,
    /scene second: nobody speaks and nothing is seen/,
    ['scenes', 1],
  ],
];

const graphs: Breakage[] = [
  [
    'a scene that no play reaches',
    (s) => (s.scenes[first]!.to = 'outcome'),
    /scene second: no play comes here; lead a choice here/,
    ['scenes', 1],
  ],
  [
    'an outcome that no play reaches',
    (s) => (s.scenes[first]!.choices[1]!.effects = {}),
    /outcome trusting: no play ends here/,
    ['outcomes', 1],
  ],
  [
    'a choice that is never on offer',
    (s) => (s.scenes[first]!.choices[1]!.when = { told: true }),
    /choice right: is never on offer/,
    ['scenes', 0, 'choices', 1],
  ],
  [
    'a target that is never taken',
    (s) => (s.scenes[first]!.to = [{ when: { told: true }, to: 'rest' }, { to: 'second' }]),
    /choice wrong: its target rest is never taken/,
    ['scenes', 0, 'choices', 0, 'to', 0],
  ],
  [
    'an interrupt that never breaks in',
    (s) => s.interrupts!.push({ when: { told: true, trust: '<20' }, to: 'rest' }),
    /interrupt 2: never breaks in/,
    ['interrupts', 1],
  ],
  [
    'a state without an open choice',
    (s) => {
      for (const choice of s.scenes[second]!.choices) choice.when = { anger: '<60' };
    },
    /scene second: no choice is on offer when anger 70, trust 50; .*Play: first\/wrong$/,
    ['scenes', 1],
  ],
  [
    'more choices at once than keys',
    (s) => s.scenes[second]!.choices.push(aChoice('d'), aChoice('e')),
    /5 choices are on offer at once.*Play: first\/wrong$/,
    ['scenes', 1],
  ],
  [
    'a final state that fits no outcome',
    (s) => (s.outcomes[2]!.when = { anger: '>=60' }),
    /choice tell: no outcome fits when anger 50, trust 60, flags: told; .*Play: first\/right → second\/tell$/,
    ['scenes', 1, 'choices', 0],
  ],
  [
    'a play that can go on for ever',
    (s) => (s.scenes[second]!.choices[0]!.to = 'first'),
    /scene second: a play can go round for ever: second\/tell → first\/right; .*Way there: first\//,
    ['scenes', 1],
  ],
];

const lines: Breakage[] = [
  [
    'a line that can never be said',
    (s) => (s.scenes[first]!.lines = [words('x'), { when: { told: true }, text: words('y') }]),
    /scene first: this line can never be said/,
    ['scenes', 0, 'lines', 1],
  ],
  [
    'a reply that can never be said',
    (s) => (s.scenes[second]!.choices[0]!.reply = [{ when: { told: false }, text: words('y') }]),
    /choice tell: this line can never be said/,
    ['scenes', 1, 'choices', 0, 'reply', 0],
  ],
  [
    'a moment in which nothing is said',
    (s) => (s.scenes[second]!.lines = [{ when: { anger: '<60' }, text: words('y') }]),
    /scene second: nothing is said or seen when anger 70; write one line without when/,
    ['scenes', 1],
  ],
];

const worth: Breakage[] = [
  ['no good outcome', (s) => (s.outcomes[1]!.success = false), /has no good outcome/, ['outcomes']],
  [
    'no bad outcome',
    (s) => s.outcomes.forEach((outcome) => (outcome.success = true)),
    /has no bad outcome/,
    ['outcomes'],
  ],
  [
    'points that make no difference',
    (s) => {
      for (const scene of s.scenes) for (const choice of scene.choices) choice.points = 1;
      s.outcomes[1]!.points = 0;
      s.interrupts = [];
    },
    /every play earns 2 points, so 0 and 100 mean nothing/,
    ['scenes'],
  ],
  [
    'a best play that ends in failure',
    (s) => (s.outcomes[2]!.points = 9),
    /outcome rest: a play of 100 points ends here, in failure; .*Play: first\/wrong → second\/answer$/,
    ['outcomes', 2],
  ],
  [
    'random clicking that pays',
    (s) => {
      s.outcomes[1]!.points = 0;
      for (const scene of s.scenes) for (const choice of scene.choices) choice.points ??= 2;
    },
    /clicking at random scores \d+\.\d of 100 on average, more than 45/,
    ['scenes'],
  ],
  [
    'the longest being best',
    (s) => longest(s, 'wordy '),
    /always the longest \(en\) scores 100\.0 of 100, more than 60; .* first in first, second/,
    ['scenes'],
  ],
  [
    'the longest in one language only',
    (s) => longest(s, '', '很长'),
    /always the longest \(zh\) scores 100/,
    ['scenes'],
  ],
  ['the shortest being best', (s) => shortest(s), /always the shortest \(en\) scores 100/, ['scenes']],
  [
    'the first being best',
    (s) => s.scenes.forEach(({ choices }) => choices.sort((a, b) => pointsOf(b) - pointsOf(a))),
    /always the first as written scores 100/,
    ['scenes'],
  ],
  [
    'the politest being best',
    (s) => each(s, (choice) => (choice.politeness = pointsOf(choice))),
    /always the politest scores 100/,
    ['scenes'],
  ],
];

const pointsOf = (choice: { points?: unknown }) => Number(choice.points ?? 0);

function each(s: Authored, change: (choice: Authored['scenes'][number]['choices'][number]) => void) {
  s.scenes.forEach(({ choices }) => {
    choices.forEach(change);
  });
}

function longest(s: Authored, en: string, zh = '') {
  each(
    s,
    (choice) =>
      (choice.text = { en: 'x' + en.repeat(pointsOf(choice)), zh: '字' + zh.repeat(pointsOf(choice)) }),
  );
}

function shortest(s: Authored) {
  each(s, (choice) => (choice.text = words('x'.repeat(9 - pointsOf(choice)))));
}

test.each([...references, ...graphs, ...lines, ...worth])(
  'the build stops at %s',
  (_law, breakIt, sentence, path) => {
    const authored = structuredClone(aSoundScenario());
    breakIt(authored);
    const problems = problemsOf(authored);
    const told = problems.find(({ message }) => sentence.test(message));
    expect(told ?? problems).toMatchObject({
      path,
      message: expect.stringMatching(/^scenario a-scenario/) as string,
    });
  },
);

test('a long scenario must branch and end in at least four ways', () => {
  const authored = aSoundScenario();
  const [, last] = authored.scenes;
  const trunk = ['b', 'c', 'd', 'e'].map((id, index) =>
    aScene(id, [aChoice('one', { points: 1 }), aChoice('two')], { to: ['c', 'd', 'e', 'second'][index]! }),
  );
  authored.scenes[0]!.to = 'b';
  authored.scenes = [authored.scenes[0]!, ...trunk, last!];
  const messages = problemsOf(authored).map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringMatching(/has 3 outcomes; write at least 4/));
  expect(messages).toContainEqual(
    expect.stringMatching(/only 0 of 6 scenes depend on what the learner does; .*first, b, c, d, e, second/),
  );
});

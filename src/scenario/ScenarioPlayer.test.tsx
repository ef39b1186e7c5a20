// What a page holds before any script, and that no part of the island would be stopped by the strict policy.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import { aChoice, aScenario, aScene } from './a-scenario.ts';
import { reviewPlay } from './decision-review.ts';
import { BelowDecisions, Debrief, type DebriefProps } from './Debrief.tsx';
import { scenarioMessages } from './messages.ts';
import { replay } from './scenario-run.ts';
import { ScenarioPlayer, type ScenarioPlayerProps } from './ScenarioPlayer.tsx';
import { compactSolution, solveScenario } from './solve-scenario.ts';
import { Stage } from './Stage.tsx';
import type { SavedRun } from './saved-run.ts';

const authored = aScenario();
const scenario = localize(authored, 'en');
const messages = localize(scenarioMessages, 'en');
const props: ScenarioPlayerProps = {
  scenario,
  scenarioId: 'a-scenario',
  revision: 'r1',
  locale: 'en',
  messages,
  solution: compactSolution(solveScenario(authored)),
  objectives: { 'an-objective': 'stay calm' },
  misconceptions: {},
  homeHref: '/en/practice/',
};
const run: SavedRun = {
  id: 'run-1',
  seed: 1,
  startedAt: '2026-03-02T09:00:00.000Z',
  choices: [],
  mode: 'learn',
  pace: 0,
  timedOut: [],
  spentMs: 0,
  lastAt: '2026-03-02T09:00:00.000Z',
};
const nothing = () => undefined;

function stage(mode: SavedRun['mode']): string {
  const play = replay(scenario, run);
  if (!play.scene) throw new Error('no scene');
  return render(
    <Stage
      {...{ scenario, messages, play }}
      run={{ ...run, mode }}
      scene={play.scene}
      onChoose={nothing}
      onLeave={nothing}
    />,
  );
}

function debriefProps(...choices: string[]): DebriefProps {
  const finished = { ...run, choices };
  const play = replay(scenario, finished);
  return {
    ...props,
    play,
    run: finished,
    onAgain: nothing,
    onPlayOn: nothing,
    onCommit: nothing,
    onSay: nothing,
  };
}

const debrief = (...choices: string[]): string => render(<Debrief {...debriefProps(...choices)} />);

function belowDecisions(...choices: string[]): string {
  const review = reviewPlay(scenario, choices, props.solution);
  return render(<BelowDecisions {...debriefProps(...choices)} review={review} />);
}

test('the start card is on the page before any script', () => {
  const html = render(<ScenarioPlayer {...props} />);
  expect(html).toContain('setting');
  expect(html).toContain(messages.begin);
  expect(html).toContain('stay calm');
  expect(html).toContain('role="status"');
});

test('no part writes a style attribute, which the policy would refuse', () => {
  for (const html of [
    render(<ScenarioPlayer {...props} />),
    stage('learn'),
    debrief('wrong'),
    belowDecisions('wrong'),
  ]) {
    expect(html).not.toMatch(/\sstyle=/);
  }
});

test('learning shows the meters with their numbers, the exam shows none', () => {
  expect(stage('learn')).toContain(messages.metersHide);
  expect(stage('learn')).toMatch(/anger<\/dt><dd>50/);
  expect(stage('exam')).not.toContain('anger');
});

test('what happened in the real case is told after the play, whichever way was chosen', () => {
  const documented = aScenario({
    scenes: [
      aScene('first', [
        aChoice('wrong', { to: 'bad', historical: true }),
        aChoice('right', { to: 'good', points: 3 }),
      ]),
    ],
  });
  const told = (choice: string) => {
    const scene = localize(documented, 'en');
    const finished = { ...run, choices: [choice] };
    const solution = compactSolution(solveScenario(documented));
    return render(
      <Debrief
        {...debriefProps()}
        {...{ scenario: scene, solution }}
        play={replay(scene, finished)}
        run={finished}
      />,
    );
  };
  expect(told('wrong')).toContain(messages.historical);
  expect(told('wrong')).not.toContain(messages.history);
});

test('the debrief says what a decision cost, what would have been better and what that would have drawn', () => {
  const html = debrief('wrong');
  expect(html).toContain(messages.blunder);
  expect(html).toContain('cost 100 points');
  expect(html).toMatch(/The better choice<\/b> right/);
  expect(html).toContain('why right');
  expect(debrief('right')).toContain(messages.noTurningPoints);
});

test('below the decisions stand the curves with their table, what was earned, and the learner’s own words', () => {
  const html = belowDecisions('wrong');
  for (const words of [
    messages.curves,
    messages.asTable,
    messages.dimensions,
    messages.transfer,
    messages.nextTime,
  ])
    expect(html).toContain(words);
  expect(html).toMatch(/<polyline [^>]*stroke="var\(--good\)"/);
  expect(belowDecisions('right')).not.toMatch(/<polyline [^>]*stroke="var\(--good\)"/);
});

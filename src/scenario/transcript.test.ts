import { describe, expect, test } from 'vitest';
import { localize } from '../i18n/locale.ts';
import { aChoice, aScenario, aScene, words } from './a-scenario.ts';
import { readChanges, readFace, readMeters, secondsFor } from './read-state.ts';
import { replay } from './scenario-run.ts';
import { transcript } from './transcript.ts';

const scenario = localize(
  aScenario({
    flags: { told: words('told') },
    cast: [
      {
        id: 'customer',
        name: { zh: '周女士', en: 'Ms Zhou' },
        face: { heat: 'anger', trust: 'trust', hair: 'short' },
      },
      { id: 'boy', name: { zh: '男孩', en: 'the boy' } },
    ],
    variables: {
      anger: {
        name: words('anger'),
        start: 70,
        good: 'low',
        levels: [
          { from: 0, text: words('calm') },
          { from: 60, text: words('hot') },
        ],
      },
      trust: { name: words('trust'), start: 30, good: 'high' },
      minutes: { name: words('minutes'), start: 30, max: 30, good: 'high', unit: { zh: '分钟', en: 'min' } },
      secret: { name: words('secret'), start: 0, good: 'high', shown: false },
    },
    scenes: [
      aScene(
        'first',
        [
          aChoice('tell', {
            effects: { told: true, anger: -20, secret: 9 },
            reply: [
              words('Really?'),
              { when: { anger: '>=60' }, text: words('never heard') },
              { speaker: 'boy', text: words('Mum!') },
            ],
            to: 'second',
          }),
          aChoice('leave', { to: 'bad', manner: 'do' }),
        ],
        {
          situation: words('a crash'),
          lines: [words('Twice!'), { speaker: 'you', text: words('Good morning.') }],
        },
      ),
      aScene('second', [aChoice('yes', { to: 'good' }), aChoice('no', { to: 'bad' })], {
        role: words('You are the manager now.'),
        lines: [
          { when: { told: true }, text: words('Your colleague told me.') },
          { when: { told: false }, text: words('Nobody told me.') },
        ],
      }),
    ],
  }),
  'en',
);

function spoken(...choices: string[]) {
  return transcript(scenario, replay(scenario, { choices })).map(({ kind, speaker, text }) => [
    kind,
    speaker,
    text,
  ]);
}

describe('the transcript', () => {
  test('opens with what is seen and said, each by its speaker', () => {
    expect(spoken()).toEqual([
      ['direction', '', 'a crash'],
      ['line', 'Ms Zhou', 'Twice!'],
      ['line', '', 'Good morning.'],
    ]);
  });

  test('goes on with the choice, the answer to exactly it, the comment, and the lines the state allows', () => {
    expect(spoken('tell').slice(3)).toEqual([
      ['choice', '', 'tell'],
      ['line', 'Ms Zhou', 'Really?'],
      ['line', 'the boy', 'Mum!'],
      ['comment', '', 'why tell'],
      ['role', '', 'You are the manager now.'],
      ['line', 'Ms Zhou', 'Your colleague told me.'],
    ]);
  });

  test('counts for each entry how many choices had been made', () => {
    const steps = transcript(scenario, replay(scenario, { choices: ['tell'] })).map(({ step }) => step);
    expect(steps).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1]);
  });
});

describe('reading the state', () => {
  const { state } = replay(scenario, { choices: [] });

  test('says meters with unit and word, hidden ones not at all', () => {
    expect(readMeters(scenario, state).map(({ name, said, word }) => [name, said, word])).toEqual([
      ['anger', '70', 'hot'],
      ['trust', '30', undefined],
      ['minutes', '30 min', undefined],
    ]);
  });

  test('draws a face whose heat falls as the anger does', () => {
    expect(readFace(scenario, state)).toEqual({
      name: 'Ms Zhou',
      heat: 70,
      trust: 30,
      hair: 'short',
      mood: 'moodAngry',
    });
    expect(readFace(scenario, { ...state, anger: 10, trust: 80 })?.mood).toBe('moodWarm');
    expect(readFace(scenario, { ...state, anger: 10 })?.mood).toBe('moodDistant');
  });

  test('tells what a choice moved, for better or worse, of what may be seen', () => {
    const { turns } = replay(scenario, { choices: ['tell'] });
    expect(readChanges(scenario, turns[0]?.before ?? {}, turns[0]?.after ?? {})).toEqual([
      { name: 'anger', by: '−20', better: true },
    ]);
  });

  test('gives a longer scene more time, an author’s own seconds first', () => {
    const [first] = scenario.scenes;
    if (!first) throw new Error('no scene');
    const long = { ...first, lines: [{ speaker: 'customer', text: '字'.repeat(300) }] };
    expect(secondsFor(first)).toBeLessThan(secondsFor(long));
    expect(secondsFor(long)).toBeGreaterThanOrEqual(60);
    expect(secondsFor({ ...long, seconds: 12 })).toBe(12);
  });
});

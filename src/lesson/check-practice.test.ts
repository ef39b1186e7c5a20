import { describe, expect, test } from 'vitest';
import { checkPractice } from './check-practice.ts';
import type { Practice, PracticeOf } from './practice-schema.ts';
import { aSample } from './practice-samples.ts';

const text = (zh: string) => ({ zh, en: `${zh} in English` });

/** The messages about a sample after one thing in it has been broken. */
function broken<Kind extends Practice['kind']>(
  kind: Kind,
  breakIt: (practice: PracticeOf<Kind>) => void,
  index = 0,
): string[] {
  const practice = aSample(kind, index);
  breakIt(practice);
  return checkPractice('p', practice).map(({ message }) => message);
}

describe('every breakage is told with practice, place and mend', () => {
  test('two cards of one id', () => {
    expect(broken('sort', ({ cards }) => (cards[1]!.id = cards[0]!.id))).toEqual([
      'practice p, cards: id looks-up is written twice; rename one',
    ]);
  });
  test('a card in a category that does not exist', () => {
    expect(broken('sort', ({ cards }) => (cards[0]!.category = 'help'))).toEqual([
      'practice p, card looks-up: category help does not exist; use helps, harms',
    ]);
  });
  test('a square with three categories, and one with two in the same field', () => {
    expect(
      broken('sort', ({ categories, cards }) => (categories.splice(3), cards.splice(1, 1)), 1),
    ).toHaveLength(1);
    expect(broken('sort', ({ categories }) => (categories[3]!.up = 'low'), 1)[0]).toContain('exactly four');
  });
  test('places in a square without axes', () => {
    expect(broken('sort', (practice) => delete practice.axes, 1)[0]).toContain('need `axes`');
  });
  test('a card with a face too many', () => {
    expect(broken('flip', ({ cards }) => cards[0]!.faces.push(text('多')))).toEqual([
      'practice p, card slips: has 3 faces, the practice names 2; write one text for each',
    ]);
  });
  test('a prompt where nothing is written', () => {
    expect(broken('flip', (practice) => (practice.write = false))[0]).toContain('add `write: true`');
  });
  test('a spot at no place of the scene, and two at the same', () => {
    expect(broken('hotspots', ({ spots }) => (spots[0]!.place = 'roof'))[0]).toContain(
      'scene counter has no place roof',
    );
    expect(broken('hotspots', ({ spots }) => (spots[1]!.place = spots[0]!.place))).toEqual([
      'practice p, spot screen-wall: place clerk-a-face is taken by spot open-face; choose another, or name it in `places`',
    ]);
  });
  test('a spot with a verdict of another practice', () => {
    expect(broken('hotspots', ({ spots }) => (spots[0]!.verdict = 'external'))).toEqual([
      'practice p, spot open-face: verdict external does not exist; use helps, harms',
    ]);
    expect(broken('hotspots', ({ spots }) => (spots[0]!.verdict = 'helps'), 1)[0]).toContain(
      'use done, remembered',
    );
  });
  test('spots of one place that stand apart, and a name for a place nothing lies at', () => {
    expect(broken('hotspots', ({ spots }) => spots.push(spots.shift()!), 1)).toEqual([
      'practice p, spot brand-counter: stands apart from the others at clothes-shop; write them one after the other',
    ]);
    expect(
      broken('hotspots', (practice) => (practice.places = { ...practice.places, screen: text('屏幕') }), 1),
    ).toEqual(['practice p, places: no spot lies at screen; give it one or take the name out']);
  });
  test('an option that leads nowhere, or back', () => {
    const next = (to: string) =>
      broken('decide', ({ situations }) => (situations[0]!.options[0]!.next = to)).join();
    expect(next('later')).toContain('situation opening, start-over: next later does not exist; use opening');
    expect(next('opening')).toContain('lies behind');
  });
  test('a situation with the name that closes a practice', () => {
    expect(broken('decide', ({ situations }) => (situations[0]!.id = 'end')).join()).toContain(
      'choose another',
    );
  });
  test('a situation no way leads to', () => {
    expect(
      broken('decide', ({ situations }) => {
        situations.push({ ...situations[0]!, id: 'side' });
        situations[0]!.options.forEach((option) => (option.next = 'end'));
      }),
    ).toEqual(['practice p, situation side: no way leads here; name it as `next` or take it out']);
  });
  test('a situation with nothing best, and one where all is best', () => {
    const grade = (verdict: 'best' | 'poor') =>
      broken('decide', ({ situations }) => {
        for (const option of situations[0]!.options) option.verdict = verdict;
      });
    expect(grade('poor')[0]).toContain('nothing here is best');
    expect(grade('best')[0]).toContain('every option is best');
  });
  test('a change without a meter', () => {
    expect(
      broken('decide', (practice) => (delete practice.meter, practice.endings.splice(1))).join(),
    ).toContain('there is no meter to change');
  });
  test('bands that fall, start too high or lie out of reach', () => {
    expect(broken('decide', ({ endings }) => endings.reverse()).join()).toContain('write them rising');
    expect(broken('decide', ({ endings }) => endings.shift())).toEqual([
      'practice p, endings: nothing is said from 0 to 60; let the first begin at 0 or lower',
    ]);
    expect(broken('decide', ({ endings }) => (endings[1]!.from = 101)).join()).toContain('is never reached');
  });
  test('questions of which none, too many or all may decide', () => {
    const mark = (decisive: boolean) =>
      broken('uncover', ({ questions }) => {
        for (const question of questions) question.decisive = decisive;
      }).join();
    expect(mark(false)).toContain('none is decisive');
    expect(mark(true)).toContain('4 questions are decisive but only 2 may be asked');
    expect(broken('uncover', (practice) => (practice.limit = 4)).join()).toContain('nothing is chosen');
  });
  test('a statement without a verdict, or with one for no test', () => {
    const [missing, unknown] = broken('judge', ({ statements }) => {
      const { verdicts } = statements[0]!;
      verdicts['who'] = verdicts['can']!;
      delete verdicts['can'];
    });
    expect(missing).toBe('practice p, statement soon: no verdict for test can; add it');
    expect(unknown).toBe('practice p, statement soon: test who does not exist; use can, when');
  });
  test('two right sides that read the same', () => {
    expect(broken('match', ({ pairs, extras }) => (extras[0]!.right = pairs[0]!.right)).join()).toContain(
      'reword one',
    );
  });
  test('an extra with the id of a pair', () => {
    expect(broken('match', ({ extras }) => (extras[0]!.id = 'demanding')).join()).toContain(
      'a pair has the same id',
    );
  });
  test('a clock at no station, one that stops too early, one that the best way breaks', () => {
    expect(broken('steps', ({ clocks }) => (clocks[0]!.to = 'home')).join()).toContain(
      'station home does not exist',
    );
    expect(broken('steps', ({ clocks }) => (clocks[0]!.to = 'received')).join()).toContain(
      'stops before it starts',
    );
    expect(broken('steps', ({ clocks }) => (clocks[0]!.limitMinutes = 5))).toEqual([
      'practice p, clock reply: the best way takes 10 of 5 minutes; mend the minutes or the verdicts',
    ]);
  });
  test('a dial the formula does not know, and an input without a dial', () => {
    expect(broken('dials', ({ dials }) => (dials[0]!.id = 'hope'))).toEqual([
      'practice p, dials: formula gap needs expectation; give it a dial or a fixed value',
      'practice p, dials: formula gap knows no input hope; use expectation, experience',
    ]);
  });
  test('a dial that starts outside its range', () => {
    expect(broken('dials', ({ dials }) => (dials[0]!.start = 11)).join()).toContain(
      'dial expectation: needs min < max',
    );
  });
  test('a weighted score with a dial that weighs nothing', () => {
    expect(broken('dials', (practice) => (practice.formula = 'weighted-score')).join()).toContain(
      'needs a weight',
    );
  });
  test('a figure about which nothing is said', () => {
    expect(broken('dials', ({ says }) => (says[0]!.from = -5)).join()).toContain(
      'nothing is said from -10 to -5',
    );
  });
  test('a timeline without a right moment', () => {
    expect(broken('timeline', ({ events }) => (events[1]!.verdict = 'late')).join()).toContain(
      'no event is the right',
    );
  });
  test('a section in which nothing can be chosen or written', () => {
    expect(
      broken('build', ({ sections }) => ((sections[0]!.own = false), (sections[0]!.blocks = []))).join(),
    ).toContain('section at-once: has no blocks');
  });
  test('costs without a budget, and a budget nothing fits into', () => {
    const cost = (practice: PracticeOf<'build'>) => (practice.sections[0]!.blocks[0]!.cost = 5);
    expect(broken('build', cost).join()).toContain('there is no budget');
    expect(
      broken('build', (practice) => {
        cost(practice);
        practice.sections[0]!.own = false;
        practice.budget = { label: text('钱'), amount: 4 };
      }).join(),
    ).toContain('the cheapest complete choice costs 5');
  });
});

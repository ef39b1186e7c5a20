// Every kind of practice on the page of a lesson that uses it: done by mouse in one language and by keyboard alone in the
// other, remembered after a reload, and forgotten when the learner starts over.
import { expect, test } from '@playwright/test';
import type { Practice } from '../../src/lesson/practice-schema.ts';
import { locales } from './languages.ts';
import { PracticeDriver, readPractice } from './practice-driver.ts';
import { playPractice } from './practice-plays.ts';

interface Shipped {
  readonly lesson: string;
  readonly id: string;
}

/** Several where a kind has more than one face. */
const shipped = {
  sort: { lesson: 'complaints/what-is-a-complaint', id: 'inbox-doors' },
  match: { lesson: 'procedure/flow-and-clocks', id: 'due-times' },
  order: { lesson: 'strategy-and-guarantee/act-explain-learn', id: 'theatre-loop' },
  flip: { lesson: 'telephone/complaint-calls', id: 'record-pad' },
  steps: { lesson: 'procedure/flow-and-clocks', id: 'brake-pedal-walk' },
  dials: { lesson: 'satisfaction/satisfaction-and-expectation', id: 'two-sliders' },
  timeline: { lesson: 'recovery-and-fairness/two-cases', id: 'resort-night' },
  hotspots: [
    { lesson: 'face-to-face/mood-signals', id: 'counter-signals' },
    { lesson: 'know-your-customer/why-service-decides', id: 'street-of-services' },
    { lesson: 'know-your-customer/who-is-a-customer', id: 'meal-chain' },
  ],
  audit: { lesson: 'awareness-and-service-types/four-service-types', id: 'my-square' },
  decide: { lesson: 'face-to-face/principles-and-types', id: 'first-move' },
  uncover: { lesson: 'face-to-face/six-steps-part-2', id: 'dizzy-glasses' },
  judge: { lesson: 'strategy-and-guarantee/guarantees', id: 'guarantee-lights' },
  build: { lesson: 'recovery-and-fairness/fitting-compensation', id: 'choice-builder' },
} as const satisfies Record<Practice['kind'], Shipped | readonly Shipped[]>;

const played = Object.entries(shipped).flatMap(([kind, some]) =>
  [some].flat().map((each) => ({ kind, ...each })),
);

for (const [index, { kind, lesson, id }] of played.entries()) {
  for (const [turn, locale] of locales.entries()) {
    const means = (index + turn) % 2 === 0 ? 'mouse' : 'keyboard';

    test(`${kind} ${id}: done by ${means} in ${locale}, kept over a reload, and begun afresh`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const practice = readPractice(id, locale);
      const hand = new PracticeDriver(page, practice.title, locale, means);
      await page.goto(`/${locale}/learn/${lesson}/`);
      await hand.arrive();
      await hand.expectUntouched();

      const { shown, holds } = await playPractice(hand, practice, locale);
      await hand.expectShown(...shown);
      await holds?.();

      await page.reload();
      await hand.arrive();
      await hand.expectShown(...shown);
      await holds?.();

      await hand.startOver();
      const result = shown[0] ?? '';
      await expect(hand.shown(result)).toHaveCount(0);
      await page.reload();
      await hand.arrive();
      await hand.expectUntouched();
      await expect(hand.shown(result)).toHaveCount(0);
    });
  }
}

// Plays simulations as a learner does, along lines that the solver finds in Node.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { localize, type Locale, type Localized } from '../../src/i18n/locale.ts';
import { reviewPlay } from '../../src/scenario/decision-review.ts';
import { openChoices, replay, start } from '../../src/scenario/scenario-run.ts';
import { ScenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { solveScenario } from '../../src/scenario/solve-scenario.ts';
import { tabTo } from './keyboard.ts';
import { wordsOf } from './languages.ts';

export interface Move {
  readonly scene: string;
  readonly choice: string;
}

export function readScenario(id: string): Scenario {
  return ScenarioSchema.parse(parse(readFileSync(`content/scenarios/${id}.yaml`, 'utf8')));
}

/** Where a play of the scenario ends. */
export function outcomeOf(scenario: Scenario, moves: readonly Move[]): string {
  const { outcome } = replay(scenario, { choices: moves.map(({ choice }) => choice) });
  if (!outcome) throw new Error('the play does not end');
  return outcome.id;
}

/** Neither good nor bad throughout: of fifty plays by dice, the one whose decisions earn the most different labels. */
export function mixedPlay(scenario: Scenario): Move[] {
  const { bounds } = solveScenario(scenario);
  const variety = (moves: readonly Move[]): number =>
    new Set(
      reviewPlay(
        scenario,
        moves.map(({ choice }) => choice),
        bounds,
      ).decisions.map(({ label }) => label),
    ).size;
  const plays = Array.from({ length: 50 }, (_, seed) => playByDice(scenario, seed));
  return plays.reduce((most, play) => (variety(play) > variety(most) ? play : most));
}

function playByDice(scenario: Scenario, seed: number): Move[] {
  const moves: Move[] = [];
  for (let dice = seed + 1; ; dice = (dice * 48_271) % 2_147_483_647) {
    const run = { ...start(seed, new Date(0), 'dice'), choices: moves.map(({ choice }) => choice) };
    const { scene } = replay(scenario, run);
    const choices = openChoices(scenario, run);
    const choice = choices[dice % Math.max(1, choices.length)];
    if (!scene || !choice) return moves;
    moves.push({ scene: scene.id, choice: choice.id });
  }
}

export class ScenarioDriver {
  readonly words: ReturnType<typeof wordsOf>['scenario'];
  private readonly scenario: Localized<Scenario>;

  constructor(
    private readonly page: Page,
    scenario: Scenario,
    locale: Locale,
    private readonly means: 'mouse' | 'keys' = 'mouse',
  ) {
    this.words = wordsOf(locale).scenario;
    this.scenario = localize(scenario, locale);
  }

  async begin(): Promise<void> {
    // A learner is slower than the first script; a test is not.
    await expect(this.page.locator('main astro-island[ssr]')).toHaveCount(0);
    const button = this.page.getByRole('button', { name: this.words.begin, exact: true });
    if (this.means === 'mouse') await button.click();
    else {
      await tabTo(this.page, button);
      await this.page.keyboard.press('Enter');
    }
    await expect(this.choices().first()).toBeVisible();
  }

  textOf({ scene, choice }: Move): string {
    const found = this.scenario.scenes
      .find(({ id }) => id === scene)
      ?.choices.find(({ id }) => id === choice);
    if (!found) throw new Error(`no choice ${choice} in ${scene}`);
    return found.text;
  }

  /** What can be said after some moves. */
  openTexts(moves: readonly Move[]): string[] {
    const run = { ...start(0, new Date(0), 'any'), choices: moves.map(({ choice }) => choice) };
    return openChoices(this.scenario, run).map(({ text }) => text);
  }

  /** Chooses, by click or by the number key the choice stands under. */
  async choose(move: Move): Promise<void> {
    const text = this.textOf(move);
    const button = this.page.getByRole('button', { name: text, exact: true });
    await expect(button).toBeVisible();
    if (this.means === 'mouse') {
      await button.click();
    } else {
      const names = await this.choices().allTextContents();
      const place = names.findIndex((name) => name.replace(/^\d\s*/, '') === text);
      await this.page.keyboard.press(String(place + 1));
    }
    await expect(button).toHaveCount(0);
  }

  async play(moves: readonly Move[]): Promise<void> {
    for (const move of moves) await this.choose(move);
  }

  async expectOutcome(id: string, points: number): Promise<void> {
    const outcome = this.scenario.outcomes.find((each) => each.id === id);
    await expect(
      this.page.getByRole('heading', { level: 2 }).filter({ hasText: outcome?.title ?? '' }),
    ).toBeFocused();
    await expect(
      this.page.getByText(this.words.points.replace('{n}', String(points)), { exact: true }).first(),
    ).toBeVisible();
  }

  private choices() {
    const { say, do: act, think } = this.words;
    return this.page
      .getByRole('group', { name: new RegExp(`^(${[say, act, think].map(escapePattern).join('|')})`) })
      .getByRole('button');
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// Answers quiz items as a learner does, by mouse or by keyboard, finding everything by role and label.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { localize, type Locale, type Localized } from '../../src/i18n/locale.ts';
import type { Item, Quiz } from '../../src/quiz/schema.ts';
import { pickRadio, tabTo } from './keyboard.ts';
import { wordsOf } from './languages.ts';

export type Means = 'mouse' | 'keyboard';
type LocalItem = Localized<Item>;

export function readQuiz(id: string, locale: Locale): Localized<Quiz> {
  return localize(parse(readFileSync(`content/quizzes/${id}.yaml`, 'utf8')) as Quiz, locale);
}

export class QuizDriver {
  readonly words: ReturnType<typeof wordsOf>['quiz'];

  constructor(
    private readonly page: Page,
    private readonly quiz: Localized<Quiz>,
    locale: Locale,
    private readonly means: Means = 'mouse',
  ) {
    this.words = wordsOf(locale).quiz;
  }

  async press(name: string): Promise<void> {
    // A lesson's check is the last thing on its page; the practices before it have buttons of the same names.
    const button = this.page.getByRole('button', { name, exact: true }).last();
    if (this.means === 'mouse') {
      await button.click();
      return;
    }
    await tabTo(this.page, button);
    await this.page.keyboard.press('Enter');
  }

  /** Starts from the card with the two modes. */
  async start(mode: 'practice' | 'test'): Promise<void> {
    // A learner is slower than the first script; a test is not.
    await expect(this.page.locator('main astro-island[ssr]')).toHaveCount(0);
    const button = this.page.getByRole('button', { name: this.words[mode] });
    if (this.means === 'mouse') await button.click();
    else {
      await tabTo(this.page, button);
      await this.page.keyboard.press('Enter');
    }
  }

  /** The item on screen, known by its question. */
  async currentItem(): Promise<LocalItem> {
    const legend = this.page.locator('legend.stem');
    await expect(legend).toBeVisible();
    const text = (await legend.textContent()) ?? '';
    const found = this.quiz.items
      .filter(({ stem, situation }) => text.includes(stem) && text.includes(situation ?? ''))
      .sort((a, b) => b.stem.length - a.stem.length)[0];
    if (!found) throw new Error(`no item asks: ${text}`);
    return found;
  }

  /** Fills the fields of the item on screen with the right response. */
  async fillKey(item: LocalItem): Promise<void> {
    switch (item.kind) {
      case 'single':
        await this.choose('radio', textOf(item.options, item.key));
        return;
      case 'multiple':
        for (const id of item.key) await this.choose('checkbox', textOf(item.options, id));
        return;
      case 'true-false':
        await this.choose('radio', this.words[item.key ? 'true' : 'false']);
        return;
      case 'matching':
        for (const { id, text } of item.prompts) {
          await this.select(text, textOf(item.options, item.key[id] ?? ''));
        }
        return;
      case 'categorize':
        for (const { id, text } of item.options) {
          const category = textOf(item.categories, item.key[id] ?? '');
          if (item.categories.length > 3) await this.select(text, category);
          else
            await this.choose('radio', category, this.page.getByRole('group', { name: text, exact: true }));
        }
        return;
      case 'ordering':
        await this.order(item.key.map((id) => textOf(item.options, id)));
        return;
      case 'numeric':
        await this.type(String(item.key));
        return;
      case 'best-worst': {
        const rated = item.options.toSorted((a, b) => a.rating - b.rating);
        await this.choose('radio', `${this.words.best}: ${rated.at(-1)?.text ?? ''}`);
        await this.choose('radio', `${this.words.worst}: ${rated[0]?.text ?? ''}`);
      }
    }
  }

  /** Answers the item on screen rightly and reads the verdict. */
  async answerRightly(): Promise<LocalItem> {
    const item = await this.currentItem();
    await this.fillKey(item);
    await this.press(this.words.check);
    await expect(this.page.getByRole('group', { name: this.words.right, exact: true })).toBeFocused();
    return item;
  }

  private async choose(
    role: 'radio' | 'checkbox',
    name: string,
    within: Locator | Page = this.page,
  ): Promise<void> {
    const field = within.getByRole(role, { name, exact: true });
    // Kept from before a reload or a killed browser; a second click on a checkbox would take it away.
    if (await field.isChecked()) return;
    if (this.means === 'mouse') {
      // As a finger does: on the label, which is what one sees.
      await field.locator('xpath=ancestor::label').click();
    } else if (role === 'radio') await pickRadio(this.page, field);
    else {
      await tabTo(this.page, field);
      await this.page.keyboard.press('Space');
    }
    await expect(field).toBeChecked();
  }

  private async select(label: string, option: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: label });
    const label_ = await field.locator('option').filter({ hasText: option }).first().textContent();
    if (this.means === 'mouse') {
      await field.selectOption({ label: label_ ?? '' });
      return;
    }
    await tabTo(this.page, field);
    for (let step = await field.locator('option').count(); step > 0; step -= 1) {
      if ((await field.locator('option:checked').textContent()) === label_) return;
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(field.locator('option:checked')).toHaveText(label_ ?? '');
  }

  private async order(texts: readonly string[]): Promise<void> {
    for (const [place, text] of texts.entries()) {
      const rows = this.page.locator('form ol > li');
      for (;;) {
        const shown = await rows.locator('span').allTextContents();
        if (shown.indexOf(text) <= place) break;
        await this.press(this.words.up.replace('{text}', text));
      }
    }
  }

  private async type(value: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: this.words.yourAnswer });
    if (this.means === 'mouse') await field.fill(value);
    else {
      await tabTo(this.page, field);
      await this.page.keyboard.type(value);
    }
  }
}

function textOf(list: readonly { id: string; text: string }[], id: string): string {
  return list.find((each) => each.id === id)?.text ?? '';
}

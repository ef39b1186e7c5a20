// The hands of a learner in a practice: opens its lesson, presses, ticks, writes and slides by mouse or by keyboard alone,
// finding everything by role and label. What to do in which kind is said in practice-plays.ts.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { localize, type Locale, type Localized } from '../../src/i18n/locale.ts';
import { practiceMessages } from '../../src/lesson/practice-messages.ts';
import { PracticeSchema, type Practice } from '../../src/lesson/practice-schema.ts';
import { pickRadio, tabTo } from './keyboard.ts';

type Means = 'mouse' | 'keyboard';

export function readPractice(id: string, locale: Locale): Localized<Practice> {
  return localize(PracticeSchema.parse(parse(readFileSync(`content/practices/${id}.yaml`, 'utf8'))), locale);
}

export class PracticeDriver {
  /** The practice on its page; a landmark with its title. */
  readonly region: Locator;
  private readonly frame: Localized<typeof practiceMessages.dials>;

  constructor(
    private readonly page: Page,
    title: string,
    locale: Locale,
    private readonly means: Means,
  ) {
    this.region = page.getByRole('region', { name: title, exact: true });
    this.frame = localize(practiceMessages.dials, locale);
  }

  /** Brings the practice into view and waits until it answers. */
  async arrive(): Promise<void> {
    await this.region.scrollIntoViewIfNeeded();
    await expect(this.page.locator('astro-island').filter({ has: this.region })).not.toHaveAttribute(
      'ssr',
      /.*/,
    );
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  /** Words on screen, whatever carries them; not what is only said in the status line. */
  shown(words: string): Locator {
    return this.region.locator('> :not([role=status])').getByText(words).filter({ visible: true });
  }

  async expectSaid(...words: string[]): Promise<void> {
    for (const each of words) await expect(this.region.getByRole('status')).toContainText(each);
  }

  async expectShown(...words: string[]): Promise<void> {
    for (const each of words) await expect(this.shown(each).first(), each).toBeVisible();
  }

  async press(target: string | Locator): Promise<void> {
    const button = typeof target === 'string' ? this.button(target) : target;
    if (this.means === 'mouse') {
      await button.click();
      return;
    }
    await tabTo(this.page, button);
    await this.page.keyboard.press('Enter');
  }

  async tick(box: Locator): Promise<void> {
    if (this.means === 'mouse') await box.locator('xpath=ancestor::label').click();
    else {
      await tabTo(this.page, box);
      await this.page.keyboard.press('Space');
    }
    await expect(box).toBeChecked();
  }

  async pick(radio: Locator): Promise<void> {
    if (this.means === 'mouse') await radio.locator('xpath=ancestor::label').click();
    else await pickRadio(this.page, radio);
    await expect(radio).toBeChecked();
  }

  async write(field: Locator, text: string): Promise<void> {
    if (this.means === 'mouse') await field.click();
    else await tabTo(this.page, field);
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }

  /** Moves a slider with steps of 1: by a click where the value lies, or along it with the arrows. */
  async slide(slider: Locator, to: number, { min, max }: { min: number; max: number }): Promise<void> {
    if (this.means === 'mouse') {
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      if (!box) throw new Error('the slider is not on screen');
      const thumb = 16;
      const x = thumb / 2 + ((to - min) / (max - min)) * (box.width - thumb);
      await slider.click({ position: { x, y: box.height / 2 } });
    } else {
      await tabTo(this.page, slider);
      for (let now = Number(await slider.inputValue()); now !== to; now += Math.sign(to - now)) {
        await this.page.keyboard.press(now < to ? 'ArrowRight' : 'ArrowLeft');
      }
    }
    await expect(slider).toHaveValue(String(to));
  }

  /** Starts over, takes it back, starts over again. Expects the practice to have been touched. */
  async startOver(): Promise<void> {
    await this.press(`↺ ${this.frame.restart}`);
    await this.expectSaid(this.frame.restarted);
    await this.press(`↺ ${this.frame.undo}`);
    await this.press(`↺ ${this.frame.restart}`);
    await this.expectSaid(this.frame.restarted);
    await expect(this.button(`↺ ${this.frame.undo}`)).toBeVisible();
  }

  /** Nothing has been done here: there is nothing to start over. */
  async expectUntouched(): Promise<void> {
    await expect(this.region.getByText(this.frame.restart)).toBeHidden();
  }
}

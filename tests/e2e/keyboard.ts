// Going through a page with nothing but the keyboard, the way a learner without a mouse does.
import { expect, type Locator, type Page } from '@playwright/test';

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Presses Tab until the target has the focus; fails when the page has been gone round. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'cannot be reached with Tab').toBeFocused();
}

/** Chooses a radio button: into its group with Tab, along it with the arrows. */
export async function pickRadio(page: Page, radio: Locator): Promise<void> {
  const name = (await radio.getAttribute('name')) ?? '';
  const group = page.locator(`input[type=radio][name="${name}"]`);
  for (let step = 0; step < 150; step += 1) {
    if (await group.evaluateAll((all) => all.some((each) => each === document.activeElement))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  for (let step = await group.count(); step > 0 && !(await hasFocus(radio)); step -= 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(radio).toBeChecked();
}

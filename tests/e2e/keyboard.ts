// Going through a page with nothing but the keyboard, the way a learner without a mouse does.
import { expect, type Locator, type Page } from '@playwright/test';

/** Where a target lies from the focus: the key that leads nearer to it; undefined when the focus is on it. */
function wayTo(target: Locator): Promise<'Tab' | 'Shift+Tab' | undefined> {
  return target.evaluate((element) => {
    const { activeElement } = document;
    if (activeElement === element) return undefined;
    const place = activeElement?.compareDocumentPosition(element) ?? 0;
    const isBehind = activeElement !== document.body && (place & Node.DOCUMENT_POSITION_PRECEDING) > 0;
    return isBehind ? 'Shift+Tab' : 'Tab';
  });
}

/** Tab, or Shift and Tab when the target lies behind, until it has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    const key = await wayTo(target);
    if (key === undefined) return;
    await page.keyboard.press(key);
  }
  await expect(target, 'cannot be reached with Tab').toBeFocused();
}

/** Chooses a radio button: into its group with Tab, along it with the arrows. */
export async function pickRadio(page: Page, radio: Locator): Promise<void> {
  const name = (await radio.getAttribute('name')) ?? '';
  const group = page.locator(`input[type=radio][name="${name}"]`);
  for (let step = 0; step < 150; step += 1) {
    if (await group.evaluateAll((all) => all.some((each) => each === document.activeElement))) break;
    await page.keyboard.press((await wayTo(radio)) ?? 'Tab');
  }
  await page.keyboard.press('Space');
  for (let step = await group.count(); step > 0 && (await wayTo(radio)) !== undefined; step -= 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(radio).toBeChecked();
}

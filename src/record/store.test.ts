import { describe, expect, test } from 'vitest';
import { anAttempt, FakeBrowser, idsOf, settle } from './fake-record-tab.ts';

describe('a learner on a good day', () => {
  test('an attempt is there at once, saved a moment later, and right at the first paint of the next page', async () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    const outcome = tab.addAttempts([anAttempt()]);
    expect(tab.$attempts.get()).toEqual([anAttempt()]);
    expect(tab.$saving.get()).toBe('saving');
    expect(await outcome).toBe('saved');
    expect(tab.$saving.get()).toBe('saved');
    expect(browser.openTab().$attempts.get()).toEqual([anAttempt()]);
  });
});

// The record's store as a page of the built site has loaded it: for faults that no click of a learner makes (a thousand
// attempts in two tabs) and for looking into what a page knows. The store's names are shortened by the build, so what it
// gives is known by what it does; when that changes, this says so instead of testing nothing.
import type { JSHandle, Page } from '@playwright/test';
import type { Attempt } from '../../src/record/attempt.ts';

export interface PageStore {
  readonly attempts: () => readonly Attempt[];
  readonly addAttempt: (attempt: Attempt) => Promise<'saved' | 'failed'>;
  readonly readDraft: (activityKey: string) => unknown;
  readonly newRunId: () => string;
  /** Joins now what either place has and the page does not, instead of when it is idle. */
  readonly join: () => Promise<void>;
}

/** Waits for the page's own scripts and takes the store out of them. */
export async function storeOf(page: Page): Promise<JSHandle<PageStore>> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/_astro\/core\.[^/]+\.js$/.test(name)),
  );
  return page.evaluateHandle(async () => {
    const address = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .find((name) => /\/_astro\/core\.[^/]+\.js$/.test(name));
    const parts = Object.values((await import(address ?? '')) as Record<string, unknown>);
    const calling = (call: RegExp): unknown =>
      parts.find((part) => typeof part === 'function' && call.test(String(part)));
    const addAttempt = calling(/\.addAttempts\(\[/) as PageStore['addAttempt'] | undefined;
    const readDraft = calling(/\.readDraft\(/) as PageStore['readDraft'] | undefined;
    const newRunId = calling(/\.sort\(\)\.pop\(\)/) as PageStore['newRunId'] | undefined;
    const join = calling(/^async[^{]*\{\s*clearTimeout/) as PageStore['join'] | undefined;
    const atoms = parts.filter((part): part is { get: () => unknown } => {
      const { get, listen } = (part ?? {}) as { get?: unknown; listen?: unknown };
      return typeof get === 'function' && typeof listen === 'function';
    });
    const $attempts = atoms.find(({ get }) => Array.isArray(get()));
    if (!addAttempt || !readDraft || !newRunId || !join || !$attempts)
      throw new Error(`The store is not in ${address ?? 'any script'}; mend tests/e2e/page-store.ts`);
    return {
      attempts: () => $attempts.get() as readonly Attempt[],
      addAttempt,
      readDraft,
      newRunId,
      join,
    };
  });
}

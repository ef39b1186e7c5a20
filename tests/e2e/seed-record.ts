// Puts attempts into the record before a page is opened, as if the learner had come before.
import type { BrowserContext } from '@playwright/test';
import { toEntry } from '../../src/record/attempt-entry.ts';
import type { Attempt } from '../../src/record/attempt.ts';
import { firstProfile, recordRoot } from '../../src/record/record-root.ts';
import { nextRunId } from '../../src/record/run-id.ts';
import { namespaceOf } from '../../src/storage/namespace.ts';

const place = namespaceOf({ ...recordRoot('/'), profile: firstProfile });

/** A finished piece of work, so many days ago. */
export function attemptAgo(
  days: number,
  fields: Pick<Attempt, 'kind' | 'activity'> & Partial<Attempt>,
): Attempt {
  const ms = Date.now() - days * 86_400_000;
  const at = new Date(ms).toISOString();
  return {
    id: nextRunId(ms, Math.random),
    revision: 'earlier',
    locale: 'zh',
    startedAt: at,
    finishedAt: at,
    durationMs: 60_000,
    responses: [],
    score: { raw: 0, max: 1 },
    ...fields,
  };
}

/** Every page of the context finds the attempts in local storage. */
export async function seedRecord(context: BrowserContext, attempts: readonly Attempt[]): Promise<void> {
  const entries = attempts.map((attempt) => {
    const { key, text } = toEntry(attempt);
    return [`${place}log/${key}`, text] as const;
  });
  await context.addInitScript((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text);
  }, entries);
}

// When a learner last took the record along, and whether it is time to say so again. A preference: local storage only.
import type { Attempt } from './attempt.ts';
import type { Tab } from './store.ts';

type NotesTab = Pick<Tab, 'local' | 'place'>;

const backupKey = ({ place }: NotesTab): string => `${place}note/backup`;
const dismissedKey = ({ place }: NotesTab): string => `${place}note/dismissed`;

/** ISO 8601, UTC; undefined when the record was never exported here. */
export function lastBackup(tab: NotesTab): string | undefined {
  const at = tab.local.get(backupKey(tab)) ?? '';
  return Number.isNaN(Date.parse(at)) ? undefined : at;
}

export function noteBackup(tab: NotesTab, now: number): void {
  tab.local.set(backupKey(tab), new Date(now).toISOString());
}

/** The learner has read it: nothing more until another module is finished. */
export function dismissReminder(tab: NotesTab, modules: readonly string[]): void {
  tab.local.set(dismissedKey(tab), modules.join(' '));
}

export function dismissedModules(tab: NotesTab): string[] {
  return (tab.local.get(dismissedKey(tab)) ?? '').split(' ').filter(Boolean);
}

export interface ModuleWork {
  readonly id: string;
  /** Everything of it that can be done, as `kind:activity`. */
  readonly activities: readonly string[];
}

/** Ids of the modules whose every lesson, quiz and simulation has been finished at least once. */
export function finishedModules(
  attempts: readonly Pick<Attempt, 'kind' | 'activity'>[],
  modules: readonly ModuleWork[],
): string[] {
  const done = new Set(attempts.map(({ kind, activity }) => `${kind}:${activity}`));
  return modules.filter(({ activities }) => activities.every((key) => done.has(key))).map(({ id }) => id);
}

/**
 * Whether to say that the record can be taken along: a module has been finished that the last export does not hold, and
 * the learner has not waved it away since.
 * @param attempts sorted by id
 * @param exportedAt ISO 8601, UTC
 */
export function isReminderDue(
  attempts: readonly Pick<Attempt, 'kind' | 'activity' | 'finishedAt'>[],
  modules: readonly ModuleWork[],
  exportedAt: string | undefined,
  dismissed: readonly string[],
): boolean {
  const covered = attempts.filter(({ finishedAt }) => exportedAt !== undefined && finishedAt <= exportedAt);
  const before = new Set([...finishedModules(covered, modules), ...dismissed]);
  return finishedModules(attempts, modules).some((id) => !before.has(id));
}

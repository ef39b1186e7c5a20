import { describe, expect, test } from 'vitest';
import { openLocalStore } from '../storage/local-store.ts';
import { FakeDisk, FakePage } from '../storage/fake-tabs.ts';
import {
  dismissReminder,
  dismissedModules,
  finishedModules,
  isReminderDue,
  lastBackup,
  noteBackup,
} from './backup-note.ts';

const modules = [
  { id: 'm1', activities: ['lesson:a', 'quiz:m1'] },
  { id: 'm2', activities: ['lesson:b', 'quiz:m2', 'scenario:s'] },
];
const work = (key: string, day = 20) => {
  const [kind = '', activity = ''] = key.split(':');
  return { kind, activity, finishedAt: `2026-11-${String(day)}T08:00:00.000Z` };
};
const first = [work('lesson:a'), work('quiz:m1')];

describe('the reminder to take the record along', () => {
  test('comes when a module is finished, not before', () => {
    expect(isReminderDue([work('lesson:a')], modules, undefined, [])).toBe(false);
    expect(isReminderDue(first, modules, undefined, [])).toBe(true);
  });
  test('goes with the export, and comes again with the next module', () => {
    const exportedAt = '2026-11-21T08:00:00.000Z';
    expect(isReminderDue(first, modules, exportedAt, [])).toBe(false);
    const more = [...first, work('lesson:b', 22), work('quiz:m2', 22), work('scenario:s', 22)];
    expect(isReminderDue(more, modules, exportedAt, [])).toBe(true);
  });
  test('an export before the end of a module does not hold it', () => {
    expect(isReminderDue(first, modules, '2026-11-19T08:00:00.000Z', [])).toBe(true);
  });
  test('waved away, it stays away until another module is finished', () => {
    expect(isReminderDue(first, modules, undefined, ['m1'])).toBe(false);
  });
  test('a module is finished when all of it has been done once', () => {
    expect(finishedModules([...first, work('lesson:b'), work('quiz:m2')], modules)).toEqual(['m1']);
  });
});

describe('what is noted of backups', () => {
  const tabOf = (disk: FakeDisk, place = 'p1:') => {
    const page = new FakePage(disk);
    return { local: openLocalStore(() => page.localStorage, page), place };
  };
  test('the last export is known in the next tab, and each profile has its own', () => {
    const disk = new FakeDisk();
    expect(lastBackup(tabOf(disk))).toBeUndefined();
    noteBackup(tabOf(disk), Date.parse('2026-11-21T08:00:00Z'));
    expect(lastBackup(tabOf(disk))).toBe('2026-11-21T08:00:00.000Z');
    expect(lastBackup(tabOf(disk, 'p2:'))).toBeUndefined();
  });
  test('what is no time counts as never', () => {
    const disk = new FakeDisk();
    const tab = tabOf(disk);
    noteBackup(tab, 0);
    for (const key of disk.items.keys()) disk.items.set(key, 'yesterday');
    expect(lastBackup(tab)).toBeUndefined();
  });
  test('the modules of a reminder that was waved away are known in the next tab', () => {
    const disk = new FakeDisk();
    expect(dismissedModules(tabOf(disk))).toEqual([]);
    dismissReminder(tabOf(disk), ['m1', 'm2']);
    expect(dismissedModules(tabOf(disk))).toEqual(['m1', 'm2']);
    expect(dismissedModules(tabOf(disk, 'p2:'))).toEqual([]);
    expect(lastBackup(tabOf(disk))).toBeUndefined();
    dismissReminder(tabOf(disk), []);
    expect(dismissedModules(tabOf(disk))).toEqual([]);
  });
});

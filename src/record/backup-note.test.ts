import { describe, expect, test } from 'vitest';
import { finishedModules, isReminderDue } from './backup-note.ts';

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

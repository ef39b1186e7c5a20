import { expect, test } from 'vitest';
import { formatMoment, labelProfiles } from './profile-label.ts';

const words = { nameless: 'No name', since: 'since {date}' };
const aProfile = (id: string, name: string, madeAt = `${id}-day`) => ({ id, name, madeAt, learner: '' });
const label = (...profiles: ReturnType<typeof aProfile>[]) =>
  labelProfiles(profiles, words, (moment) => moment.toUpperCase()).map(({ name, hint }) => [name, hint]);

test('names stand as typed; whoever has none is called so', () => {
  expect(label(aProfile('a', '李娜'), aProfile('b', ''))).toEqual([
    ['李娜', ''],
    ['No name', ''],
  ]);
});

test('two of one name are told apart by the day they were made, as far as it is known', () => {
  expect(
    label(aProfile('a', 'Li'), aProfile('b', 'Li'), aProfile('c', 'Wu'), aProfile('d', 'Li', '')),
  ).toEqual([
    ['Li', 'since A-DAY'],
    ['Li', 'since B-DAY'],
    ['Wu', ''],
    ['Li', ''],
  ]);
});

test('a moment is written with day and minute, in the reader’s language', () => {
  expect(formatMoment('2026-11-22T12:34:56.000Z', 'en')).toMatch(/^Nov 2\d, 2026, \d{1,2}:\d4\s[AP]M$/);
  expect(formatMoment('2026-11-22T12:34:56.000Z', 'zh-Hans')).toMatch(/^2026年11月2\d日 \d\d:\d4$/);
});

import { expect, test } from 'vitest';
import type { StorageHealth } from './learner-record.ts';
import { recordMessages, refusalMessages } from './messages.ts';
import { findTrouble, type Trouble } from './storage-trouble.ts';

const well: StorageHealth = { localStorage: true, database: true, damaged: 0 };

test.each<[string, Partial<StorageHealth>, number, Trouble | undefined]>([
  ['all is well', {}, 0, undefined],
  ['the database has not answered yet', { database: 'unknown' }, 0, undefined],
  ['local storage is blocked, the database works', { localStorage: false }, 0, undefined],
  ['a result did not fit', { failure: 'full' }, 3, 'full'],
  ['a result was refused', { failure: 'denied', localStorage: false, database: false }, 1, 'unsaved'],
  ['nothing can be kept at all', { localStorage: false, database: false, failure: 'denied' }, 0, 'blocked'],
  ['the database is gone', { database: false, failure: 'silent' }, 0, 'single'],
  ['a newer version took over', { database: false, failure: 'replaced' }, 0, 'replaced'],
  ['an old result is lost', { damaged: 2 }, 0, 'damaged'],
  ['an old result may yet be found in the database', { damaged: 2, database: 'unknown' }, 0, undefined],
])('%s', (_, health, unsaved, trouble) => {
  expect(findTrouble({ ...well, ...health }, unsaved)).toBe(trouble);
});

test('every word is there in both languages, with the same gaps', () => {
  for (const [name, { zh, en }] of Object.entries({ ...recordMessages, ...refusalMessages })) {
    expect([name, zh.trim(), en.trim()]).toEqual([name, zh, en]);
    expect([name, en.match(/\{\w+\}/g)]).toEqual([name, zh.match(/\{\w+\}/g)]);
    expect(zh).not.toBe('');
    expect(zh).not.toMatch(/[,;!?]|[^.]\.$/);
  }
});

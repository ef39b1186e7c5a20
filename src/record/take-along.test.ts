// The record as this very browser tab keeps it: the store is loaded as a page loads it, over a stand-in window.
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeDisk, FakePage } from '../storage/fake-tabs.ts';
import { anAttempt, settle } from './fake-record-tab.ts';
import { parseRecordFile } from './record-file.ts';

let disk: FakeDisk;

beforeEach(() => {
  disk = new FakeDisk();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function openPage() {
  const page = new FakePage(disk);
  const session = new FakePage(new FakeDisk());
  vi.stubGlobal('window', Object.assign(page, { sessionStorage: session.localStorage }));
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.resetModules();
  const store = await import('./store.ts');
  const { recordAsText } = await import('./take-along.ts');
  return { ...store, recordAsText };
}

test('the file holds attempts, drafts and what could not be read, and is read back as it was', async () => {
  const page = await openPage();
  await page.addAttempt(anAttempt());
  await page.updateDraft('quiz/x', () => ({ one: 'a' }));
  disk.items.set(`${page.tab.place}log/broken~1`, '{"id":');
  const next = await openPage();
  await settle();
  await next.retrySaving();
  const parsed = parseRecordFile(await next.recordAsText());
  expect(parsed).toMatchObject({
    ok: true,
    skipped: 0,
    file: {
      learner: { id: expect.stringMatching(/^[0-9a-z]{11}-/) as string, name: '' },
      attempts: [anAttempt()],
      drafts: { 'quiz/x': { one: 'a' } },
      quarantined: [{ text: '{"id":' }],
    },
  });
});

test('it can be made where nothing can be kept', async () => {
  disk.isBlocked = true;
  vi.stubGlobal('indexedDB', undefined);
  const page = await openPage();
  expect(await page.addAttempt(anAttempt())).toBe('failed');
  expect(parseRecordFile(await page.recordAsText())).toMatchObject({
    ok: true,
    file: { attempts: [anAttempt()] },
  });
});

test('junk where the profile is named does not stop the page', async () => {
  const page = await openPage();
  disk.items.set(page.tab.place.replace('first:', 'profile'), '\ud800/../:');
  expect((await openPage()).tab.place).toBe(page.tab.place);
});

test('another profile sees nothing of this one', async () => {
  const page = await openPage();
  await page.addAttempt(anAttempt());
  disk.items.set(page.tab.place.replace('first:', 'profile'), 'second');
  const other = await openPage();
  await settle();
  expect(other.tab.profile).toBe('second');
  expect(other.$attempts.get()).toEqual([]);
  expect(other.readDraft('quiz/x')).toBeUndefined();
});

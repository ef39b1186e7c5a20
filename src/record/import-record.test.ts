// A record file on its way in, as this very tab takes it: over a stand-in window, as a page loads the store.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeDisk, FakePage } from '../storage/fake-tabs.ts';
import { anAttempt, idsOf, settle } from './fake-record-tab.ts';
import type { Offer } from './import-record.ts';
import { formatRecordFile } from './record-file.ts';

let disk: FakeDisk;

beforeEach(() => {
  disk = new FakeDisk();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function openPage() {
  const page = new FakePage(disk);
  const session = new FakePage(new FakeDisk());
  vi.stubGlobal('window', Object.assign(page, { sessionStorage: session.localStorage }));
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('location', { reload: vi.fn() });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.resetModules();
  const store = await import('./store.ts');
  const { weigh, take, takeAsAnother } = await import('./import-record.ts');
  const { profiles } = await import('./profiles.ts');
  return { ...store, profiles, weigh, take, takeAsAnother };
}

const aFile = (learner = { id: 'ann-1', name: 'Ann' }) =>
  formatRecordFile({
    exportedAt: '2026-11-22T08:00:00.000Z',
    learner,
    attempts: [anAttempt({ id: 'a' }), anAttempt({ id: 'b' })],
    drafts: { 'quiz/x': { step: 1 } },
    quarantined: [],
  });

async function offerOf(page: Awaited<ReturnType<typeof openPage>>, text: string): Promise<Offer> {
  const weighed = await page.weigh(new Blob([text]));
  if (!('offer' in weighed)) throw new Error(weighed.reason);
  return weighed.offer;
}

describe('before anything is read', () => {
  test('a file of more than 20 MB is refused by its size', async () => {
    const huge = { size: 20_000_001, arrayBuffer: vi.fn() };
    expect(await (await openPage()).weigh(huge as unknown as Blob)).toEqual({ reason: 'too-large' });
    expect(huge.arrayBuffer).not.toHaveBeenCalled();
  });
  test.each([
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['zip', [0x50, 0x4b, 3, 4, 0x7b, 0x7d]],
  ])('%s is refused by its first bytes', async (_, bytes) => {
    expect(await (await openPage()).weigh(new Blob([Uint8Array.from(bytes)]))).toEqual({
      reason: 'not-text',
    });
  });
  test('a file that has gone since it was chosen is said to be unreadable (F49)', async () => {
    const gone = { size: 9, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(await (await openPage()).weigh(gone as unknown as Blob)).toEqual({ reason: 'unreadable' });
  });
});

describe('into an empty profile', () => {
  test('the file’s learner moves in with name, id, results and drafts; a second time there is nothing new', async () => {
    let page = await openPage();
    const offer = await offerOf(page, aFile());
    expect(offer).toMatchObject({ isAnothers: false, skipped: 0, plan: { known: 0 } });
    expect(page.$attempts.get()).toEqual([]);
    expect(await page.take(offer)).toBe('saved');
    page = await openPage();
    expect(idsOf(page.$attempts.get())).toEqual(['a', 'b']);
    expect(page.readDraft('quiz/x')).toEqual({ step: 1 });
    expect(page.profiles.learner()).toEqual({ id: 'ann-1', name: 'Ann' });
    expect((await offerOf(page, aFile())).plan).toEqual({ attempts: [], known: 2, drafts: {} });
  });
});

describe('beside work of one’s own', () => {
  test('one’s own file from another device is not another’s, and a draft at work stays', async () => {
    const page = await openPage();
    await page.profiles.adopt({ id: 'ann-1', name: 'Ann' });
    await page.addAttempt(anAttempt({ id: 'c' }));
    await page.updateDraft('quiz/x', () => ({ step: 9 }));
    const offer = await offerOf(page, aFile());
    expect(offer.isAnothers).toBe(false);
    await page.take(offer);
    expect(idsOf(page.$attempts.get())).toEqual(['a', 'b', 'c']);
    expect(page.readDraft('quiz/x')).toEqual({ step: 9 });
  });
  test('another’s file is said to be another’s, and gets a profile of its own that is current then', async () => {
    let page = await openPage();
    await page.addAttempt(anAttempt({ id: 'mine' }));
    const offer = await offerOf(page, aFile({ id: 'bob-1', name: 'Bob' }));
    expect(offer.isAnothers).toBe(true);
    expect(await page.takeAsAnother(offer)).toBe('saved');
    expect(idsOf(page.$attempts.get())).toEqual(['mine']);
    await settle();
    page = await openPage();
    expect(page.profiles.learner()).toEqual({ id: 'bob-1', name: 'Bob' });
    expect(idsOf(page.$attempts.get())).toEqual(['a', 'b']);
    await page.profiles.choose('first');
    page = await openPage();
    expect(idsOf(page.$attempts.get())).toEqual(['mine']);
  });
});

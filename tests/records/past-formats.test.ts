// One save of every format there ever was, as a file taken along and as it lay in a browser. Added to, never edited:
// a change of format adds a pair, and these must still be read. Every pair holds the same record.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FakeBrowser, settle } from '../../src/record/fake-record-tab.ts';
import { parseRecordFile, recordVersion, type RecordFile } from '../../src/record/record-file.ts';

const folder = import.meta.dirname;
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const versions = readdirSync(folder)
  .filter((name) => name.endsWith('.record.json'))
  .map((name) => Number(/^version-(\d+)/.exec(name)?.[1]))
  .sort((a, b) => a - b);

test('every version up to the present one has its frozen save', () => {
  expect(versions).toEqual(Array.from({ length: recordVersion }, (_, index) => index + 1));
});

describe.each(versions)('a save of version %i', (version) => {
  const written = JSON.parse(read(`version-${String(version)}.record.json`)) as RecordFile;

  test('as a file is read whole', () => {
    const parsed = parseRecordFile(read(`version-${String(version)}.record.json`));
    expect(parsed).toEqual({ ok: true, skipped: 0, file: written });
  });

  test('as it lay in the browser is read whole, with nothing found damaged', async () => {
    const browser = new FakeBrowser();
    const stored = JSON.parse(read(`version-${String(version)}.storage.json`)) as Record<string, string>;
    for (const [key, text] of Object.entries(stored)) browser.disk.items.set(key, text);
    const tab = browser.openTab();
    expect(tab.$attempts.get()).toEqual(written.attempts);
    await tab.idle();
    await settle();
    expect(tab.$attempts.get()).toEqual(written.attempts);
    expect(tab.$storage.get()).toEqual({ localStorage: true, database: true, damaged: 0 });
    expect(tab.draftKeys()).toEqual(Object.keys(written.drafts));
    for (const [key, draft] of Object.entries(written.drafts)) expect(tab.readDraft(key)).toEqual(draft);
    for (const [key, text] of Object.entries(stored)) expect(browser.disk.items.get(key)).toBe(text);
  });
});

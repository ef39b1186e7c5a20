// Two tabs at one answer: whatever each types, in whatever order their writes arrive, no text is lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addTime,
  afterMarking,
  commitVersion,
  mainVersion,
  readAnswerDraft,
  tickPoint,
  writeVersion,
  type AnswerDraft,
  type OwnVersion,
} from './answer-draft.ts';

const start = { id: 'run-1', startedAt: '2026-11-22T08:20:00.000Z', spentMs: 0 };
const aVersion = (fields: Partial<OwnVersion> = {}): OwnVersion => ({
  tab: 'a',
  n: 1,
  edits: 1,
  text: 'hear her out',
  seen: {},
  ...fields,
});

/** A tab as the store keeps it: it types on, writes, or takes up what lies there. */
const anyStep = fc.record({
  tab: fc.constantFrom('a', 'b', 'c'),
  act: fc.constantFrom('write', 'look'),
  text: fc.string({ minLength: 1, maxLength: 6 }),
});

describe('two tabs', () => {
  test('the last text of every tab is there until another tab has seen it', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        let draft: AnswerDraft | undefined;
        const tabs = new Map<string, { n: number; seen: Record<string, number> }>();
        const unseen = new Map<string, string>();
        for (const { tab, act, text } of steps) {
          const own = tabs.get(tab) ?? { n: 0, seen: {} };
          tabs.set(tab, own);
          if (act === 'look') {
            for (const version of draft?.versions ?? []) own.seen[version.tab] = version.n;
          } else {
            own.n += 1;
            draft = writeVersion(draft, { tab, n: own.n, edits: own.n, text, seen: { ...own.seen } }, start);
            unseen.set(tab, text);
            // What this write has seen may go.
            for (const [other, n] of Object.entries(own.seen))
              if (other !== tab && tabs.get(other)?.n === n) unseen.delete(other);
          }
        }
        const there = Object.fromEntries(
          (draft?.versions ?? []).map((version) => [version.tab, version.text]),
        );
        for (const [tab, text] of unseen) expect(there[tab]).toBe(text);
      }),
    );
  });

  test('a write made twice is as made once', () => {
    const other = writeVersion(undefined, aVersion({ tab: 'b' }), start);
    const once = writeVersion(other, aVersion(), start);
    expect(writeVersion(once, aVersion(), start)).toEqual(once);
    const committed = commitVersion(other, aVersion(), start, '2026-11-22T09:00:00.000Z');
    expect(commitVersion(committed, aVersion(), start, '2026-11-22T09:05:00.000Z')).toEqual(committed);
  });

  test('a newly opened tab goes on with the longer history, and every tab chooses alike', () => {
    const versions = [
      aVersion({ tab: 'a', edits: 4 }),
      aVersion({ tab: 'b', edits: 9 }),
      aVersion({ tab: 'c', edits: 9 }),
    ];
    expect(mainVersion({ ...start, versions })?.tab).toBe('c');
    expect(mainVersion({ ...start, versions: versions.toReversed() })?.tab).toBe('c');
    expect(mainVersion({ ...start, versions: [] })).toBeUndefined();
  });
});

describe('committing', () => {
  const at = '2026-11-22T09:00:00.000Z';

  test('the text that was committed first stays the one that counts; the other is kept beside it', () => {
    const first = commitVersion(undefined, aVersion({ text: 'mine' }), start, at);
    const both = commitVersion(first, aVersion({ tab: 'b', text: 'yours' }), start, at);
    expect(both.committed?.text).toBe('mine');
    expect(both.versions.map(({ text }) => text)).toEqual(['yours']);
  });

  test('what is typed elsewhere after that becomes a draft of its own once the answer is marked', () => {
    const first = commitVersion(undefined, aVersion({ text: 'mine' }), start, at);
    const later = writeVersion(first, aVersion({ tab: 'b', text: 'more' }), start);
    expect(afterMarking(later, 'run-2')).toMatchObject({ id: 'run-2', versions: [{ text: 'more' }] });
    expect(afterMarking(later, 'run-2')?.committed).toBeUndefined();
    expect(afterMarking(first, 'run-2')).toBeUndefined();
  });

  test('a text that is the committed one is not kept twice', () => {
    const first = commitVersion(undefined, aVersion({ text: 'same' }), start, at);
    expect(
      afterMarking(writeVersion(first, aVersion({ tab: 'b', text: 'same' }), start), 'run-2'),
    ).toBeUndefined();
  });

  test('a point is ticked once however often the tick is told, and unticked again', () => {
    const draft = commitVersion(undefined, aVersion(), start, at);
    const ticked = tickPoint(tickPoint(draft, 'why', true), 'why', true);
    expect(ticked.committed?.points).toEqual(['why']);
    expect(tickPoint(ticked, 'why', false).committed?.points).toEqual([]);
    expect(tickPoint(writeVersion(undefined, aVersion(), start), 'why', true).committed).toBeUndefined();
  });
});

test('whatever lies in storage, reading it gives a draft or none and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      readAnswerDraft(value);
    }),
  );
  const draft = commitVersion(undefined, aVersion(), start, '2026-11-22T09:00:00.000Z');
  expect(readAnswerDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  for (const broken of [
    { ...draft, id: 3 },
    { ...draft, startedAt: 'yesterday' },
    { ...draft, versions: [{ tab: 'a' }] },
    { ...draft, committed: { text: 'x' } },
  ]) {
    expect(readAnswerDraft(broken)).toBeUndefined();
  }
});

test('a long pause counts as a minute, a clock set back as nothing', () => {
  expect(addTime(1_000, 0, 30_000)).toBe(31_000);
  expect(addTime(1_000, 0, 3_600_000)).toBe(61_000);
  expect(addTime(1_000, 90_000, 30_000)).toBe(1_000);
});

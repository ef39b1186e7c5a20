import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { anAttempt, idsOf } from './fake-record-tab.ts';
import { mergeAttempts } from './merge-attempts.ts';
import {
  formatRecordFile,
  parseRecordFile,
  planImport,
  recordFileName,
  type RecordFile,
} from './record-file.ts';

type Content = Omit<RecordFile, 'format' | 'version'>;

const aFile = (content: Partial<Content> = {}): Content => ({
  exportedAt: '2026-11-22T09:00:00.000Z',
  learner: { id: 'first', name: '小王' },
  attempts: [anAttempt()],
  drafts: { 'quiz/face-to-face': { answers: { one: 'a' } } },
  quarantined: [],
  ...content,
});

const json = fc
  .jsonValue({ depthSize: 'small' })
  .filter((value) => !JSON.stringify(value).includes('__proto__'));
const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const attempt: fc.Arbitrary<Attempt> = fc
  .record({
    id: fc.stringMatching(/^[\w.-]{1,20}$/),
    kind: fc.constantFrom('lesson', 'quiz', 'exam', 'scenario', 'reflection', 'recall', 'of-a-later-version'),
    locale: fc.constantFrom('zh', 'en'),
    startedAt: moment,
    finishedAt: moment,
    responses: fc.array(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), json), { maxLength: 3 }),
    unknown: json,
  })
  .map((fields) => JSON.parse(JSON.stringify(anAttempt(fields as Partial<Attempt>))) as Attempt);
const attempts = fc.array(attempt, { maxLength: 6 }).map((list) => mergeAttempts([], list));

const add = (mine: readonly Attempt[], file: Pick<RecordFile, 'attempts' | 'drafts'>) =>
  mergeAttempts(mine, planImport({ attempts: mine, draftKeys: [] }, file).attempts);

describe('a record taken along', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(
        attempts,
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}\/[a-z]{1,6}$/), json),
        (list, drafts) => {
          const content = JSON.parse(JSON.stringify(aFile({ attempts: list, drafts }))) as Content;
          const parsed = parseRecordFile(new TextEncoder().encode(formatRecordFile(content)));
          expect(parsed).toEqual({
            ok: true,
            skipped: 0,
            file: { format: 'make-it-right/record', version: 1, ...content },
          });
        },
      ),
    );
  });

  test('added twice, or as two halves in either order, gives the same record byte for byte', () => {
    let merges = 0;
    fc.assert(
      fc.property(attempts, attempts, fc.nat(6), (mine, theirs, cut) => {
        const read = (list: readonly Attempt[]) => {
          const parsed = parseRecordFile(formatRecordFile(aFile({ attempts: list })));
          if (!parsed.ok) throw new Error(parsed.reason);
          return parsed.file;
        };
        const [head, tail] = [read(theirs.slice(0, cut)), read(theirs.slice(cut))];
        const once = JSON.stringify(add(mine, read(theirs)));
        expect(JSON.stringify(add(add(mine, read(theirs)), read(theirs)))).toBe(once);
        expect(JSON.stringify(add(add(mine, head), tail))).toBe(once);
        expect(JSON.stringify(add(add(mine, tail), head))).toBe(once);
        merges += 1;
      }),
    );
    console.info(
      `fault table | the same file twice, two halves in either order | ${String(merges)} random records: the same, byte for byte`,
    );
  });

  test('once added leaves nothing to add', () => {
    fc.assert(
      fc.property(attempts, attempts, (mine, theirs) => {
        const file = { attempts: theirs, drafts: {} };
        expect(planImport({ attempts: add(mine, file), draftKeys: [] }, file).attempts).toEqual([]);
      }),
    );
  });

  test('never replaces a draft that is being worked on', () => {
    const file = aFile({ drafts: { 'quiz/a': 1, 'quiz/b': 2 } });
    expect(planImport({ attempts: [anAttempt()], draftKeys: ['quiz/a'] }, file)).toEqual({
      attempts: [],
      known: 1,
      drafts: { 'quiz/b': 2 },
    });
  });

  test('has a name that says what and when', () => {
    expect(recordFileName('2026-11-22T09:00:00.000Z')).toBe('make-it-right-2026-11-22.record.json');
  });

  test('of ten thousand attempts is written and read within a second', () => {
    const long = Array.from({ length: 10_000 }, (_, index) =>
      anAttempt({
        id: `r${String(index).padStart(5, '0')}`,
        responses: Array.from({ length: 5 }, (__, item) => ({
          item: `item-${String(item)}`,
          options: ['a', 'c'],
          sure: 'fairly',
        })),
      }),
    );
    const begun = performance.now();
    const text = formatRecordFile(aFile({ attempts: long }));
    const written = performance.now();
    const parsed = parseRecordFile(new TextEncoder().encode(text));
    const read = performance.now();
    expect(parsed.ok && idsOf(parsed.file.attempts)).toEqual(idsOf(long));
    console.info(
      `fault table | record file of 10,000 attempts | ${(text.length / 1e6).toFixed(1)} MB: written in ${(written - begun).toFixed(0)} ms, read in ${(read - written).toFixed(0)} ms`,
    );
  });
});

const reasons = [
  'empty',
  'too-large',
  'not-text',
  'not-json',
  'too-deep',
  'not-a-record',
  'newer-version',
  'damaged',
];

describe('a file from anyone', () => {
  const whole = formatRecordFile(
    aFile({ attempts: [anAttempt({ id: 'a' }), anAttempt({ id: 'b' }), anAttempt({ id: 'c' })] }),
  );
  const bytes = new TextEncoder().encode(whole);

  test('2,000 hostile or spoiled files: each is refused with a reason or cleaned, and nothing else happens', () => {
    const told = new Map<string, number>();
    const spoiled = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.json(),
      fc.nat(bytes.length).map((end) => bytes.slice(0, end)),
      fc
        .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
        .map((changes) => {
          const copy = bytes.slice();
          for (const [at, byte] of changes) copy[at] = byte;
          return copy;
        }),
      fc
        .tuple(
          fc.constantFrom('format', 'version', 'learner', 'attempts', 'drafts', 'quarantined'),
          fc.jsonValue(),
        )
        .map(([field, value]) => JSON.stringify({ ...(JSON.parse(whole) as object), [field]: value })),
      fc
        .tuple(fc.nat(2), fc.constantFrom(...Object.keys(anAttempt())), fc.jsonValue())
        .map(([index, field, value]) => {
          const file = JSON.parse(whole) as { attempts: Record<string, unknown>[] };
          Object.assign(file.attempts[index] ?? {}, { [field]: value });
          return JSON.stringify(file);
        }),
      fc
        .constantFrom(
          '"__proto__":{"polluted":1},',
          '"constructor":{"prototype":{"polluted":1}},',
          '"score":1e999,',
          '"id":"a","id":"b",',
        )
        .map((put) => whole.replace('"kind"', `${put}"kind"`)),
      fc
        .integer({ min: 1, max: 50_000 })
        .map((depth) =>
          whole.replace('"drafts": {', `"drafts": {"x":${'['.repeat(depth)}${']'.repeat(depth)},`),
        ),
    );
    fc.assert(
      fc.property(spoiled, (source) => {
        const parsed = parseRecordFile(source);
        const outcome = parsed.ok ? (parsed.skipped > 0 ? 'cleaned' : 'well') : parsed.reason;
        told.set(outcome, (told.get(outcome) ?? 0) + 1);
        expect(parsed.ok || reasons.includes(parsed.reason)).toBe(true);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        if (parsed.ok)
          expect(idsOf(parsed.file.attempts)).toEqual([...new Set(idsOf(parsed.file.attempts))].sort());
      }),
      { numRuns: 2_000 },
    );
    console.info(
      `fault table | 2,000 hostile or mutated record files | ${JSON.stringify(Object.fromEntries(told))}, 0 thrown, 0 prototypes touched`,
    );
  }, 30_000);

  const changed = (fields: object) => JSON.stringify({ ...(JSON.parse(whole) as object), ...fields });

  test.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['21 MB', 'x'.repeat(21_000_000), 'too-large'],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe), 'not-text'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'not-text'],
    [
      'UTF-16',
      new Uint8Array(Uint16Array.from(`\ufeff${whole}`, (unit) => unit.charCodeAt(0)).buffer),
      'not-text',
    ],
    ['a web page', '<!doctype html><script>alert(1)</script>', 'not-json'],
    ['a record cut off', whole.slice(0, -20), 'not-json'],
    ['two records in a row', whole + whole, 'not-json'],
    ['a list', '[]', 'not-a-record'],
    ['null', 'null', 'not-a-record'],
    ['the settings of something else', '{"format":"other/settings","version":1}', 'not-a-record'],
    ['a version that is no number', changed({ version: '1' }), 'not-a-record'],
    ['a newer version', changed({ version: 2, attempts: 'of another shape' }), 'newer-version'],
    ['no attempts', changed({ attempts: undefined }), 'damaged'],
    ['attempts that are no list', changed({ attempts: {} }), 'damaged'],
    ['50,001 attempts', changed({ attempts: Array.from({ length: 50_001 }, () => 0) }), 'damaged'],
    ['a learner without end', changed({ learner: { id: 'first', name: '王'.repeat(201) } }), 'damaged'],
    ['an id that is a path', changed({ learner: { id: '../x', name: '' } }), 'damaged'],
    ['a nesting without end', '['.repeat(1_000_000), 'too-deep'],
  ])('%s is refused', (_, source, reason) => {
    expect(parseRecordFile(source)).toEqual({ ok: false, reason });
  });

  test('one broken attempt among three is skipped and counted; the others are somebody’s work', () => {
    const parsed = parseRecordFile(whole.replace('"id": "b"', '"id": "../b"'));
    expect(parsed.ok && [idsOf(parsed.file.attempts), parsed.skipped]).toEqual([['a', 'c'], 1]);
  });

  test('a draft under a strange name, or with a dangerous key, is skipped and counted', () => {
    const parsed = parseRecordFile(
      whole.replace(
        '"drafts": {',
        '"drafts": {"<img onerror=x>":1,"a":{"b":[{"__proto__":{"polluted":1}}]},',
      ),
    );
    expect(parsed.ok && [Object.keys(parsed.file.drafts), parsed.skipped]).toEqual([
      ['quiz/face-to-face'],
      2,
    ]);
  });

  test('a byte order mark does no harm', () => {
    expect(parseRecordFile(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)).ok).toBe(true);
  });
});

// Two hundred files that are no record, or only look like one: what somebody might drop among a class's files, by mistake or
// on purpose (reliability notes, F40–F43).
import { gzipSync, strToU8, zipSync } from 'fflate';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const envelope = (parts: object) => ({
  format: 'make-it-right/record',
  version: 1,
  exportedAt: '2026-11-22T08:00:00.000Z',
  learner: { id: 'p-x', name: 'x' },
  attempts: [],
  drafts: {},
  quarantined: [],
  ...parts,
});
const text = (value: unknown) => JSON.stringify(value);
const good = text(envelope({}));

/** One of each kind; `n` varies the bytes, not the kind. */
const kinds: readonly ((n: number) => string | Uint8Array)[] = [
  () => '',
  (n) => ' '.repeat(n + 1),
  (n) => Uint8Array.from({ length: 200 + n }, (_, index) => (index * 73 + n * 31 + 128) % 256),
  (n) => good.slice(0, 10 + n),
  (n) => '['.repeat(10_000 + n),
  (n) => `${'{"a":'.repeat(2_000 + n)}1${'}'.repeat(2_000 + n)}`,
  () => 'null',
  (n) => String(n),
  () => '[]',
  () => '{}',
  (n) => text({ format: 'somebody-else/record', version: n }),
  (n) => text({ ...envelope({}), version: 2 + n }),
  () => text({ ...envelope({}), version: 1.5 }),
  () => text({ ...envelope({}), version: '1' }),
  () => text(envelope({ learner: { id: '../../etc', name: 'x' } })),
  () => text(envelope({ learner: { id: '', name: 'x' } })),
  () => text(envelope({ learner: '__proto__' })),
  (n) => text(envelope({ learner: { id: 'p-x', name: 'x'.repeat(10_000 + n) } })),
  () => text(envelope({ attempts: 'all of them' })),
  () => text(envelope({ attempts: { length: 3 } })),
  (n) => text(envelope({ attempts: Array.from({ length: 50_001 + n }, () => 0) })),
  () => gzipSync(strToU8(good)),
  (n) => zipBytes(new Uint8Array(1_000 + n)).subarray(0, 60),
  (n) => `<!doctype html><script>alert(${String(n)})</script>`,
  (n) => `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(${String(n)})"/>`,
  () => Uint8Array.of(0xff, 0xfe, ...Array.from(good).flatMap((letter) => [letter.charCodeAt(0), 0])),
  (n) => `${good}${' '.repeat(n)}trailing`,
  () => good.replace('"version":1', '"version":1e999'),
  () => good.replace('"version":1', '"version":NaN'),
  () => `\0${good}`,
  () => '姓名,分数\r\n王芳,100\r\n',
  () => 'PK but no archive',
];

function zipBytes(inside: Uint8Array): Uint8Array {
  return zipSync({ 'inside.json': inside });
}

/** @param count how many; the same every time */
export function hostileFiles(count: number): NamedBytes[] {
  return Array.from({ length: count }, (_, index) => {
    const made = kinds[index % kinds.length]?.(Math.floor(index / kinds.length)) ?? '';
    return {
      name: `${hostileNames[index % hostileNames.length] ?? ''}${String(index)}.json`,
      bytes: typeof made === 'string' ? strToU8(made) : made,
    };
  });
}

/** Names that must arrive on the page as text, or in a table as text (F43, F44). */
const hostileNames = [
  'plain-',
  '<script>alert(1)</script>-',
  '" onerror="alert(1)-',
  'javascript:alert(1)-',
  '=HYPERLINK("http://x")-',
  '\u202egnp.elif-',
  '\u200b+1-',
  'e\u0301'.repeat(50),
];

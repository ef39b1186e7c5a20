// The code under a certificate: what a trainer holds against an imported record. It shows that sheet and record agree, never
// that either is true: a record lies in the learner's browser, and anyone can compute a sum.
// A sample, `2-00S9KX-3F7Q2AB`:
//
//   2 - 00S9KX - 3F7Q2AB
//   │   │        └ sum over format, learner, name as printed, level, minute, and id and score of every attempt it rests on
//   │   └ minute in which the last of these attempts was finished, since 1970
//   └ level: 1 completed, 2 certified, 3 with distinction
//
// Digits are those of Crockford's base 32, so that nobody takes an I for a 1: I and L are read as 1, O as 0, small letters
// and missing hyphens are fine. Because the code says up to when the record was read, what is learned later does not make a
// printed sheet disagree; if an attempt from before is imported later and counts, it does.
// If a lesson is renamed, ids of attempts stay, and so does the code. If the rule or a module changes, sheets printed
// before may no longer agree: the edition of the course they were printed from decides.
import { seal } from '../record/sealed-text.ts';
import {
  certificateStatus,
  type CertificateCourse,
  type CertificateLevel,
  type Work,
} from './certificate.ts';

/** Who and what a sheet says. */
export interface CertificateClaim {
  /** The learner's id, as record files and slips carry it. */
  readonly learner: string;
  /** As printed. Blanks around it, and how a letter with an accent is put together, do not matter. */
  readonly name: string;
}

export type CodeFinding =
  | {
      readonly agrees: true;
      readonly level: Exclude<CertificateLevel, 'none'>;
      /** ISO 8601, UTC, to the minute: when the last attempt behind the sheet was finished. */
      readonly earnedAt: string;
      /** What the whole record comes to now; lower than the sheet's only where a trainer's mark came later. */
      readonly levelNow: CertificateLevel;
    }
  | {
      readonly agrees: false;
      /** Not a code at all · the record up to then gives another level · name, learner or results are others. */
      readonly reason: 'not-a-code' | 'other-level' | 'other-record';
    };

const version = 1;
const levels = ['none', 'completed', 'certified', 'distinction'] as const;
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const minuteMs = 60_000;
const form = /^([123])([0-9A-Z]{6})([0-9A-Z]{7})$/;

const minuteOf = ({ finishedAt }: Work): number => Math.floor((Date.parse(finishedAt) || 0) / minuteMs);

function toDigits(value: number, length: number): string {
  let rest = value;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = (digits[rest % 32] ?? '') + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function toNumber(text: string): number {
  return Array.from(text).reduce((sum, digit) => sum * 32 + digits.indexOf(digit), 0);
}

function sumOf(
  claim: CertificateClaim,
  level: CertificateLevel,
  minute: number,
  evidence: readonly Work[],
): string {
  const name = claim.name.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const works = evidence.map(({ id, score }) => [id, score.raw, score.max]);
  const text = JSON.stringify([version, claim.learner, name, level, minute, works]);
  return toDigits(parseInt(seal(text).slice(text.length + 1), 36), 7);
}

/** When the level was reached: the end of the last attempt it rests on. ISO 8601, UTC, to the minute. */
export function earnedAt(evidence: readonly Work[]): string {
  return new Date(Math.max(0, ...evidence.map(minuteOf)) * minuteMs).toISOString();
}

/** The code of a sheet; empty where there is no certificate. */
export function certificateCode(
  claim: CertificateClaim,
  { level, evidence }: { readonly level: CertificateLevel; readonly evidence: readonly Work[] },
): string {
  if (level === 'none') return '';
  const minute = Date.parse(earnedAt(evidence)) / minuteMs;
  return `${String(levels.indexOf(level))}-${toDigits(minute, 6)}-${sumOf(claim, level, minute, evidence)}`;
}

/**
 * Holds a printed code against an imported record. Never throws.
 * @param code as typed from paper
 * @param record all attempts of the learner's record, in any order
 */
export function verifyCertificate(
  code: string,
  claim: CertificateClaim,
  record: readonly Work[],
  course: CertificateCourse,
): CodeFinding {
  const typed = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  const [, levelDigit = '', minuteDigits = '', sum = ''] = form.exec(typed) ?? [];
  const level = levels[Number(levelDigit)] ?? 'none';
  if (level === 'none' || typed.includes('U')) return { agrees: false, reason: 'not-a-code' };
  const minute = toNumber(minuteDigits);
  const then = certificateStatus(
    record.filter((work) => minuteOf(work) <= minute),
    course,
  );
  if (then.level !== level) return { agrees: false, reason: 'other-level' };
  if (sumOf(claim, level, minute, then.evidence) !== sum) return { agrees: false, reason: 'other-record' };
  return {
    agrees: true,
    level,
    earnedAt: new Date(minute * minuteMs).toISOString(),
    levelNow: certificateStatus(record, course).level,
  };
}

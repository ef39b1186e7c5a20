// The result slip: a learner's results in brief, short enough for one QR code and for the fragment of a link, which no
// server ever sees. Names stand in it as places in the outline, so a slip belongs to one edition of the outline.
// A sample, of an outline of two modules with three lessons each and one simulation:
//
//   1.9f2c41d0.7glrso.0hoe5se1rl4-8f3k2q9z.5p2O.c.7-86~1.82-90-75--.88-0.1x9k2ab
//   │ │        │      │                    │    │ │      │          │    └ sum of all before it
//   │ │        │      │                    │    │ │      │          └ simulations: best score, place of its outcome
//   │ │        │      │                    │    │ │      └ final assessment: best score, then each domain; empty: none asked
//   │ │        │      │                    │    │ └ modules: lessons done, one bit each (base 36), best test of the quiz
//   │ │        │      │                    │    └ number of attempts in the record, base 36
//   │ │        │      │                    └ name, UTF-8 in base64url; may be empty
//   │ │        │      └ the learner's profile
//   │ │        └ when it was made: minutes since 1970, base 36
//   │ └ revision of the outline (`SlipOutline.revision`)
//   └ version of this format
//
// Scores are whole per cents, rounded down, so that a slip never shows a pass that was none. Not tamper-proof.
// If a lesson, module, simulation or outcome is added or moved, the outline's revision changes, and a reader who has the
// new outline must say "of another edition" instead of reading places wrongly.
import { seal, unseal } from '../record/sealed-text.ts';
import { fromBase64, toBase64 } from './base64-text.ts';
import type { FinishedWork } from './progress.ts';

/** What a slip's places point at: ids in the order of the course. */
export interface SlipOutline {
  /** Hash of all ids below. */
  readonly revision: string;
  readonly modules: readonly { readonly id: string; readonly lessons: readonly string[] }[];
  readonly simulations: readonly { readonly id: string; readonly outcomes: readonly string[] }[];
  /** The parts of the final assessment. */
  readonly domains: readonly string[];
  /** Item id → domain. */
  readonly domainOf: Readonly<Record<string, string>>;
}

export interface SlipLearner {
  readonly id: string;
  /** As typed: to be shown as text only. */
  readonly name: string;
}

export interface ResultSlip {
  /** Revision of the outline that the places below point at. */
  readonly outline: string;
  readonly learner: SlipLearner;
  /** ISO 8601, UTC, to the minute. */
  readonly madeAt: string;
  /** How many attempts the record held. */
  readonly attempts: number;
  /** In the order of the outline: places of the lessons done; best whole test of the module's quiz, 0–100. */
  readonly modules: readonly { readonly lessons: readonly number[]; readonly quiz?: number | undefined }[];
  /** Best final assessment, 0–100, with its score in each domain, in the order of the outline. */
  readonly exam?: { readonly best: number; readonly domains: readonly (number | undefined)[] } | undefined;
  /** In the order of the outline: best score, 0–100, and the place of the outcome it ended in. */
  readonly simulations: readonly (
    { readonly best: number; readonly outcome?: number | undefined } | undefined
  )[];
}

export type SlipRefusal = 'empty' | 'too-long' | 'not-a-slip' | 'newer-version' | 'damaged';

export type ParsedSlip = { readonly slip: ResultSlip } | { readonly reason: SlipRefusal };

/** What is read of an attempt; more fields do no harm. */
interface Work extends FinishedWork {
  readonly responses?: readonly unknown[];
  readonly mode?: unknown;
  readonly outcome?: unknown;
}

const version = 1;
const textLimit = 4_000;
/** Unicode characters: 60 of four bytes and all else of a full course stay within 1,000 bytes. */
const nameLimit = 60;
/** Bits of a whole number that can be computed with. */
const maskLimit = 52;
const minuteMs = 60_000;

/**
 * A learner's results in brief.
 * @param now milliseconds since 1970
 */
export function makeSlip(
  attempts: readonly Work[],
  outline: SlipOutline,
  learner: SlipLearner,
  now: number,
): ResultSlip {
  const of = (kind: string, activity: string) =>
    attempts.filter((work) => work.kind === kind && work.activity === activity);
  return {
    outline: outline.revision,
    learner: { id: learner.id, name: clip(learner.name) },
    madeAt: new Date(Math.floor(now / minuteMs) * minuteMs).toISOString(),
    attempts: attempts.length,
    modules: outline.modules.map(({ id, lessons }) => {
      const tests = of('quiz', id).filter(({ mode, scope }) => mode === 'test' && scope !== 'missed');
      const best = bestOf(tests);
      return {
        lessons: lessons
          .slice(0, maskLimit)
          .flatMap((lesson, index) => (of('lesson', lesson)[0] ? index : [])),
        ...(best && { quiz: percent(best.score) }),
      };
    }),
    exam: examOf(bestOf(of('exam', 'final')), outline),
    simulations: outline.simulations.map(({ id, outcomes }) => {
      const best = bestOf(of('scenario', id));
      if (!best) return undefined;
      const outcome = outcomes.indexOf(String(best.outcome));
      return { best: percent(best.score), ...(outcome >= 0 && { outcome }) };
    }),
  };
}

function examOf(best: Work | undefined, outline: SlipOutline): ResultSlip['exam'] {
  if (!best) return undefined;
  return {
    best: percent(best.score),
    domains: outline.domains.map((domain) => {
      const sum = { raw: 0, max: 0 };
      for (const response of best.responses ?? []) {
        const { item, raw, max } = (response ?? {}) as Partial<Record<'item' | 'raw' | 'max', unknown>>;
        if (typeof item !== 'string' || typeof raw !== 'number' || typeof max !== 'number') continue;
        if (outline.domainOf[item] !== domain) continue;
        sum.raw += raw;
        sum.max += max;
      }
      return sum.max > 0 ? percent(sum) : undefined;
    }),
  };
}

/** The one with the highest share of its points, of equals the first; work without points is none. */
function bestOf(works: readonly Work[]): Work | undefined {
  const share = ({ score }: Work) => score.raw / score.max;
  return works
    .filter(({ score }) => score.max > 0)
    .reduce<Work | undefined>((best, work) => (!best || share(work) > share(best) ? work : best), undefined);
}

/** Rounded down, but not for the dust of binary fractions. */
function percent({ raw, max }: FinishedWork['score']): number {
  return Math.min(100, Math.max(0, Math.floor((100 * raw) / max + 1e-6)));
}

function clip(name: string): string {
  return Array.from(name.toWellFormed()).slice(0, nameLimit).join('');
}

/** A slip as text for the fragment of a link: letters, digits and `-_.~`, nothing that needs escaping. */
export function formatSlip({
  outline,
  learner,
  madeAt,
  attempts,
  modules,
  exam,
  simulations,
}: ResultSlip): string {
  const number = (value: number | undefined) => (value === undefined ? '' : String(value));
  const fields = [
    String(version),
    outline,
    (Date.parse(madeAt) / minuteMs).toString(36),
    learner.id,
    toBase64(learner.name),
    attempts.toString(36),
    modules
      .map(({ lessons, quiz }) => {
        const mask = lessons.reduce((sum, place) => sum + 2 ** place, 0).toString(36);
        return quiz === undefined ? mask : `${mask}-${String(quiz)}`;
      })
      .join('~'),
    exam ? [exam.best, ...exam.domains].map(number).join('-') : '',
    simulations.map((play) => (play ? `${String(play.best)}-${number(play.outcome)}` : '')).join('~'),
  ];
  return seal(fields.join('.'));
}

const form =
  /^1\.(\w{1,16})\.([\da-z]{1,9})\.([\w-]{1,64})\.([\w-]{0,800})\.([\da-z]{1,8})\.([\da-z~-]{0,600})\.([\d-]{0,60})\.([\d~-]{0,600})$/;

/**
 * Reads a slip, or a link that carries one. Never throws; whoever wrote it may be hostile, so everything in it has been
 * looked at, and the name is still only text. Whether its outline is the reader's is for the reader to compare.
 */
export function parseSlip(source: string): ParsedSlip {
  if (source.length > textLimit) return { reason: 'too-long' };
  const text = source.trim().replace(/^.*slip=/s, '');
  if (text === '') return { reason: 'empty' };
  const [head = ''] = text.split('.');
  if (!/^\d{1,6}$/.test(head) || !/^[\w.~-]+$/.test(text)) return { reason: 'not-a-slip' };
  if (Number(head) > version) return { reason: 'newer-version' };
  const fields = form.exec(unseal(text) ?? '');
  const slip = fields && readFields(fields);
  return slip ? { slip } : { reason: 'damaged' };
}

function readFields(fields: readonly string[]): ResultSlip | undefined {
  const [
    ,
    outline = '',
    made = '',
    id = '',
    encodedName = '',
    count = '',
    modules = '',
    exam = '',
    plays = '',
  ] = fields;
  const madeMs = parseInt(made, 36) * minuteMs;
  const name = fromBase64(encodedName);
  const readModules = modules === '' ? [] : modules.split('~').map(readModule);
  const readExam = exam === '' ? [] : exam.split('-').map(readScore);
  const readPlays = plays === '' ? [] : plays.split('~').map(readPlay);
  const isGood =
    madeMs < 8.64e15 &&
    name !== undefined &&
    ![...readModules, ...readExam, ...readPlays].includes('bad') &&
    (exam === '' || typeof readExam[0] === 'number');
  if (!isGood) return undefined;
  const [best, ...domains] = readExam as (number | undefined)[];
  return {
    outline,
    learner: { id, name: clip(name) },
    madeAt: new Date(madeMs).toISOString(),
    attempts: parseInt(count, 36),
    modules: readModules as ResultSlip['modules'],
    exam: best === undefined ? undefined : { best, domains },
    simulations: readPlays as ResultSlip['simulations'],
  };
}

/** A whole per cent, nothing, or what nobody wrote. */
function readScore(text: string): number | undefined | 'bad' {
  if (text === '') return undefined;
  return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : 'bad';
}

function readModule(text: string): ResultSlip['modules'][number] | 'bad' {
  const [, mask = '', score] = /^([\da-z]{1,11})(?:-(\d+))?$/.exec(text) ?? [];
  const bits = parseInt(mask, 36);
  const quiz = score === undefined ? undefined : readScore(score);
  if (quiz === 'bad' || Number.isNaN(bits) || bits >= 2 ** maskLimit) return 'bad';
  const lessons = Array.from(bits.toString(2))
    .reverse()
    .flatMap((bit, place) => (bit === '1' ? place : []));
  return { lessons, ...(quiz !== undefined && { quiz }) };
}

function readPlay(text: string): ResultSlip['simulations'][number] | 'bad' {
  if (text === '') return undefined;
  const [, score = '', place = ''] = /^(\d+)-(\d{0,3})$/.exec(text) ?? [];
  const best = readScore(score);
  if (best === 'bad' || best === undefined) return 'bad';
  return { best, ...(place !== '' && { outcome: Number(place) }) };
}

// Records that earn each level of the certificate of the shipped course, put into a browser as the course itself keeps them.
import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { parse } from 'yaml';
import type { CertificateRules, Course, Module } from '../../src/course/schema.ts';
import type { Exam } from '../../src/quiz/exam-schema.ts';
import type { Attempt } from '../../src/record/attempt.ts';
import { toEntry } from '../../src/record/attempt-entry.ts';
import { firstProfile, recordRoot } from '../../src/record/record-root.ts';
import { namespaceOf } from '../../src/storage/namespace.ts';
import { readQuiz } from './quiz-driver.ts';

const read = (file: string): unknown => parse(readFileSync(`content/${file}.yaml`, 'utf8'));
const course = read('course') as Course;
export const modules = course.modules.map((id) => ({ id, ...(read(`modules/${id}`) as Module) }));
export const rules = read('certificate') as CertificateRules;
export const exam = read('exam') as Exam;

const day = Date.parse('2026-11-20T01:00:00.000Z');

/** What a record may lack or have instead. */
export interface Weakness {
  readonly unread?: string;
  readonly quiz?: { readonly module: string; readonly share: number };
  readonly exam?: { readonly share: number; readonly weakDomain?: number } | undefined;
  /** By group. */
  readonly plays?: readonly (Partial<Attempt> & { readonly points: number })[];
  readonly work?: number | undefined;
}

/** Attempts one after the other, a minute each, of the first level or of all that is asked for. */
export function aRecord(level: 'completed' | 'certified' | 'distinction', weak: Weakness = {}): Attempt[] {
  const attempts: Attempt[] = [];
  const add = (fields: Partial<Attempt>): void => {
    const at = new Date(day + attempts.length * 60_000).toISOString();
    attempts.push({
      id: `0hoe0000${String(attempts.length).padStart(3, '0')}-00000000`,
      kind: 'lesson',
      activity: '',
      revision: 'r1',
      locale: 'zh',
      startedAt: at,
      finishedAt: at,
      durationMs: 60_000,
      responses: [],
      score: { raw: 1, max: 1 },
      ...fields,
    });
  };
  for (const { id, lessons } of modules) {
    for (const lesson of lessons) if (lesson.id !== weak.unread) add({ activity: lesson.id });
    const share = weak.quiz?.module === id ? weak.quiz.share : 0.8;
    add({ kind: 'quiz', activity: id, mode: 'test', scope: 'whole', score: { raw: 10 * share, max: 10 } });
  }
  if (level === 'completed') return attempts;
  const isBest = level === 'distinction';
  const share = weak.exam?.share ?? (isBest ? 0.94 : 0.84);
  const responses = exam.domains.flatMap((domain, index) =>
    domain.modules.flatMap((module) =>
      readQuiz(module, 'en')
        .items.slice(0, exam.modules[module])
        .map(({ id }) => ({
          item: id,
          response: null,
          raw: index === weak.exam?.weakDomain ? 0.5 : share,
          max: 1,
        })),
    ),
  );
  add({
    kind: 'exam',
    activity: 'final',
    mode: 'test',
    scope: 'whole',
    responses,
    score: { raw: share * responses.length, max: responses.length },
  });
  for (const [index, group] of rules.simulations.entries()) {
    const { points = isBest ? 88 : 74, ...fields } = weak.plays?.[index] ?? {};
    add({ kind: 'scenario', activity: group[0]!, mode: 'exam', score: { raw: points, max: 100 }, ...fields });
  }
  const raw = weak.work ?? (isBest ? 5 : 4);
  add({ kind: 'reflection', activity: rules.works[0]!, score: { raw, max: 5 } });
  return attempts;
}

/** Puts a record into local storage before any page is opened; the database is healed from it. */
export async function seedRecord(context: BrowserContext, attempts: readonly Attempt[]): Promise<void> {
  const prefix = `${namespaceOf({ ...recordRoot('/'), profile: firstProfile })}log/`;
  const page = await context.newPage();
  await page.goto('/icon.svg');
  await page.evaluate(
    ([start, entries]) => {
      for (const { key, text } of entries) localStorage.setItem(start + key, text);
    },
    [prefix, attempts.map(toEntry)] as const,
  );
  await page.close();
}

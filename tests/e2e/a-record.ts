// A learner's record file for the browser tests, made from the real course so that every reading has something to read.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Attempt } from '../../src/record/attempt.ts';
import { formatRecordFile } from '../../src/record/record-file.ts';
import type { Course, Module } from '../../src/course/schema.ts';
import type { Quiz } from '../../src/quiz/schema.ts';

const read = (path: string): unknown => parse(readFileSync(`content/${path}.yaml`, 'utf8'));

export interface Made {
  readonly attempts: readonly Attempt[];
  readonly text: string;
}

/** Some modules with every lesson, one or two runs of each quiz, a play and a commitment. @param run makes ids unlike another file's */
export function aRecord(name: string, { modules = 4, run = 'run', learner = 'someone' } = {}): Made {
  const attempts: Attempt[] = [];
  const course = read('course') as Course;
  function add(kind: string, activity: string, more: Partial<Attempt> = {}): void {
    const at = new Date(Date.parse('2026-11-01T08:00:00.000Z') + attempts.length * 5_400_000).toISOString();
    attempts.push({
      id: `${run}-${String(attempts.length).padStart(5, '0')}`,
      kind,
      activity,
      revision: 'r1',
      locale: 'zh',
      startedAt: at,
      finishedAt: at,
      durationMs: 240_000 + attempts.length * 7_000,
      responses: [],
      score: { raw: 1, max: 1 },
      ...more,
    });
  }
  for (const id of course.modules.slice(0, modules)) {
    const module = read(`modules/${id}`) as Module;
    for (const lesson of module.lessons) add('lesson', lesson.id);
    for (const round of [0, 1]) {
      const responses = (read(`quizzes/${id}`) as Quiz).items.map((item, index) => {
        const isWrong = (index + round * 2) % 3 === 0;
        return {
          item: item.id,
          response: { option: 'a' },
          raw: isWrong ? 0 : 1,
          max: 1,
          confidence: (['sure', 'fairly', 'guess'] as const)[index % 4 === 0 ? 0 : index % 3],
          ...(isWrong && { misconceptions: [`mc-0${String(1 + (index % 5))}`] }),
        };
      });
      const score = { raw: responses.reduce((sum, { raw }) => sum + raw, 0), max: responses.length };
      add('quiz', id, { responses, score, mode: round ? 'test' : 'practice', scope: 'whole' });
    }
  }
  for (const raw of [48, 71]) {
    add('scenario', 'anger-at-the-counter', { score: { raw, max: 100 }, mode: 'learn', outcome: 'x' });
    add('reflection', 'commitment/anger-at-the-counter', {
      responses: [{ prompt: 'commitment', text: '下次先让他把话说完，再开口。' }],
      score: { raw: 0, max: 0 },
    });
  }
  const text = formatRecordFile({
    exportedAt: '2026-11-20T08:00:00.000Z',
    learner: { id: learner, name },
    attempts,
    drafts: { 'quiz/strategy-and-guarantee': { of: name } },
    quarantined: [],
  });
  return { attempts, text };
}

// The shipped final assessment: its draws, and what an author is told whose words count what a short form leaves out.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listExamItems, toPool } from '../../src/compose/exam-pool.ts';
import { checkAssessment } from '../../src/compose/laws/check-assessment.ts';
import { loadContent, readContentFiles } from '../../src/compose/load-content.ts';
import { distance, drawExam } from '../../src/quiz/draw-exam.ts';

const files = await readContentFiles(join(import.meta.dirname, '../..'));
const { content } = loadContent(files);
const { exam, modules, quizzes } = content;

test('300 draws meet the blueprint to the item: modules, kinds and levels', () => {
  if (!exam) throw new Error('content/exam.yaml is missing');
  const outline = modules.map(({ id, data }) => ({ id, lessons: data.lessons }));
  const pool = toPool(listExamItems(exam.data, outline, quizzes));
  expect(pool.length).toBeGreaterThanOrEqual(100);
  const asked = new Set<string>();
  for (let seed = 0; seed < 300; seed++) {
    const ids = new Set(drawExam(pool, exam.data, `learner-${String(seed)}`));
    const drawn = pool.filter(({ id }) => ids.has(id));
    expect(drawn).toHaveLength(50);
    expect(distance(drawn, exam.data)).toBe(0);
    for (const [module, count] of Object.entries(exam.data.modules))
      expect(drawn.filter((item) => item.module === module)).toHaveLength(count);
    for (const id of ids) asked.add(id);
  }
  // Nothing in the pool is there for show.
  expect(asked.size).toBe(pool.length);
});

test('a stem that counts more elements than the assessment shows is told to its author', () => {
  const counting = quizzes.map((quiz) => ({
    ...quiz,
    data: {
      ...quiz.data,
      items: quiz.data.items.map((item) =>
        item.id === 'twelve-services-five-spheres'
          ? { ...item, stem: { ...item.stem, en: 'Sort twelve services into the five spheres of life.' } }
          : item,
      ),
    },
  }));
  expect(checkAssessment({ ...content, quizzes: counting }).map(({ message }) => message)).toEqual([
    'quiz know-your-customer, item twelve-services-five-spheres: its words count 12 elements, but the final assessment shows 6; say “these” instead',
  ]);
});

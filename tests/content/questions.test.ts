// Whether the hints of the shipped questions tell one answer from another; that they find the right one is a law.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent, readContentFiles } from '../../src/compose/load-content.ts';
import { touchedPoints } from '../../src/reflection/touched-points.ts';

const { questions } = loadContent(await readContentFiles(join(import.meta.dirname, '../..'))).content;

test.each(['zh', 'en'] as const)('answers to other questions seldom seem to touch a point (%s)', (locale) => {
  const shares = questions.flatMap(({ id, data }) =>
    data.rubric.map((point) => {
      const others = questions.filter((other) => other.id !== id);
      const hinted = [{ id: point.id, hints: point.hints[locale] }];
      const touched = others.filter(
        ({ data: other }) => touchedPoints(hinted, other.model[locale]).length > 0,
      );
      return touched.length / others.length;
    }),
  );
  const mean = shares.reduce((total, share) => total + share, 0) / shares.length;
  expect(questions).toHaveLength(57);
  expect(mean).toBeLessThan(0.15);
  expect(Math.max(...shares)).toBeLessThan(0.7);
});

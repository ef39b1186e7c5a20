// The cards that the shipped content makes: each asks something, answers it, and does not answer it in front.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent, readContentFiles } from '../../src/compose/load-content.ts';
import { decisionFace, factFace, itemFace, termFace, weakChoices } from '../../src/compose/recall-faces.ts';
import { locales } from '../../src/i18n/locale.ts';
import { solveScenario } from '../../src/scenario/solve-scenario.ts';

const { content } = loadContent(await readContentFiles(join(import.meta.dirname, '../..')));
const solved = content.scenarios.map(({ id, data }) => ({ id, data, readings: solveScenario(data).choices }));

describe.each(locales)('in %s', (locale) => {
  test('every item has something to answer with, and a reason for each part of it', () => {
    for (const item of content.quizzes.flatMap(({ data }) => data.items)) {
      const { options = [], answers = [], lists = [], stem } = itemFace(item, locale, '/');
      expect(stem, item.id).not.toBe('');
      const parts = [...options.filter(({ isKey }) => isKey), ...answers];
      expect(parts.length, item.id).toBeGreaterThan(0);
      for (const part of parts) expect(part.why, item.id).not.toBe('');
      expect(
        lists.flat().filter((text) => answers.some(({ why }) => why === text)),
        item.id,
      ).toEqual([]);
    }
  });

  test('every decision that can go wrong shows the moment and a reply that is no mistake', () => {
    for (const { id, data, readings } of solved) {
      for (const scene of data.scenes) {
        const weak = weakChoices(scene.id, readings);
        if (weak.length === 0) continue;
        const face = decisionFace(data, scene, readings, locale, '/');
        expect(
          [...(face?.directions ?? []), ...(face?.lines ?? [])].length,
          `${id}/${scene.id}`,
        ).toBeGreaterThan(0);
        const mistakes = scene.choices.filter((choice) => weak.includes(choice.id));
        expect(
          mistakes.map(({ text }) => text[locale]),
          `${id}/${scene.id}`,
        ).not.toContain(face?.best.text);
      }
    }
  });

  test('terms and facts have both sides', () => {
    for (const term of content.glossary?.data ?? []) expect(termFace(term, locale, '/').meaning).not.toBe('');
    for (const fact of content.facts?.data ?? []) expect(factFace(fact, locale, '/').say).not.toBe('');
  });
});

test('every simulation has moments to come back to, and a good play brings none of them', () => {
  for (const { id, data, readings } of solved) {
    const weak = data.scenes.filter((scene) => weakChoices(scene.id, readings).length > 0);
    expect(weak.length, id).toBeGreaterThan(5);
    for (const scene of data.scenes) {
      const best = readings
        .filter((each) => each.scene === scene.id)
        .reduce((a, b) => (b.loss.mean < a.loss.mean ? b : a));
      expect(weakChoices(scene.id, readings), id).not.toContain(best.choice);
    }
  }
});

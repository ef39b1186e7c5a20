import { describe, expect, test } from 'vitest';
import { checkFigure } from './check-figure.ts';
import type { Figure } from './figure-schema.ts';
import { figureParts } from './figures/figure-parts.ts';

const both = (text: string) => ({ zh: text, en: text });

/** A figure that says one word wherever its drawing wants some. */
function aFigure(changes: Partial<Figure> = {}): Figure {
  const labels = Object.keys(figureParts['three-fairnesses'].labels);
  return {
    title: both('三杆秤'),
    caption: both('…'),
    inWords: [both('…')],
    facts: [],
    labels: Object.fromEntries(labels.map((name) => [name, both('秤')])),
    numbers: {},
    ...changes,
  };
}

const sentences = (figure: Figure, id = 'three-fairnesses') =>
  checkFigure(id, figure).map(({ message }) => message);

const withLabel = (name: string, text: string) =>
  aFigure({ labels: { ...aFigure().labels, [name]: { zh: text, en: 'scale' } } });

describe('what an author of a figure is told', () => {
  test('a sound figure has no problems', () => {
    expect(sentences(aFigure())).toEqual([]);
  });
  test('a file that no component draws', () => {
    expect(sentences(aFigure(), 'four-scales')).toEqual([
      expect.stringMatching(
        /^figure four-scales has no drawing; name the file after one of three-fairnesses,/,
      ),
    ]);
  });
  test('a word the drawing needs is missing', () => {
    const labels = Object.entries(aFigure().labels).filter(([name]) => name !== 'outcome');
    expect(sentences(aFigure({ labels: Object.fromEntries(labels) }))).toEqual([
      'figure three-fairnesses, labels: outcome is missing; write it',
    ]);
  });
  test('a word that stands nowhere in the drawing', () => {
    expect(sentences(withLabel('price', '价'))).toEqual([
      expect.stringMatching(/^figure three-fairnesses, labels: price stands nowhere in the drawing; use one/),
    ]);
  });
  test('a number nobody draws', () => {
    expect(sentences(aFigure({ numbers: { share: 12 } }))).toEqual([
      expect.stringMatching(/numbers: share stands nowhere/),
    ]);
  });
  test('a line that is longer than its place', () => {
    const [sentence] = sentences(withLabel('outcome', '得到的东西配得上失去的东西'));
    expect(sentence).toMatch(
      /label outcome, zh: “得到的东西配得上失去的东西” needs about \d+ units, there are \d+; break the line/,
    );
  });
  test('a label of more lines than there is room for', () => {
    expect(sentences(withLabel('outcome', '得到\n什么'))).toEqual([
      'figure three-fairnesses, label outcome, zh: has 2 lines, there is room for 1; shorten it',
    ]);
  });
});

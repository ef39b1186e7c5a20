import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCoverage, printCoverRow, readCoverage } from './coverage.ts';
import { loadContent, readContentFiles } from './load-content.ts';
import { printProblem } from './problem.ts';

const course = await readContentFiles(join(import.meta.dirname, '../../tests/content/small-course'));

/** The little course, whose lesson and one item cover S0-22, with an inventory of its own. */
function withInventory(...ids: string[]) {
  const file = 'content/inventory.yaml';
  return loadContent(new Map(course).set(file, ids.map((id) => `- ${id}\n`).join(''))).content;
}

const sentences = (content: ReturnType<typeof withInventory>) => checkCoverage(content).map(printProblem);

test('an entry is told with everything that covers it', () => {
  const [row] = readCoverage(withInventory('S0-22'));
  expect(row).toMatchObject({ id: 'S0-22', lesson: ['late-cake'], question: ['late-cake-apology'] });
  expect(row?.item).toContain('shouting-guest');
  expect(printCoverRow(row!)).toMatch(/^S0-22 {2}lesson late-cake · item .*shouting-guest/);
});

test('an entry that no lesson teaches is a problem, whatever else covers it', () => {
  const content = withInventory('S0-22', 'T-05');
  expect(sentences(content)).toContain(
    'content/inventory.yaml:2 T-05 is taught by no lesson; add it to the covers of one (content/modules/)',
  );
  expect(sentences(content).join()).not.toContain('S0-22');
  expect(printCoverRow(readCoverage(content)[1]!)).toBe('T-05  – nothing teaches it');
});

test('a name in covers that the inventory does not know is a problem where it stands', () => {
  expect(sentences(withInventory('T-05'))).toContainEqual(
    expect.stringMatching(
      /^content\/modules\/cake\.yaml:\d+ lesson late-cake covers S0-22, which is not in content\/inventory\.yaml/,
    ),
  );
});

test('a course without an inventory has promised nothing', () => {
  const { content } = loadContent(course);
  expect([readCoverage(content), checkCoverage(content)]).toEqual([[], []]);
});

// Could somebody pass without knowing anything? `npm run stats:quizzes` prints where the keys stand and how long they are
// over all items, and fails when a law of the bank is broken. “All of the above” is a law of every item (check-quiz.ts).
import { join } from 'node:path';
import process from 'node:process';
import { loadContent, readContentFiles } from '../src/compose/load-content.ts';
import { printProblem } from '../src/compose/problem.ts';
import { readLengths, readPositions, readTrueShare } from '../src/quiz/bank-stats.ts';
import { checkBank, greatestTau } from '../src/quiz/check-bank.ts';

const { content, problems } = loadContent(await readContentFiles(join(import.meta.dirname, '..')));
const items = content.quizzes.flatMap(({ data }) => data.items);
const percent = (share) => `${(share * 100).toFixed(0)}%`;
const kindSets = [['single', 'multiple'], ['single'], ['multiple'], ['best-worst']];

console.log(`${items.length} items in ${content.quizzes.length} quizzes\n`);
console.log('Length and correctness: Kendall’s tau-b over pairs of options of the same item');
for (const locale of ['zh', 'en']) {
  for (const kinds of kindSets) {
    const {
      items: size,
      tau,
      longerIsBetter,
      longestIsBest,
      longestByChance,
    } = readLengths(items, kinds, locale);
    console.log(
      `  ${locale} ${kinds.join(' + ')} (${size}): tau ${tau.toFixed(3)}; the better option is the longer in ` +
        `${percent(longerIsBetter)} of pairs; the longest is best in ${longestIsBest}, by chance ${longestByChance.toFixed(0)}`,
    );
  }
}

console.log(`\nQuizzes that lean most (bound of the whole bank: ${greatestTau})`);
const leaning = content.quizzes
  .map(({ id, data }) => ({
    id,
    taus: ['zh', 'en'].map((locale) => readLengths(data.items, kindSets[0], locale).tau),
    size: readLengths(data.items, kindSets[0], 'zh').items,
  }))
  .filter(({ size }) => size >= 3)
  .sort((a, b) => Math.max(...b.taus.map(Math.abs)) - Math.max(...a.taus.map(Math.abs)));
for (const { id, taus, size } of leaning.slice(0, 8)) {
  console.log(`  ${id} (${size}): zh ${taus[0].toFixed(2)}, en ${taus[1].toFixed(2)}`);
}

console.log('\nPlaces of the keys of single items, in the file');
for (const size of [2, 3, 4, 5, 6]) {
  const places = readPositions(items, size);
  if (places.some((count) => count > 0)) console.log(`  of ${size} options: ${places.join(', ')}`);
}
const { total, share } = readTrueShare(items);
console.log(`  true-false: ${percent(share)} of ${total} are true`);

const broken = [...problems.map(printProblem), ...checkBank(items)];
for (const sentence of broken) console.log(sentence);
process.exitCode = broken.length === 0 ? 0 : 1;

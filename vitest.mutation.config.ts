// The tests that mutation testing runs: those of the rules, without islands and without Astro, so that a mutant takes
// seconds; of one room, where only that is mutated.
import process from 'node:process';
import { defineConfig } from 'vitest/config';

const rooms = process.env['PART'] ?? '{record,mastery,recall,quiz}';

export default defineConfig({
  // With the counting of coverage, a test of thousands of random runs takes its time.
  test: { include: [`src/${rooms}/**/*.test.ts`], testTimeout: 60_000 },
});

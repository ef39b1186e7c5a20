// The tests that mutation testing runs: those of the rules, without islands and without Astro, so that a mutant takes
// seconds.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/{record,mastery,recall,quiz,storage}/**/*.test.ts', 'tests/records/*.test.ts'] },
});

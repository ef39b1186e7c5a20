// Mutation testing of the rules that decide what a learner's work is worth: `npm run mutation`, or one room of it with
// `PART=quiz npm run mutation` (quiz, record, mastery, recall). Takes long, so it is no part of `npm test`. Left out are files that only
// wait, listen or draw (`store.ts`, islands), words, schemas and what stands in for a browser in tests.
import process from 'node:process';

const rooms = {
  quiz: [
    'src/quiz/{score-response,validate-response,find-mistakes,finish-run,read-results,merge-runs,points,exam-result}.ts',
  ],
  // What waits for storage (`learner-record`, `mend-logs`, `profile-list`) is left to the fault tests, which take seconds each.
  record: [
    'src/record/{attempt,attempt-entry,parse-attempt,record-file,merge-attempts,run-id,local-share,backup-note}.ts',
    'src/record/{sealed-text,storage-trouble,profile-label}.ts',
  ],
  mastery: ['src/mastery/*.ts'],
  recall: ['src/recall/*.ts'],
};
const part = process.env['PART'];

export default {
  testRunner: 'vitest',
  // All tests stand ready: which of them a mutant needs is known from coverage.
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    ...Object.entries(rooms).flatMap(([room, files]) => (part === undefined || part === room ? files : [])),
    '!src/**/*.test.ts',
    '!src/**/{store,use-store,messages,schema,record-root}.ts',
    '!src/**/fake-*.ts',
    '!src/**/*-builders.ts',
    '!src/mastery/{an-attempt,certificate-samples}.ts',
    // These run in the page and are tried in a browser.
    '!src/record/take-along.ts',
    '!src/mastery/{paint-progress,follow-record,draw-slip}.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: 'test-results/mutation.json',
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'test-results', 'docs', '.astro'],
  // Static mutants run every test again; they are constants, which the tests of their rules notice anyway.
  ignoreStatic: true,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  disableTypeChecks: true,
  allowEmpty: true,
};

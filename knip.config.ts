import type { KnipConfig } from 'knip';

export default {
  entry: ['scripts/*.mjs', 'tests/{e2e,a11y}/**/*.spec.ts'],
  // The command-line tools behind `npm run` names.
  ignoreDependencies: ['node'],
} satisfies KnipConfig;

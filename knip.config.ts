import type { KnipConfig } from 'knip';

export default {
  entry: [
    'scripts/*.mjs',
    // Named in stryker.config.mjs.
    'vitest.mutation.config.ts',
    'tests/{e2e,a11y}/**/*.spec.ts',
    // Lessons are content, named by the collection.
    '{content,tests/content/small-course/content}/lessons/*/*.mdx',
    // Handed to the bundler by name.
    'src/compose/finish/{client-later,start-islands}.ts',
    'src/compose/frame/frame-script.ts',
    'src/search/open-dialog.tsx',
    'src/offline/{sw,kill-sw}.ts',
  ],
  // A test opens sheets with it where the machine has it.
  ignoreBinaries: ['soffice'],
  // Behind `astro check`.
  ignoreDependencies: ['@astrojs/check'],
  // A shape is exported beside the schema or rule that it belongs to, for whoever needs to name it.
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;

// Typed rules, accessibility of the pages, and the direction of imports, made from the table of the house.
import astro from 'eslint-plugin-astro';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * Which rooms a room may import. `compose` and `pages` may import every room, but no `store.ts`.
 * The same table stands in src/README.md and in the style guide.
 */
const mayImport = {
  i18n: [],
  storage: [],
  ui: ['i18n'],
  offline: ['storage', 'i18n', 'ui'],
  comfort: ['record', 'storage', 'i18n', 'ui'],
  course: ['i18n', 'ui'],
  record: ['storage'],
  lesson: ['course', 'record', 'i18n', 'ui'],
  reflection: ['course', 'record', 'i18n', 'ui'],
  quiz: ['record', 'i18n', 'ui'],
  scenario: ['record', 'i18n', 'ui'],
  mastery: ['course', 'record', 'i18n', 'ui'],
  recall: ['course', 'record', 'i18n', 'ui'],
  gradebook: ['mastery', 'scenario', 'course', 'record', 'storage', 'i18n', 'ui'],
  search: ['i18n', 'ui'],
  classroom: ['quiz', 'scenario', 'course', 'record', 'storage', 'i18n', 'ui'],
};

const roomZones = Object.entries(mayImport).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...allowed].map((name) => `./${name}`),
  message: `${room} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}; see src/README.md.`,
}));

const storeZones = ['compose', 'pages'].map((place) => ({
  target: `./src/${place}`,
  from: './src/*/store.ts',
  message: 'Pages gather and hand over; reactive state belongs to islands.',
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'coverage/',
      '.stryker-tmp/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...roomZones, ...storeZones] },
      ],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // What scrolls must be reached by the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'] }],
      // `noPropertyAccessFromIndexSignature` of the compiler asks for brackets where the key is not declared.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // Schemas hold the validator: islands and rules take their types only.
    files: ['src/**/*.tsx', 'src/**/store.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '(^|/)([a-z]+-)?schema(\\.ts)?$',
              allowTypeImports: true,
              message: 'Import types from a schema, never values.',
            },
            { group: ['zod', 'astro/zod'], message: 'The validator must not reach the browser.' },
          ],
        },
      ],
    },
  },
  {
    // Rules know no browser, no framework and no store, so that any test can call them.
    files: ['src/{quiz,scenario,lesson,record,mastery,recall,gradebook,classroom,course,reflection}/**/*.ts'],
    ignores: ['**/store.ts', '**/*.test.ts', '**/paint-*.ts', '**/use-*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['preact', 'preact/*', 'nanostores', '@nanostores/*', 'astro:*'],
              allowTypeImports: true,
              message: 'Rules are functions of their arguments.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'document', 'window', 'localStorage', 'indexedDB', 'navigator'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Chance comes in as a seed.' },
      ],
    },
  },
  {
    // A builder's sample is there because the test wrote it.
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Typed lint cannot look into .astro files from TypeScript; astro check does.
    files: ['src/compose/lesson-embeds.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // What needs types in templates is looked at by astro check.
    files: ['**/*.mjs', '**/*.astro', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);

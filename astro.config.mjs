import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentLaws } from './src/compose/content-laws.ts';
import { finishPages } from './src/compose/finish/finish-pages.ts';

/**
 * Which browser code travels together, so that an island answers after few requests: what every island needs in one
 * chunk, and the parts of lessons in three families that share their insides.
 */
const chunks = [
  {
    name: 'core',
    test: /node_modules[\\/](preact|@astrojs[\\/]preact|nanostores|@nanostores|idb)[\\/]|src[\\/](i18n|ui|storage[\\/](?!remember-language|open-front-door|download)|record[\\/](?!record-file|parse-attempt|take-along|WaysOut))|finish[\\/]start-later|practices[\\/](PracticeFrame|use-|read-record|shuffle-ids)/,
  },
  {
    name: 'cards',
    test: /practices[\\/](Deck|Choice|Sort|Match|Hotspots|Flip|Judge|scenes|placements|flip-cards|verdict-ticks)/,
  },
  {
    name: 'walks',
    test: /practices[\\/](Walk|Decide|Uncover|Steps|Timeline|walk|meter|questions|clock-|timeline-)/,
  },
  {
    name: 'tools',
    test: /practices[\\/](Audit|Build|Dials|Order|Radar|ratings|radar|build-|dial-|formulas|ordering)/,
  },
];

export default defineConfig({
  trailingSlash: 'always',
  integrations: [mdx(), preact(), contentLaws(), finishPages()],
  // One round trip: a page brings its styles along.
  build: { inlineStylesheets: 'always' },
  // Shiki writes style attributes, which the policy below forbids; lessons hold no code.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: chunks } },
          },
        },
      },
    },
  },
});

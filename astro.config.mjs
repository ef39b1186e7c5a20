import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentLaws } from './src/compose/content-laws.ts';
import { chunkGroups } from './src/compose/finish/chunk-groups.ts';
import { finishPages } from './src/compose/finish/finish-pages.ts';
import { keepOffline } from './src/compose/finish/keep-offline.ts';

export default defineConfig({
  trailingSlash: 'always',
  integrations: [
    mdx(),
    preact(),
    contentLaws(),
    finishPages(),
    keepOffline({ transfer: 10_000_000, device: 30_000_000 }),
  ],
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
        // Only for the frame that registers the service worker (src/offline/).
        "frame-src 'self'",
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
            output: { codeSplitting: { groups: chunkGroups } },
          },
        },
      },
    },
  },
});

import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  integrations: [mdx(), preact()],
});

import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { publish, synoptic } from './src/integration.ts';

const site = process.env.SITE ?? 'http://localhost:4321';

export default defineConfig({
  site,
  base: process.env.BASE ?? '/',
  // 'jsx' would glue words across line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  integrations: [synoptic(), mdx(), sitemap({ filter: (page) => !/\/topics\/[^/]+\/cite\/$|\/cards\//.test(page) }), publish()],
});

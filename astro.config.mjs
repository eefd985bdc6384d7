import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { publish, synoptic } from './src/integration.ts';

const site = process.env.SITE ?? 'http://localhost:4321';

export default defineConfig({
  site,
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // 'jsx' would glue words across line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind's index is read by WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  integrations: [synoptic(), mdx(), sitemap(), publish()],
});

import { defineConfig } from 'astro/config';
import synoptic from './src/integration.ts';

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  integrations: [synoptic()],
});

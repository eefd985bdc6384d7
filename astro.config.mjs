import { defineConfig } from 'astro/config';
import synoptic from './src/integration.ts';

export default defineConfig({ site: process.env.SITE, base: process.env.BASE, integrations: [synoptic()] });

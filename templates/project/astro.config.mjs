import { defineConfig } from 'astro/config';
import synoptic from 'synoptic';

export default defineConfig({ site: process.env.SITE, base: process.env.BASE, integrations: [synoptic()] });

import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// A list of all articles beside each of them would make Starlight look slow.
export default defineConfig({
  site: 'https://synoptic.example',
  integrations: [starlight({ title: 'Many texts', sidebar: [{ label: 'Home', link: '/' }], pagination: false })],
});

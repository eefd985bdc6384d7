/** `npm run docs`: a site of the documentation in `.stories/docs/dist/`, or another folder, with the search of the stories. BASE says its path. */
import { build } from 'astro';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { speak } from '../../src/speak.ts';
import { indexDocs } from './index-docs.ts';
import { readDocs } from './read-docs.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const [, , out = '.stories/docs'] = process.argv;

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
await mkdir(out, { recursive: true });
await build({
  configFile: false,
  root: at('.'),
  srcDir: at('.'),
  publicDir: at('../../public'),
  outDir: join(process.cwd(), out, 'dist'),
  cacheDir: join(process.cwd(), out, 'cache'),
  base: process.env['BASE'] ?? '/',
  logLevel: 'warn',
  compressHTML: true,
  vite: {
    cacheDir: join(process.cwd(), out, 'cache/vite'),
    plugins: [{ name: 'docs-words', enforce: 'pre', resolveId }, speak({ language: 'en' })],
  },
});
const docs = await readDocs();
await indexDocs(docs, join(out, 'dist/pagefind'));
console.log(`The documentation is in ${join(out, 'dist')}: ${docs.length} pages`);

function resolveId(path: string): string | undefined {
  return /\/interface\/here\.[jt]s$/.test(path) ? at('words.ts') : undefined;
}

import { relative } from 'node:path';
import { checkSite } from './doctor.ts';
import { filesBelow } from './files-below.ts';
import { openFolders } from './folders.ts';
import { Refusal } from './refusal.ts';

/**
 * Builds the site of the project in this folder, and says where it is.
 *
 * @param isTold whether to say what Astro says meanwhile, as on a terminal; else its warnings alone
 */
export async function buildSite(isTold = process.stdout.isTTY): Promise<void> {
  const begun = performance.now();
  const site = checkSite(process.env['SITE']);
  if (site.state === 'wrong') throw new Refusal(site.says, 2);
  // Astro asks at its own command line whether it may send figures. Nobody was asked here.
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  const { build } = await import('astro');
  await build({ logLevel: isTold ? 'info' : 'warn' });
  const { dist } = await openFolders(process.cwd(), process.env['SEEDS']);
  const files = await filesBelow(dist);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const seconds = Math.ceil((performance.now() - begun) / 1000);
  console.log(`The site is in ${relative('', dist) || dist}: ${pages} pages, ${files.length} files, in ${seconds} s`);
}

/**
 * Astro's own command line shows the site in this process, with options that were checked.
 *
 * @param options `{ port: '4322', open: true }` is `--port 4322 --open`
 */
export async function showSite(options: Record<string, string | boolean | undefined>): Promise<void> {
  const program = new URL('../bin/astro.mjs', import.meta.resolve('astro'));
  const flags = Object.entries(options).flatMap(([name, value]) => (value === true ? [`--${name}`] : value ? [`--${name}`, value] : []));
  process.argv = [process.execPath, program.pathname, 'dev', ...flags];
  await import(program.href);
}

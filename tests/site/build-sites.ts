import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '../../src/files-below.ts';
import { findBrowser } from '../browser/browser.ts';
import { addAccounts } from '../helpers/add-accounts.ts';
import { findNginx } from '../helpers/nginx.ts';
import { fullStory, smallStory } from '../helpers/stories.ts';

/**
 * The sites that the tests look at: of the full story, the second built with another base, the third elsewhere in the
 * world, the fourth with a German interface; and of the small story with more accounts than a table has columns. Each has a
 * folder of its own below `.stories/`.
 */
export const sites = {
  root: { base: '/', env: {} },
  sub: { base: '/sub/dir/', env: {} },
  again: { base: '/', env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } },
  german: { base: '/', env: {} },
  many: { base: '/', env: {} },
} as const;
export type SiteName = keyof typeof sites;

export const origin = 'https://synoptic.example';

export function distOf(name: SiteName): string {
  return join('.stories', `test-${name}`, 'dist');
}

/** Before all tests: gets what they need, once, and builds the sites. */
export default async function buildSites(): Promise<void> {
  findBrowser();
  findNginx();
  await Promise.all((Object.keys(sites) as SiteName[]).map(buildSite));
}

/** Builds a site, unless it was built from these very files. */
export async function buildSite(name: SiteName): Promise<void> {
  const inputs = await hashOfInputs();
  const stamp = join('.stories', `test-${name}`, 'built-from');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === inputs) return;
  await rm(join('.stories', `test-${name}`), { recursive: true, force: true });
  const seeds = await copySeeds(`test-${name}`, name === 'many' ? smallStory : fullStory);
  if (name === 'many') await addAccounts(seeds);
  if (name === 'german') await writeFile(join(seeds, 'site.yaml'), 'language: de\n');
  const { code, output } = await build(seeds, { BASE: sites[name].base, ...sites[name].env });
  if (code !== 0) throw new Error(`the site "${name}" was not built:\n${output}`);
  await writeFile(stamp, inputs);
}

/** A copy of a folder of seeds that tests may change; `npm run build` puts its output into `.stories/<name>`. */
export async function copySeeds(name: string, from: string = fullStory): Promise<string> {
  const folder = resolve('.cache', 'test-seeds', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(from, folder, { recursive: true, filter: (path) => !path.endsWith('.md') });
  return folder;
}

/** `SEEDS=… npm run build` in a folder, with nothing else of this process's settings. */
export async function build(
  seeds: string,
  env: Record<string, string> = {},
  { cwd = '.', words = [] as string[] } = {},
): Promise<{ code: number; output: string }> {
  const { BASE: _base, BASE_URL: _baseUrl, SITE: _site, SEEDS: _seeds, VITEST: _vitest, NODE_ENV: _nodeEnv, ...inherited } = process.env;
  const settings = { ...inherited, SITE: origin, SEEDS: seeds, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', ...env };
  try {
    const { stdout, stderr } = await promisify(execFile)('npm', ['run', '--silent', 'build', '--', ...words], {
      env: settings,
      cwd,
      maxBuffer: 2 ** 26,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  const paths = (
    await Promise.all(
      ['src', fullStory, smallStory, 'public'].map(async (folder) => (await filesBelow(folder)).map((path) => `${folder}/${path}`)),
    )
  ).flat();
  for (const path of [...paths, 'astro.config.mjs', 'package-lock.json', 'tests/site/build-sites.ts', 'tests/helpers/add-accounts.ts'])
    hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}

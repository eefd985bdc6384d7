import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { smallStory } from '../helpers/stories.ts';

/** The folder of a site with pages of its own, and two stories. */
export const mountedSite = resolve('.cache', 'test-mounted');
const astro = resolve('node_modules/astro/bin/astro.mjs');

export async function copyMountedSite(): Promise<void> {
  await rm(mountedSite, { recursive: true, force: true });
  await cp('tests/fixtures/site', mountedSite, { recursive: true });
  await cp(smallStory, join(mountedSite, 'stories/bridge'), { recursive: true });
  await cp('tests/fixtures/stories/lockmere-bridge', join(mountedSite, 'stories/lockmere'), { recursive: true });
}

/** `astro build`, with one of the site's configurations. */
export async function buildMounted(config = 'astro.config.mjs'): Promise<{ code: number; said: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)('node', [astro, 'build', '--config', config], settings());
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

/** Where a command runs that is to see nothing of this process's settings. */
export function settings() {
  const { BASE: _base, SITE: _site, SEEDS: _seeds, VITEST: _vitest, NODE_ENV: _env, BASE_URL: _url, ...env } = process.env;
  return { cwd: mountedSite, env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 2 ** 26 };
}

export const astroDev = [astro, 'dev', '--ignore-lock', '--port', '4398'];

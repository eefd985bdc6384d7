import { execFile } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { addAccounts } from '../helpers/add-accounts.ts';
import { smallStory } from '../helpers/stories.ts';

/** A project that replaces every component that can be, and has a plugin for every hook. */
const project = 'tests/fixtures/custom';

/** A copy of the project with the small story and many accounts of it, which tests may change. It has the packages of this repository. */
export async function copyProject(name: string): Promise<string> {
  const folder = resolve('.cache', 'test-projects', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(smallStory, join(folder, 'seeds'), { recursive: true });
  await addAccounts(join(folder, 'seeds'));
  await cp(project, folder, { recursive: true });
  await cp('public', join(folder, 'public'), { recursive: true });
  return folder;
}

/** A command in the project, with what it says and its exit code. */
export async function runIn(folder: string, ...words: string[]): Promise<{ code: number; said: string }> {
  const { BASE: _base, BASE_URL: _baseUrl, SITE: _site, SEEDS: _seeds, VITEST: _vitest, NODE_ENV: _nodeEnv, ...env } = process.env;
  const settings = { cwd: folder, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' } };
  try {
    const { stdout, stderr } = await promisify(execFile)('node', [resolve('src/cli.ts'), ...words], settings);
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

/** A built copy of the project: its folder. */
export async function build(name: string): Promise<string> {
  const folder = await copyProject(name);
  const { code, said } = await runIn(folder, 'build');
  if (code !== 0) throw new Error(`the project was not built:\n${said}`);
  return folder;
}

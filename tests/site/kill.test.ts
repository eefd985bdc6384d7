import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestFolder } from '../../src/digest-folder.ts';
import { recoverFolder } from '../../src/emit/swap-folder.ts';
import { smallStory } from '../helpers/stories.ts';
import { copySeeds, origin } from './build-sites.ts';

/** One in each half of the build. The moments that could do harm are sought out by the unit test `emit/swap-folder`. */
const POINTS = 2;
const article = 'articles/bridge-stays-shut.txt';
const home = join('.stories', 'test-killed');
const folders = ['content', 'dist'].map((name) => join(home, name));

describe('a build that is killed', () => {
  const whole = new Map<string, Set<string>>(folders.map((folder) => [folder, new Set()]));
  let seeds = '';
  let duration = 0;

  beforeAll(async () => {
    await rm(home, { recursive: true, force: true });
    seeds = await copySeeds('test-killed', smallStory);
    for (const state of [0, 1]) {
      await toState(state);
      const start = performance.now();
      expect(await buildFor(Infinity)).toBe(0);
      duration = performance.now() - start;
      for (const folder of folders) whole.get(folder)?.add(await digestFolder(folder));
    }
  });

  /** The story with a sentence more, or without. */
  const toState = (state: number) =>
    writeFile(
      join(seeds, article),
      readFileSync(join(smallStory, article), 'utf8') + (state === 0 ? '' : '\nIt snows on the quay. Nobody minds.\n'),
    );

  it(`leaves content/ and dist/ as before or complete, at ${POINTS} random points`, async () => {
    for (let point = 0; point < POINTS; point++) {
      const at = ((point + Math.random()) / POINTS) * duration;
      await toState(point % 2);
      await buildFor(at);
      for (const folder of folders) {
        await recoverFolder(folder);
        expect(whole.get(folder), `${folder} after ${at.toFixed(0)} of ${duration.toFixed(0)} ms`).toContain(await digestFolder(folder));
      }
    }
  });

  const buildFor = async (milliseconds: number): Promise<number | null> => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, SEEDS: seeds, SITE: origin, BASE: '/', VITEST: '', NODE_ENV: '' },
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    if (milliseconds !== Infinity && child.pid) {
      await Promise.race([ended, wait(milliseconds)]);
      if (child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    }
    return ended;
  };
});

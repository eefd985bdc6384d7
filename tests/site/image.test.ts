import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { smallStory } from '../helpers/stories.ts';

const hasEngine = spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0;
if (!hasEngine) console.warn('No container engine answers here, so the image of packaging/Dockerfile is not built.');

it.skipIf(!hasEngine)('the image checks and builds a story that is mounted and cannot be written', () => {
  const docker = (...words: string[]) => execFileSync('docker', words, { encoding: 'utf8' });
  docker('build', '--file', 'packaging/Dockerfile', '--tag', 'synoptic-test', '.');
  const run = (...words: string[]) =>
    docker(
      'run',
      '--rm',
      '--volume',
      `${resolve(smallStory)}:/project/seeds:ro`,
      '--env',
      'SITE=https://synoptic.example',
      'synoptic-test',
      ...words,
    );
  expect(run('check')).toBe('No issues.\n');
  expect(run('build')).toMatch(/^The site is in dist: \d+ pages, \d+ files, in \d+ s$/m);
});

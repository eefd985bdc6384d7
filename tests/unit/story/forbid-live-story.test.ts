import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { fullStory } from '../../helpers/stories.ts';

const refused = /A test reads .*\. Tests read the stories that tests\/helpers\/stories\.ts names\./;

it('a test that reads the story of an editor fails, whether it does so itself or by a command', async () => {
  expect(() => readFileSync('seeds/story.yaml')).toThrow(refused);
  expect(() => readFile('content/story.mdx')).toThrow(refused);
  expect(() => readdir('dist', { recursive: true })).toThrow(refused);
  const command = promisify(execFile)(process.execPath, ['src/cli.ts', 'generate'], { env: { ...process.env, SEEDS: '' } });
  await expect(command).rejects.toThrow(refused);
  expect(await readdir(fullStory)).toContain('story.yaml');
});

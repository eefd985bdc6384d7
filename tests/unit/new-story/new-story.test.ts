import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '../../../src/files-below.ts';
import { newStory } from '../../../src/new-story/new-story.ts';

it('a new story is the template, with a schema named in every YAML file, and goes into an empty folder only', async () => {
  const home = await mkdtemp(join(tmpdir(), 'synoptic-new-'));
  const folder = join(home, 'story');
  expect(await newStory(folder, 'templates/story', 'my-story')).toContain('SEEDS=my-story npm run dev');
  const files = await filesBelow(folder);
  expect(files).toEqual(expect.arrayContaining(await filesBelow('templates/story')));
  for (const file of files.filter((path) => path.endsWith('.yaml'))) {
    const [first = ''] = (await readFile(join(folder, file), 'utf8')).split('\n');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
    expect(JSON.parse(await readFile(join(folder, file, '..', schema), 'utf8')), file).toHaveProperty('$schema');
  }
  await writeFile(join(folder, 'mine.txt'), 'mine');
  await expect(newStory(folder, 'templates/story', 'my-story')).rejects.toThrow('is not empty');
  await rm(home, { recursive: true });
});

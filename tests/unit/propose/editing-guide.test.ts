import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldersOf } from '../../../src/folders.ts';

const shell = promisify(execFile);
let home = '';
let commands: string[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'guide-'));
  const guide = await readFile('docs/editing.md', 'utf8');
  commands = [...guide.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
});

afterAll(async () => {
  for (const name of ['my-bridge', 'my-story', 'my-articles'])
    await rm(join(foldersOf(process.cwd(), join(home, name)).content, '..'), { recursive: true, force: true });
  await rm(home, { recursive: true });
});

/** The stories lie outside the repository; `dev` and `build`, which the site's own tests run, generate only. */
function runnable(command: string): string {
  return command
    .replace(/\bmy-(bridge|story|articles)\b/g, `${home}/my-$1`)
    .replace(/npm run (?:dev|build)\b/, 'npm run generate')
    .replace(/npm run (\w+)(?: --)?/, `'${process.execPath}' src/cli.ts $1`);
}

function contentOf(story: string, path: string): Promise<string> {
  return readFile(join(foldersOf(process.cwd(), join(home, story)).content, path), 'utf8');
}

describe('docs/editing.md, followed to the letter', () => {
  it('gives a new article, a new topic and a new story', async () => {
    const said: string[] = [];
    for (const command of commands) said.push((await shell('sh', ['-c', runnable(command)])).stdout);
    expect(commands.length).toBeGreaterThanOrEqual(9);
    expect(said.join('\n')).toContain('adds to repair-and-toll');
    expect(await contentOf('my-bridge', 'articles/ferry-news.mdx')).toContain('double shifts');
    expect(await contentOf('my-bridge', 'topics/the-ferry.mdx')).toContain('A ferry crosses every twenty minutes');
    expect(await contentOf('my-articles', 'topics/bridge.mdx')).toContain('bridge');
    expect(await contentOf('my-story', 'topics/the-fire.mdx')).toContain('burned down');
    const topic = await readFile(join(home, 'my-story/topics/the-fire.yaml'), 'utf8');
    expect(topic.startsWith('# yaml-language-server: $schema=../schemas/topic.json\n')).toBe(true);
    const schema = JSON.parse(await readFile(join(home, 'my-story/schemas/topic.json'), 'utf8')) as { required: string[] };
    expect(schema.required).toEqual(['title']);
  });

  it('never starts a story over another', async () => {
    await expect(shell('sh', ['-c', runnable('npm run new -- my-story')])).rejects.toThrow(/is not empty/);
  });
});

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallStory } from '../../helpers/stories.ts';

const article = `Ferry crews ask for guarantees of their own

The crews of the Riverton ferry will carry no troops, Captain Ines Quill said on 20 August 2025.

“We carry people and bread,” she said. “Nobody asked us for more.”
`;

const topic = `title: The Riverton ferry
terms: [Riverton ferry, ferry]
questions:
  - id: what-does-it-carry
    question: What does it carry?
    claims:
      - id: no-troops
        text: It will carry no troops, the Ferry Echo reports.
        pins:
          - at: ferry-crews#p1
            words: will carry no troops
`;

let root = '';
const at = (path: string) => join(root, path);

/** A command of the project, in a copy of it. */
async function run(script: string, ...options: string[]): Promise<string> {
  const env = { ...process.env, SEEDS: '', ORIGINALS: '' };
  const { stdout } = await promisify(execFile)(process.execPath, [resolve(script), ...options], { cwd: root, env });
  return stdout;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'synoptic-edit-'));
  await cp(smallStory, at('seeds'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

it('an article and a topic, added as docs/editing.md says, make a story that can be published', async () => {
  await run('src/cli.ts', 'generate');
  await writeFile(at('seeds/articles/ferry-crews.txt'), article);
  await writeFile(at('seeds/articles/ferry-crews.yaml'), 'label: the Ferry Echo\nmark: FE\nrights: full\n');
  await writeFile(at('seeds/topics/riverton-ferry.yaml'), topic);
  await expect(run('tests/story/check-story.ts')).rejects.toThrow('Run npm run generate');

  await run('src/cli.ts', 'propose');
  await run('src/cli.ts', 'generate');
  const [articles, topics] = await Promise.all(['articles', 'topics'].map(async (kind) => (await readdir(at(`content/${kind}`))).length));
  expect(await run('tests/story/check-story.ts')).toContain(`can be published: ${articles} articles, ${topics} topics.`);
  expect(await readFile(at('content/topics/riverton-ferry.mdx'), 'utf8')).toContain('It will carry no troops');
  expect(await readFile(at('content/articles/ferry-crews.mdx'), 'utf8')).toContain('We carry people and bread');
});

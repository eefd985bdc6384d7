import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateFromDisk } from '../../../src/generate.ts';
import { smallStory } from '../../helpers/stories.ts';

let root = '';
const at = (path: string) => join(root, path);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'synoptic-check-'));
  await cp(smallStory, at('seeds'), { recursive: true });
  await generateFromDisk({ seeds: at('seeds'), content: at('content'), cache: at('cache') });
});
afterEach(() => rm(root, { recursive: true }));

/** `npm run check:story` in a project that holds this story. */
function check(): Promise<{ code: number; said: string }> {
  const env = { ...process.env, ORIGINALS: '', NODE_NO_WARNINGS: '1' };
  return new Promise((done) =>
    execFile(process.execPath, [resolve('tests/story/check-story.ts')], { cwd: root, env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    ),
  );
}

describe('npm run check:story', () => {
  it('says that a story can be published whose content is up to date', async () => {
    expect(await check()).toEqual({ code: 0, said: 'The story can be published: 2 articles, 1 topic.\n' });
  });

  it('fails where content/ is not what the seeds give, and says which files and what to do', async () => {
    await appendFile(at('content/topics/bridge.mdx'), '\nBy hand.\n');
    await rm(at('content/data/quotes.json'));
    await writeFile(at('content/articles/gone.mdx'), '');
    const before = await readFile(at('content/topics/bridge.mdx'), 'utf8');
    const { code, said } = await check();
    expect(code).toBe(1);
    expect(said).toMatchInlineSnapshot(`
      "content/ is not what the generator writes from seeds/
        changed    topics/bridge.mdx
        missing    data/quotes.json
        left over  articles/gone.mdx
        → Run npm run generate, and commit content/ together with seeds/.
      "
    `);
    expect(await readFile(at('content/topics/bridge.mdx'), 'utf8')).toBe(before);
  });

  it('fails where the seeds have errors', async () => {
    await appendFile(at('seeds/topics/bridge.yaml'), '\nanswr: []\n');
    const { code, said } = await check();
    expect(code).toBe(1);
    expect(said).toMatch(/^error unknown-key {2}topics\/bridge\.yaml:\d+\n[^]*\n1 error, 0 warnings\n$/);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallStory } from '../helpers/stories.ts';
import { copySeeds } from './build-sites.ts';

const name = 'test-dev';

describe('astro dev', () => {
  let seeds = '';
  let url = '';
  let output = '';
  let stop: () => void;
  let env: NodeJS.ProcessEnv = {};

  beforeAll(async () => {
    await rm(join('.stories', name), { recursive: true, force: true });
    seeds = await copySeeds(name, smallStory);
    const { BASE: _base, VITEST: _vitest, NODE_ENV: _nodeEnv, ...inherited } = process.env;
    env = { ...inherited, SEEDS: seeds, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' };
    const dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', '4399'], { env });
    stop = () => dev.kill();
    for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    for (let found: RegExpExecArray | null = null; !found; await wait(100)) {
      found = /http:\/\/localhost:\d+\//.exec(output);
      if (dev.exitCode !== null) throw new Error(`astro dev ended:\n${output}`);
      url = found?.[0] ?? '';
    }
  });
  afterAll(() => {
    stop();
  });

  const get = async (path: string) => (await fetch(url + path, { headers: { connection: 'close' } })).text();
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await wait(100);
  };

  it('shows what is saved of an article, and of a topic, and an article that is new', async () => {
    expect(await get('articles/bridge-stays-shut/')).not.toContain('counted the lamps');
    await appendFile(join(seeds, 'articles/bridge-stays-shut.txt'), '\n\nNobody counted the lamps.\n');
    await until(async () => (await get('articles/bridge-stays-shut/')).includes('counted the lamps'));
    const topic = join(seeds, 'topics/bridge.yaml');
    await writeFile(topic, (await readFile(topic, 'utf8')).replace(/title: .*/, 'title: The crossing'));
    await until(async () => (await get('topics/bridge/')).includes('The crossing'));
    await writeFile(join(seeds, 'articles/third.txt'), 'A ferry waits\n\nThe ferry waits on the quay of Riverton, the mayor said.\n');
    await until(async () => (await get('articles/third/')).includes('on the quay of Riverton'));
    expect(await get('articles/bridge-stays-shut/')).toContain('counted the lamps');
  });

  it('says what is wrong with a file that is saved, and shows the story as it was', async () => {
    await appendFile(join(seeds, 'topics/bridge.yaml'), '\nanswr: []\n');
    await until(() => output.includes('unknown-key'));
    expect(await get('topics/bridge/')).toContain('The crossing');
  });

  it('says it in browsers that come later, too, and only once in the terminal', async () => {
    const messages = await listen();
    await until(() => messages.some((text) => text.includes('unknown-key')));
    await appendFile(join(seeds, 'topics/bridge.yaml'), '\nquestoin: Why?\n');
    await until(() => output.includes('no key "questoin"'));
    expect(output.match(/no key "answr"/g)).toHaveLength(1);
  });

  it('says what is gone, and loads pages anew when nothing is wrong any more', async () => {
    const messages = await listen();
    const topic = join(seeds, 'topics/bridge.yaml');
    await writeFile(topic, (await readFile(topic, 'utf8')).replace(/\n(?:answr|questoin): .*\n/g, ''));
    await until(() => messages.some((text) => text.includes('full-reload')));
    await until(() => output.match(/gone: unknown-key {2}topics\/bridge\.yaml/g)?.length === 2);
    expect((await listen()).some((text) => text.includes('"error"'))).toBe(false);
  });

  it('keeps a build from writing what it writes, and says that it is there', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli.ts', 'build'], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^npm run dev \(process \d+, since .*\) is at work on this story/)]);
  });

  it.each([
    ['a page', 'GET', '', {}, 200],
    ['a page that a link elsewhere leads to', 'GET', '', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
    ['a source, to another local page', 'GET', 'src/folders.ts', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }, 403],
    ['a file in the editor', 'GET', '__open-in-editor?file=/etc/passwd', {}, 403],
    ['a path that is no URI', 'GET', '%', {}, 400],
    ['its own headers', 'TRACE', '', {}, 405],
  ])('answers who asks for %s', async (_, method, path, headers, status) => {
    const answer = await new Promise<IncomingMessage>((resolve) => request(url + path, { method, headers }, resolve).end());
    answer.resume();
    expect(answer.statusCode).toBe(status);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  /** What a browser is told that comes now, until the end of the tests. */
  const listen = async (): Promise<string[]> => {
    const token = /wsToken = "([^"]+)"/.exec(await get('@vite/client'))?.[1] ?? '';
    const messages: string[] = [];
    const socket = new WebSocket(`${url.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
    socket.addEventListener('message', ({ data }) => messages.push(String(data)));
    await until(() => messages.length > 0);
    return messages;
  };
});

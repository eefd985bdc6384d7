import { spawn } from 'node:child_process';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
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

  beforeAll(async () => {
    await rm(join('.stories', name), { recursive: true, force: true });
    seeds = await copySeeds(name, smallStory);
    const { BASE: _base, VITEST: _vitest, NODE_ENV: _nodeEnv, ...inherited } = process.env;
    const env = { ...inherited, SEEDS: seeds, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' };
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
});

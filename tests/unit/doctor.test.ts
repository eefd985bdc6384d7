import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAstro, checkNode, checkSite, examine } from '../../src/doctor.ts';
import { lockStory } from '../../src/lock-story.ts';
import { smallStory } from '../helpers/stories.ts';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'synoptic-doctor-'));
  cpSync(smallStory, join(project, 'seeds'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});
afterEach(() => rmSync(project, { recursive: true }));

const site = 'https://news.example';
/** What is not as it should be. */
async function troubles(env: NodeJS.ProcessEnv = { SITE: site }): Promise<string[]> {
  const found = await examine(project, env);
  return found.filter(({ state }) => state !== 'ok').map(({ state, says }) => `${state} ${says.replaceAll(project, '…')}`);
}

describe('doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const found = await examine(project, { SITE: site });
    expect(found.map(({ state }) => state)).toEqual(found.map(() => 'ok'));
    expect(found.map(({ says }) => says.replace(/\d+(?:\.\d+)*(?! of)/g, '#'))).toEqual([
      'Node #',
      'Astro #',
      'seeds can be read: # files',
      'Synoptic #, seeds of form #',
      '.cache can be written',
      'content can be written',
      'dist can be written',
      'Nobody else is at work on this story',
      '# MB are free',
      `SITE is ${site}`,
    ]);
  });

  it.each<[string, () => void, RegExp]>([
    [
      'no seeds',
      () => rmSync(join(project, 'seeds'), { recursive: true }),
      /^wrong …\/seeds is not there\. SEEDS names the folder of a story/,
    ],
    [
      'seeds of a newer form',
      () => writeFileSync(join(project, 'seeds/story.yaml'), 'schema: 99\n'),
      /^wrong The seeds are of form 99, and Synoptic \S+ knows form \d+: install a newer version$/,
    ],
    ['no Astro', () => rmSync(join(project, 'node_modules')), /^wrong Astro is not installed: npm install astro@\d/],
    [
      'writing that was stopped',
      () => mkdirSync(join(project, 'seeds/.writing')),
      /^note A command was stopped while it wrote the seeds: the next one that writes them ends its work$/,
    ],
  ])('says what to do about %s', async (_, harm, said) => {
    harm();
    expect((await troubles()).join('\n')).toMatch(said);
  });

  // Whoever may do everything is refused nothing.
  it.skipIf(process.getuid?.() === 0)('says which folder cannot be written', async () => {
    mkdirSync(join(project, '.cache'));
    chmodSync(join(project, '.cache'), 0o500);
    expect(await troubles()).toEqual(['wrong .cache cannot be written: …/.cache: you have no permission']);
  });
});

describe('a lock', () => {
  const cache = () => join(project, '.cache');
  /** Another process that holds the story, and calls itself by this number. */
  async function holdElsewhere(pid: 'its own' | number) {
    const program = `
      const { lockStory } = await import(${JSON.stringify(resolve('src/lock-story.ts'))});
      lockStory(${JSON.stringify(cache())}, 'output', 'npm run dev');
      const { writeFileSync } = await import('node:fs');
      const pid = ${pid === 'its own' ? 'process.pid' : pid};
      writeFileSync(${JSON.stringify(join(cache(), 'output.holder.json'))}, JSON.stringify({ command: 'npm run dev', pid, since: '2025-08-19T10:15:00Z' }));
      console.log('held');
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    return other;
  }

  it('that a running command holds is told, and is no fault', async () => {
    const other = await holdElsewhere('its own');
    expect(await troubles()).toEqual([
      `note npm run dev (process ${other.pid}, since 2025-08-19 10:15:00 UTC) is at work on this story: another command that writes has to wait`,
    ]);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(await troubles()).toEqual([]);
  });

  it('that is held for one that does not run here is wrong', async () => {
    // No system gives a process so high a number.
    const other = await holdElsewhere(2 ** 30);
    expect(await troubles()).toEqual([
      `wrong …/.cache/output.lock is held, but npm run dev (process ${2 ** 30}, since 2025-08-19 10:15:00 UTC) does not run on this computer: where no other is at work on this story, remove that file`,
    ]);
    other.kill('SIGKILL');
    await once(other, 'exit');
  });

  it('is asked without being taken', async () => {
    lockStory(cache(), 'seeds', 'npm run propose')();
    expect(await troubles()).toEqual([]);
    lockStory(cache(), 'seeds', 'npm run propose')();
  });
});

describe('versions', () => {
  it.each([
    ['22.18.0', 'ok'],
    ['22.9.1', 'wrong'],
    ['22.17.9', 'wrong'],
    ['24.0.0', 'ok'],
  ])('Node %s is %s', (version, state) => {
    expect(checkNode(version, '>=22.18').state).toBe(state);
  });

  it.each([
    ['7.3.5', '^7.3.5', 'ok'],
    ['7.10.0', '^7.3.5', 'ok'],
    ['7.3.4', '^7.3.5', 'wrong'],
    ['8.0.0', '^7.3.5', 'wrong'],
    ['6.9.9', '^7.3.5', 'wrong'],
    ['7.3.6', '7.3.5', 'wrong'],
  ])('Astro %s, where %s is needed, is %s', (version, range, state) => {
    expect(checkAstro(version, range).state).toBe(state);
  });

  it.each([
    [undefined, /^note SITE is not set/],
    ['news.example', /^wrong SITE is "news.example": give it an origin, such as/],
    ['ftp://news.example', /^wrong SITE is/],
    ['https://news.example/ferry/', /^wrong .*: its path belongs into BASE, BASE=\/ferry\/$/],
    ['https://news.example/', /^ok /],
  ])('SITE %s', (value, said) => {
    const { state, says } = checkSite(value);
    expect(`${state} ${says}`).toMatch(said);
  });
});

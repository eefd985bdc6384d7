import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands, newInProject } from '../../src/commands.ts';
import { helpOf, overviewOf } from '../../src/help.ts';
import { Refusal, sayError } from '../../src/refusal.ts';
import { runCommand } from '../../src/run-command.ts';
import { expectFile } from '../helpers/expect-file.ts';
import { smallStory } from '../helpers/stories.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'synoptic-command-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What a command is refused with, and its exit code. */
const refusalOf = async (line: string): Promise<[number, string]> => {
  const reason: unknown = await runCommand(line.split(' ')).catch((error: unknown) => error);
  if (!(reason instanceof Refusal)) throw new Error(`not refused, but: ${String(reason)}`);
  return [reason.exitCode, reason.message];
};

it('keeps from its reader that SQLite is new to Node, and no other warning', () => {
  const warn = `process.once('beforeExit', () => ['SQLite', 'WASI'].forEach((name) => process.emitWarning(name + ' is an experimental feature', 'ExperimentalWarning')));`;
  const preload = `data:text/javascript,${encodeURIComponent(warn)}`;
  const { stderr, status } = spawnSync(process.execPath, ['--import', preload, 'src/cli.ts', '--help'], { encoding: 'utf8' });
  expect([status, /\w+(?= is an experimental)/.exec(stderr)?.[0]]).toEqual([0, 'WASI']);
  expect(stderr).not.toContain('SQLite');
});

describe('wrong use of a command', () => {
  it.each([
    ['frob', /^There is no command "frob"\.\n\nnpm run <command>/],
    ['biuld', /^There is no command "biuld"; did you mean build\?/],
    ['check /no/such', /^\/no\/such is no folder: name that of a project/],
    ['add', /^Name the file of the article: npm run add -- <file>$/],
    ['preview --port many', /is no port/],
    ['perview', /^There is no command "perview"; did you mean preview\?/],
    ['constructor', /^There is no command "constructor"\./],
    ['generate --bogus', /^Unknown option '--bogus'\.\n\nnpm run generate/],
    ['generate --chard 2/4', /^Unknown option '--chard'; did you mean --shard\?\n\nnpm run generate/],
    ['generate --shard', /^Option '--shard <value>' argument missing\.\n\n/],
    ['generate extra', /^"extra" is one word too many\.\n\nnpm run generate/],
    ['explain', /^Name the file of an article: npm run explain -- <file>$/],
    ['generate --read-only --shard 5/4', /^--shard says which part of how many, such as 2\/4; "5\/4" does not$/],
    ['generate --shard 2/4', /^--shard is a part of what --read-only reads: name both$/],
    ['propose a b', /^"b" is one word too many/],
    ['propose --shard 1/2', /^Unknown option '--shard'/],
    ['new', /^Name a folder for the story: npm run new -- <folder>$/],
    ['new a b', /^"b" is one word too many/],
    ['new topic', /^Give the topic a title: npm run new -- topic <title>\. A folder of this name is \.\/topic$/],
    ['new src', /^src is not empty; npm run new -- <folder> starts a story in a new folder$/],
    ['check --format xml', /^--format is one of text, json, github; "xml" is not$/],
    ['annotate --x', /^Unknown option '--x'/],
    ['build --outDir=x', /^Unknown option '--outDir'/],
    ['dev --port many', /^"many" is no port: a number up to 65535$/],
    ['start --port 70000', /^"70000" is no port/],
  ])('%s is answered with exit 2', async (line, said) => {
    expect(await refusalOf(line)).toEqual([2, expect.stringMatching(said)]);
  });

  it.each([
    ['is not there', () => join(home, 'nothing')],
    ['is no folder', () => join(home, 'file')],
    ['holds no article', () => home],
    ['holds this project itself', () => '/'],
  ])('SEEDS that %s is answered with exit 2, whatever the command', async (what, seeds) => {
    writeFileSync(join(home, 'file'), '');
    vi.stubEnv('SEEDS', seeds());
    for (const line of ['generate', 'explain a.txt', 'propose', 'annotate', 'start'])
      expect(await refusalOf(line), line).toEqual([2, expect.stringContaining(`${seeds()} ${what}. SEEDS names the folder of a story`)]);
  });

  it('--version gives that of the package', async () => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    await runCommand(['--version']);
    expect(said.mock.calls).toEqual([[expect.stringMatching(/^\d+\.\d+\.\d+$/)]]);
  });

  it('a SITE that is no origin is answered with exit 2, before anything is built', async () => {
    vi.stubEnv('SITE', 'news.example');
    expect(await refusalOf('build')).toEqual([2, 'SITE is "news.example": give it an origin, such as https://news.example']);
  });

  it.each([
    ['repository', false, commands],
    ['package', true, { ...commands, new: newInProject }],
  ])('is known by help that says how each command is meant in the %s', (place, ofPackage, table) => {
    const helps = Object.entries(table).map(([name, command]) => helpOf(name, command, ofPackage));
    expectFile(`tests/fixtures/help/${place}.txt`, `${[overviewOf(table, ofPackage), ...helps].join('\n\n--------\n\n')}\n`);
  });

  it.each([
    ['--help', /^npm run <command>/],
    ['-h', /^npm run <command>/],
    ['propose --help', /^npm run propose -- \[topic\]/],
    ['new topic -h', /^npm run new -- topic <title>/],
  ])('%s prints it', async (line, help) => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    await runCommand(line.split(' '));
    expect(said.mock.calls).toEqual([[expect.stringMatching(help)]]);
  });
});

describe('what is in the way of a command', () => {
  it.each([
    [{ code: 'ENOSPC', path: '/a/b' }, '/a/b: the disk is full'],
    [{ code: 'EROFS', path: '/a/b', dest: '/a/c' }, '/a/c: the disk is read-only'],
    [{ code: 'EFBIG' }, 'the file would be larger than this process may write (ulimit -f)'],
    [{ cause: Object.assign(new Error(), { code: 'ENOSPC' }) }, 'the disk is full'],
    [{ code: 'constructor' }, undefined],
    [{}, undefined],
  ])('%o is said in words: %s', (error, said) => {
    expect(sayError(Object.assign(new Error(), error))).toBe(said);
  });
});

describe('a command of its own process', () => {
  const run = (args: string[], input = '', seeds = smallStory) =>
    spawnSync(process.execPath, ['src/cli.ts', ...args], { encoding: 'utf8', input, env: { ...process.env, SEEDS: seeds } });

  it.each([
    [2, 'generate --bogus', /^Unknown option '--bogus'\./],
    [1, 'explain /no/such/file', /^\/no\/such\/file: there is no such file or folder\n$/],
  ])('ends with %i, and without a stack, after %s', (code, line, said) => {
    const { status, stderr } = run(line.split(' '));
    expect([status, stderr]).toEqual([code, expect.stringMatching(said)]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('reads a page from standard input, and says what became of it', () => {
    const seeds = join(home, 'story');
    cpSync('templates/story', seeds, { recursive: true });
    const page = readFileSync('tests/fixtures/saved-pages/json-ld.html', 'utf8');
    const place = relative('', join(seeds, 'articles/ferry-to-stop-at-the-old-pier-again.html'));
    expect(run(['add', '-'], page, seeds)).toMatchObject({
      ...{ status: 0, stderr: '' },
      stdout: `${place} is added; what was read of it: npm run explain -- ${place}\n`,
    });
    expect(run(['add', '-'], page, seeds)).toMatchObject({ status: 0, stdout: `${place} is there already: nothing was changed.\n` });
    expect(run(['add', '-'], '', seeds)).toMatchObject({
      ...{ status: 1, stdout: '' },
      stderr: 'What was given is not added: it is empty. Add the text of the article, or remove the file.\n',
    });
  });
});

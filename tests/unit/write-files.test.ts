import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/files-below.ts';
import { Refusal } from '../../src/refusal.ts';
import { finishWriting, writeFiles } from '../../src/write-files.ts';
import { failAfter, killAfter, restoreDisk, watchDisk } from '../helpers/mortal-disk.ts';

const before = { 'addresses.lock': 'old lock', 'topics/a.yaml': 'old a', 'topics/gone.yaml': 'not wanted' };
const after = { 'addresses.lock': 'new lock', 'topics/a.yaml': 'new a', 'topics/b.yaml': 'new b' };

let folder = '';
const contents = async () => Object.fromEntries((await filesBelow(folder)).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
const read = () => new Map(Object.entries(before).map(([path, text]) => [path, Buffer.from(text)]));
/** Two files get other texts, one is new, and one is taken away. */
const write = () =>
  writeFiles(folder, new Map<string, string | undefined>([...Object.entries(after), ['topics/gone.yaml', undefined]]), read());
const reset = () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'topics'), { recursive: true });
  for (const [path, text] of Object.entries(before)) writeFileSync(join(folder, path), text);
};

beforeAll(watchDisk);
afterAll(restoreDisk);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-write-'));
  reset();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the files of one command', () => {
  it('are written, and nothing is left beside them', async () => {
    await write();
    expect(await contents()).toEqual(after);
    expect(readdirSync(folder)).toEqual(['addresses.lock', 'topics']);
  });

  it('keep the rights that they had', async () => {
    chmodSync(join(folder, 'addresses.lock'), 0o640);
    await write();
    expect(statSync(join(folder, 'addresses.lock')).mode & 0o777).toBe(0o640);
  });

  it('go into folders that are not there yet, byte by byte', async () => {
    const bytes = Uint8Array.from([0, 255, 10, 13]);
    await writeFiles(folder, new Map([['articles/2025/a.jpg', bytes]]), new Map());
    expect([...readFileSync(join(folder, 'articles/2025/a.jpg'))]).toEqual([...bytes]);
    expect(readdirSync(folder).sort()).toEqual(['addresses.lock', 'articles', 'topics']);
  });

  it('may be taken away where they are gone already', async () => {
    await writeFiles(folder, new Map([['topics/b.yaml', undefined]]), new Map());
    expect(await contents()).toEqual(before);
  });

  it('are all as before or all as they should be, whichever step the process was killed at', async () => {
    const ends = new Set<string>();
    let steps = 0;
    for (let killed = true; killed; steps++) {
      reset();
      killed = await killAfter(steps, write);
      await finishWriting(folder);
      const now = await contents();
      expect([before, after], `step ${steps}`).toContainEqual(now);
      ends.add(now['addresses.lock'] ?? '');
      await finishWriting(folder);
      expect(await contents()).toEqual(now);
    }
    expect([steps > 12, [...ends].sort()]).toEqual([true, ['new lock', 'old lock']]);
  });

  it('are finished also when the process that finishes them is killed', async () => {
    await killAfter(20, write);
    for (let steps = 0, killed = true; killed; steps++) killed = await killAfter(steps, () => finishWriting(folder));
    expect(await contents()).toEqual(after);
  });

  it('are said to be complete where only moving them fails', async () => {
    writeFileSync(join(folder, 'addresses.lock'), 'old lock');
    const failures = new Set<string>();
    for (let steps = 0, failed = true; failed; steps++) {
      reset();
      failed = await failAfter(steps, write).then(
        () => false,
        (error: Error) => failures.add(error.message.replaceAll(folder, 'seeds').replace(/^.*?: /, '')) && true,
      );
      await finishWriting(folder);
    }
    expect([...failures]).toEqual([
      'killed',
      'the disk is full. What is missing in seeds lies in seeds/.writing: the next command moves it.',
    ]);
  });

  it('are not written where one of them was saved after it was read', async () => {
    writeFileSync(join(folder, 'topics/a.yaml'), 'what an editor saved meanwhile');
    await expect(write()).rejects.toThrow('topics/a.yaml was saved meanwhile: nothing was written');
    expect(await contents()).toEqual({ ...before, 'topics/a.yaml': 'what an editor saved meanwhile' });
  });

  it.each([
    ['one was taken away', () => rmSync(join(folder, 'topics/a.yaml')), 'topics/a.yaml was saved'],
    ['one is there that was not', () => writeFileSync(join(folder, 'topics/b.yaml'), 'mine'), 'topics/b.yaml was saved'],
    [
      'several were saved',
      () => ['addresses.lock', 'topics/gone.yaml'].forEach((path) => writeFileSync(join(folder, path), 'mine')),
      'addresses.lock, topics/gone.yaml was saved',
    ],
    ['a folder stands in the place of one', () => mkdirSync(join(folder, 'topics/b.yaml')), 'EISDIR'],
  ])('are not written where meanwhile %s', async (_, meanwhile, message) => {
    meanwhile();
    const now = await contents();
    await expect(write()).rejects.toThrow(message);
    expect(await contents()).toEqual(now);
    expect(readdirSync(folder)).toEqual(['addresses.lock', 'topics']);
  });

  it('are finished around one that was in its place already and was saved since', async () => {
    let steps = 0;
    do {
      reset();
      await killAfter(steps++, write);
    } while (readFileSync(join(folder, 'addresses.lock'), 'utf8') === 'old lock');
    expect((await contents())['topics/a.yaml']).toBe('old a');
    writeFileSync(join(folder, 'addresses.lock'), 'mine');
    await finishWriting(folder);
    expect(await contents()).toEqual({ ...after, 'addresses.lock': 'mine' });
  });

  it('are taken back where only some of them stand beside', async () => {
    mkdirSync(join(folder, '.writing/topics'), { recursive: true });
    writeFileSync(join(folder, '.writing/topics/a.yaml'), 'half');
    await finishWriting(folder);
    expect(await contents()).toEqual(before);
    expect(readdirSync(folder)).toEqual(['addresses.lock', 'topics']);
    await finishWriting(folder);
    expect(await contents()).toEqual(before);
  });

  it('are not finished, but named, where several were saved after the process was killed', async () => {
    let steps = 0;
    do {
      reset();
      await killAfter(steps++, write);
    } while (!existsSync(join(folder, '.writing/ready.json')));
    for (const path of ['addresses.lock', 'topics/a.yaml']) writeFileSync(join(folder, path), 'mine');
    await expect(finishWriting(folder)).rejects.toThrow(
      new Refusal(
        `A command was stopped while it wrote ${folder}, and addresses.lock, topics/a.yaml was saved since. ` +
          `What it would have written is in ${join(folder, '.writing')}: take from there what you want, then remove that folder.`,
      ),
    );
  });

  it('do not take the place of what was saved after the process was killed', async () => {
    let steps = 0;
    do {
      reset();
      await killAfter(steps++, write);
    } while (readFileSync(join(folder, 'addresses.lock'), 'utf8') === 'old lock');
    writeFileSync(join(folder, 'topics/a.yaml'), 'what an editor saved since');
    await expect(finishWriting(folder)).rejects.toThrow(/topics\/a\.yaml was saved since.*take from there what you want/);
    expect(readFileSync(join(folder, 'topics/a.yaml'), 'utf8')).toBe('what an editor saved since');
    expect(readFileSync(join(folder, '.writing/topics/a.yaml'), 'utf8')).toBe('new a');
  });
});

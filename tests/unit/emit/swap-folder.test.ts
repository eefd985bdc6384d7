import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextFolder, recoverFolder } from '../../../src/emit/swap-folder.ts';

const home = join('.cache', 'test-swap');
const folder = join(home, 'dist');
const steps = resolve('src/emit/swap-folder.ts');

/**
 * A process that is killed by itself before its nth step on the disk, or, where `half` is said, in the middle of it: a
 * folder that was to be removed has lost a file. Gives whether it came so far.
 */
function killedAt(step: number, half: boolean): boolean {
  const program = `
    import atOnce from 'node:fs';
    import disk from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${step};
    for (const [module, name] of [[disk, 'rename'], [atOnce, 'rmSync']]) {
      const original = module[name];
      module[name] = (path, ...rest) => {
        if (left-- > 0) return original(path, ...rest);
        if (${half} && name === 'rmSync') try { original(path + '/' + atOnce.readdirSync(path)[0]); } catch {}
        process.kill(process.pid, 'SIGKILL');
        for (;;);
      };
    }
    syncBuiltinESMExports();
    const { recoverFolder, swapFolder } = await import(${JSON.stringify(steps)});
    await swapFolder(${JSON.stringify(folder)});
    await recoverFolder(${JSON.stringify(folder)});`;
  const { signal, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
  expect(signal === 'SIGKILL' || status === 0, stderr).toBe(true);
  return signal === 'SIGKILL';
}

function write(at: string, words: string): void {
  mkdirSync(at, { recursive: true });
  for (const name of ['a.html', 'b.html']) writeFileSync(join(at, name), words);
}

function read(): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join();
}

describe.each([
  ['before a step', false],
  ['in the middle of one', true],
])('a swap of folders that is killed %s', (_, half) => {
  it.each([true, false])('leaves what was, or what should be, and nothing beside it (there is a folder: %s)', async (there) => {
    let steps = 0;
    for (let came = true; came; steps++) {
      rmSync(home, { recursive: true, force: true });
      if (there) write(folder, 'old');
      write(nextFolder(folder), 'new');
      came = killedAt(steps, half);
      await recoverFolder(folder);
      expect(readdirSync(home)).toEqual(there || existsSync(folder) ? ['dist'] : []);
      if (existsSync(folder)) expect(['old,old', 'new,new'], `step ${steps}`).toContain(read());
    }
    expect(steps).toBeGreaterThan(5);
  });
});

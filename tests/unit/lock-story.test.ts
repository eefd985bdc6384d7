import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockStory } from '../../src/lock-story.ts';

let cache = '';
let other: ChildProcess | undefined;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'synoptic-lock-'));
});
afterEach(() => {
  other?.kill('SIGKILL');
  rmSync(cache, { recursive: true });
});

/** Another process that holds the lock until it is killed. */
async function heldByOther(): Promise<ChildProcess> {
  const program = `
    const { lockStory } = await import(${JSON.stringify(resolve('src/lock-story.ts'))});
    lockStory(${JSON.stringify(cache)}, 'output', 'npm run dev');
    console.log('held');
    setInterval(() => {}, 1000);`;
  other = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (other.stdout) await once(other.stdout, 'data');
  return other;
}

it('a part of a story that another process writes is refused, with who holds it and since when', async () => {
  const { pid } = await heldByOther();
  expect(() => lockStory(cache, 'output', 'npm run build')).toThrow(
    new RegExp(`^npm run dev \\(process ${pid}, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC\\) is at work on this story`),
  );
  lockStory(cache, 'seeds', 'npm run propose')();
});

it('a process that was killed holds nothing', async () => {
  const holder = await heldByOther();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  lockStory(cache, 'output', 'npm run build')();
  expect(readdirSync(cache)).toEqual(['output.lock']);
});

it('the process that holds it may ask again', () => {
  const release = lockStory(cache, 'output', 'npm run dev');
  lockStory(cache, 'output', 'npm run dev');
  release();
  lockStory(cache, 'output', 'npm run dev')();
});

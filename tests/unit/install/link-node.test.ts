import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root = '';
const at = (path: string) => join(root, 'node_modules', path);
const linked = () => readlink(at('.bin/node')).catch(() => undefined);
const link = () => promisify(execFile)(process.execPath, [resolve('install/link-node.mjs')], { cwd: root });

/** A package that brings a Node for a platform, which runs or does not. */
async function bring(name: string, status = 0): Promise<void> {
  await mkdir(at(`${name}/bin`), { recursive: true });
  await writeFile(at(`${name}/bin/node`), `#!/bin/sh\nexit ${status}\n`);
  await chmod(at(`${name}/bin/node`), 0o755);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'synoptic-install-'));
});
afterEach(() => rm(root, { recursive: true }));

describe.skipIf(process.platform === 'win32')('after an installation', () => {
  const own = `${process.platform}-${process.arch}`;

  it.each([`node-${own}`, `node-bin-${own}`])('the Node of %s is the one that scripts run on', async (name) => {
    await bring(name);
    await bring('node-plan9-mips');
    await link();
    expect(await linked()).toBe(`../${name}/bin/node`);
    await link();
    expect(await linked()).toBe(`../${name}/bin/node`);
  });

  it('a link that npm made stays', async () => {
    await bring(`node-${own}`);
    await mkdir(at('.bin'));
    await symlink('../elsewhere/node', at('.bin/node'));
    await link();
    expect(await linked()).toBe('../elsewhere/node');
  });

  it.each([
    ['was brought', () => bring('node-plan9-mips')],
    ['runs here', () => bring(`node-${own}`, 1)],
  ])('the Node of the machine stays in use where none %s', async (_, prepare) => {
    await prepare();
    await link();
    expect(await linked()).toBeUndefined();
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { renderNginx } from '../../src/deploy/render-nginx.ts';
import { aptInstall, hasApt } from './apt.ts';

/** The program, which is installed here if it is not there; nothing where there is no apt-get to install it. */
export function findNginx(): string | undefined {
  const installed = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
  const find = () => installed.find((path) => existsSync(path));
  if (find() ?? !hasApt) return find();
  const trouble = aptInstall('nginx');
  if (find()) return find();
  throw new Error(`These tests need nginx: ${trouble}`);
}

/** Serves a built site under its base path as docs/deploy/nginx.conf does; gives its address, with a slash at the end. */
export async function serveByNginx(folder: string, base = '/'): Promise<{ url: string; close: () => Promise<void> }> {
  const nginx = findNginx();
  if (!nginx) throw new Error('There is no nginx here.');
  const home = await mkdtemp(join(tmpdir(), 'synoptic-nginx-'));
  const root = join(home, 'www');
  await mkdir(dirname(join(root, base)), { recursive: true });
  await symlink(resolve(folder), join(root, base).replace(/\/$/, ''));
  const address = `127.0.0.1:${await freePort()}`;
  await writeFile(join(home, 'site.conf'), renderNginx({ address, root, base }));
  await symlink(mimeTypes(nginx), join(home, 'mime.types'));
  await writeFile(join(home, 'nginx.conf'), surroundings(home));
  const server = spawn(nginx, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const close = async () => {
    server.kill();
    await ended;
    await rm(home, { recursive: true });
  };
  const url = `http://${address}${base}`;
  for (let tries = 0; server.exitCode === null && tries < 600; tries++) {
    if (await fetch(url).catch(() => undefined)) return { url, close };
    await new Promise((done) => setTimeout(done, 100));
  }
  await close();
  throw new Error(`nginx does not answer:\n${said}`);
}

/** The rest of a configuration, for one process that belongs to whoever runs the tests and leaves nothing behind. */
function surroundings(home: string): string {
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${home}/${kind};`);
  return [
    'daemon off; master_process off;',
    `pid ${home}/pid;`,
    'events {}',
    `http { include mime.types; default_type application/octet-stream; access_log off; ${bodies.join(' ')} include ${home}/site.conf; }`,
  ].join('\n');
}

/** The table of types that came with the program. */
function mimeTypes(nginx: string): string {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
  return join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

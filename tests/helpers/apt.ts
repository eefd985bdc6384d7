import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const isRoot = process.getuid?.() === 0;

/** Whether this is a machine on which packages of Debian can be had. */
export const hasApt = existsSync('/usr/bin/apt-get');

/** Installs a package of Debian; gives what went wrong, or nothing. */
export function aptInstall(name: string): string {
  if (!isRoot) return `only root may install it: apt-get install ${name}`;
  console.error(`Installing Debian’s ${name} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const { status, stderr } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

/**
 * Run by npm after an installation, with whichever Node it has: links the Node that came with `npm ci` as
 * `node_modules/.bin/node`, so that every npm script runs on it. npm 11 has done so by itself; npm 10 links none of
 * several packages that all bring a `node`, though the others are for other platforms.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

const isWindows = process.platform === 'win32';
const program = isWindows ? 'node.exe' : 'node';
const platform = `${isWindows ? 'win' : process.platform}-${process.arch}`;

const bin = join('node_modules', '.bin');
const brought = [`node-${platform}`, `node-bin-${platform}`].map((name) => join('node_modules', name, 'bin', program)).find(runs);

if (brought && !isThere(join(bin, 'node'))) {
  mkdirSync(bin, { recursive: true });
  if (isWindows) linkSync(brought, join(bin, program));
  else symlinkSync(relative(bin, brought), join(bin, program));
}

/** A program for another C library is there, but does not run. */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version']).status === 0;
}

/** A link too, whatever it leads to. */
function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

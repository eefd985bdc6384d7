/**
 * Loaded into every process of the tests: to read `seeds/`, `content/` or `dist/` of this repository is an error there.
 * They belong to the story that is published, and whatever an editor writes must leave the tests as they are.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

type Read = (path: unknown, ...rest: unknown[]) => unknown;

const root = fileURLToPath(new URL('../..', import.meta.url));
const live = ['seeds', 'content', 'dist'].map((name) => join(root, name));

guard(fs, ['readFileSync', 'readdirSync', 'cpSync', 'createReadStream']);
guard(fs.promises, ['readFile', 'readdir', 'cp', 'open', 'opendir']);
syncBuiltinESMExports();

function guard<T extends object>(module: T, names: (keyof T)[]): void {
  for (const name of names) {
    const read = module[name] as Read;
    const guarded: Read = (path, ...rest) => {
      refuse(path);
      return read.call(module, path, ...rest);
    };
    Object.assign(module, { [name]: guarded });
  }
}

function refuse(path: unknown): void {
  const whole = path instanceof URL ? fileURLToPath(path) : typeof path === 'string' ? resolve(path) : '';
  if (live.some((folder) => whole === folder || whole.startsWith(folder + sep)))
    throw new Error(`A test reads ${whole}. Tests read the stories that tests/helpers/stories.ts names.`);
}

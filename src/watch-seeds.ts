import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { filesBelow } from './files-below.ts';

/** When each file of a folder was written, and how long it is. */
export type Stamps = Map<string, string>;

export async function stampSeeds(folder: string): Promise<Stamps> {
  const paths = (await filesBelow(folder)).filter(isSeed);
  return new Map(await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await stampOf(folder, path)])));
}

/** Calls for each file that is saved, added or removed; `look` also finds what no watcher has told of. */
export function watchSeeds(folder: string, watcher: Watcher, seen: Stamps, onSave: (file: string) => void): { look: () => Promise<void> } {
  const note = (path: string, stamp: string) => {
    if ((seen.get(path) ?? '') === stamp) return;
    seen.set(path, stamp);
    onSave(path);
  };
  watcher.add(folder);
  watcher.on('all', (_, changed) => {
    const path = relative(folder, changed).split(sep).join('/');
    if (changed.startsWith(folder + sep) && isSeed(path)) void stampOf(folder, path).then((stamp) => note(path, stamp));
  });
  let looking: Promise<void> | undefined;
  const lookOnce = async () => {
    const now = await stampSeeds(folder);
    for (const path of new Set([...seen.keys(), ...now.keys()])) note(path, now.get(path) ?? '');
  };
  return { look: () => (looking ??= lookOnce().finally(() => (looking = undefined))) };
}

interface Watcher {
  add: (path: string) => unknown;
  on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}

/** What begins with a dot is never read. */
function isSeed(path: string): boolean {
  return !path.split('/').some((name) => name.startsWith('.') || name === 'node_modules');
}

/** Empty where there is no file. */
async function stampOf(folder: string, path: string): Promise<string> {
  const found = await stat(join(folder, path)).catch(() => undefined);
  return found?.isFile() ? `${found.mtimeMs} ${found.size} ${found.ino}` : '';
}

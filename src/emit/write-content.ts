import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { filesBelow } from '../files-below.ts';
import type { ContentFiles } from './content-files.ts';
import { nextFolder, recoverFolder, swapFolder } from './swap-folder.ts';

/**
 * Makes `folder` hold exactly these files; one that is the same already is not touched. The files change all at once:
 * whoever looks, or kills the process, finds them as they were or as they should be. With `oneByOne` each file does,
 * for `astro dev`, which watches them.
 */
export async function writeContent(folder: string, files: ContentFiles, { oneByOne = false } = {}): Promise<{ changed: string[] }> {
  for (const path of files.keys()) assertInside(folder, path);
  await recoverFolder(folder);
  const old = await filesBelow(folder);
  const same = new Set<string>();
  for (const [path, text] of files) {
    if ((await readFile(join(folder, path), 'utf8').catch(() => undefined)) === text) same.add(path);
  }
  const changed = [...old.filter((path) => !files.has(path)), ...[...files.keys()].filter((path) => !same.has(path))];
  if (oneByOne || changed.length <= 1) for (const path of changed) await writeOne(folder, path, files.get(path));
  else await writeAll(folder, files, same);
  return { changed };
}

async function writeAll(folder: string, files: ContentFiles, same: Set<string>): Promise<void> {
  const next = nextFolder(folder);
  const inside = new Set([...files.keys()].map((path) => dirname(join(next, path))));
  for (const path of inside) await mkdir(path, { recursive: true });
  for (const [path, text] of files) {
    const target = join(next, path);
    if (same.has(path)) await link(join(folder, path), target).catch(() => writeFile(target, text));
    else await writeFile(target, text);
  }
  await swapFolder(folder);
}

async function writeOne(folder: string, path: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(join(folder, path));
  const next = join(nextFolder(folder), 'file');
  await mkdir(dirname(next), { recursive: true });
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(next, text);
  await rename(next, join(folder, path));
  await rm(dirname(next), { recursive: true });
}

/** Paths are made of slugs; that none leads out of the folder is checked all the same. */
function assertInside(folder: string, path: string): void {
  if (!resolve(folder, path).startsWith(resolve(folder) + sep)) throw new Error(`${path} would leave ${folder}`);
}

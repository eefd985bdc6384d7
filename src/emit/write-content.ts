import { readFileSync } from 'node:fs';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { filesBelow } from '../files-below.ts';
import type { ContentFiles } from './content-files.ts';
import { nextFolder, recoverFolder, swapFolder } from './swap-folder.ts';

/** The text that each file is to have, or that it is to be removed. */
export type ContentChanges = Map<string, string | undefined>;

/**
 * Makes `folder` hold exactly these files; one that is the same already is not touched. The files change all at once:
 * whoever looks, or kills the process, finds them as they were or as they should be.
 */
export async function writeContent(folder: string, files: ContentFiles): Promise<{ changed: string[] }> {
  for (const path of files.keys()) assertInside(folder, path);
  await recoverFolder(folder);
  const changes = await findChanges(folder, files);
  if (changes.size <= 1) await writeChanges(folder, changes);
  else await writeAll(folder, files, changes);
  return { changed: [...changes.keys()] };
}

/** What would have to change for `folder` to hold exactly these files. */
export async function findChanges(folder: string, files: ContentFiles): Promise<ContentChanges> {
  const changes: ContentChanges = new Map();
  for (const path of await filesBelow(folder)) if (!files.has(path)) changes.set(path, undefined);
  for (const [path, text] of files) {
    if (textIn(join(folder, path)) !== text) changes.set(path, text);
  }
  return changes;
}

/** Read at once: a thread that reads it, as for `readFile`, costs ten times as much. */
function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** One file after the other, each of which is old or new at any moment: for `astro dev`, which shows them meanwhile. */
export async function writeChanges(folder: string, changes: ContentChanges): Promise<void> {
  for (const path of changes.keys()) assertInside(folder, path);
  const next = nextFolder(folder);
  if (changes.size === 0) return;
  await orNothing(folder, async () => {
    await mkdir(next, { recursive: true });
    for (const [path, text] of changes) {
      if (text === undefined) await rm(join(folder, path), { force: true });
      else await replaceFile(join(next, 'file'), join(folder, path), text);
    }
    await rm(next, { recursive: true, force: true });
  });
}

/** Where it fails, as on a full disk, what was put together beside the folder does not go on taking room. */
async function orNothing(folder: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    await recoverFolder(folder);
    throw error;
  }
}

async function replaceFile(next: string, target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(next, text, { flush: true });
  await rename(next, target);
}

async function writeAll(folder: string, files: ContentFiles, changes: ContentChanges): Promise<void> {
  const next = nextFolder(folder);
  const inside = new Set([...files.keys()].map((path) => dirname(join(next, path))));
  await orNothing(folder, async () => {
    for (const path of inside) await mkdir(path, { recursive: true });
    for (const [path, text] of files) {
      const target = join(next, path);
      const write = () => writeFile(target, text, { flush: true });
      if (changes.has(path)) await write();
      else await link(join(folder, path), target).catch(write);
    }
    await swapFolder(folder);
  });
}

/** Paths are made of slugs; that none leads out of the folder is checked all the same. */
function assertInside(folder: string, path: string): void {
  if (!resolve(folder, path).startsWith(resolve(folder) + sep)) throw new Error(`${path} would leave ${folder}`);
}

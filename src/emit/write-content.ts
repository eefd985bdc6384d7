import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentFiles } from './content-files.ts';

/** Makes `folder` hold exactly these files; one that is the same already is not touched. */
export async function writeContent(folder: string, files: ContentFiles): Promise<{ changed: string[] }> {
  const changed: string[] = [];
  for (const path of await filesBelow(folder)) {
    if (files.has(path)) continue;
    await rm(join(folder, path));
    changed.push(path);
  }
  for (const [path, text] of files) {
    const target = join(folder, path);
    if ((await readFile(target, 'utf8').catch(() => undefined)) === text) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.new`, text);
    await rename(`${target}.new`, target);
    changed.push(path);
  }
  return { changed };
}

/** Paths of all files in a folder and its folders, with forward slashes, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

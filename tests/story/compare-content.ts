import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../src/files-below.ts';

/** What has to be done before `content/` is what the generator writes, a line a file; nothing where it is. */
export async function compareContent(folder: string, generated: ReadonlyMap<string, string>): Promise<string[]> {
  const written = await filesBelow(folder);
  const leftOver = written.filter((path) => !generated.has(path)).map((path) => `left over  ${path}`);
  const missing = [...generated.keys()].filter((path) => !written.includes(path)).map((path) => `missing    ${path}`);
  const changed: string[] = [];
  for (const path of written)
    if (generated.has(path) && (await readFile(join(folder, path), 'utf8')) !== generated.get(path)) changed.push(`changed    ${path}`);
  return [...changed, ...missing, ...leftOver];
}

import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './domain/hash.ts';
import { filesBelow } from './files-below.ts';

/**
 * Changes whenever a file does, or its name, or their number. Thousands of small files are read one after the other:
 * handed to threads and back, each would cost ten times as much.
 */
export async function digestFolder(folder: string): Promise<string> {
  const files: [string, string][] = [];
  for (const path of await filesBelow(folder)) files.push([path, sha256(readFileSync(join(folder, path)))]);
  return digestOf(files);
}

/** The same of files that are to lie in a folder. */
export function digestFiles(files: Map<string, string>): string {
  return digestOf([...files].map(([path, text]): [string, string] => [path, sha256(text)]));
}

function digestOf(files: [string, string][]): string {
  return sha256(JSON.stringify(files.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Notes beside a folder of a cache what it holds, and what it was made from. */
export async function sealFolder(folder: string, from = ''): Promise<void> {
  await writeFile(sealOf(folder), sha256(from + (await digestFolder(folder))));
}

/** Empties a folder of a cache that holds anything else than it did when it was sealed. */
export async function emptyUnlessSealed(folder: string): Promise<void> {
  if (!(await isSealed(folder))) for (const path of [sealOf(folder), folder]) await rm(path, { recursive: true, force: true });
}

/** Whether a folder of a cache holds what it did when it was sealed, made from the same. */
export async function isSealed(folder: string, from = ''): Promise<boolean> {
  const seal = await readFile(sealOf(folder), 'utf8').catch(() => undefined);
  return seal !== undefined && seal === sha256(from + (await digestFolder(folder)));
}

function sealOf(folder: string): string {
  return `${folder}.seal`;
}

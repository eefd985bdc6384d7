import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { SeedFile } from '../domain/seed.ts';

const MAX_BYTES = 5_000_000;
const known = /\.(?:txt|md|html?|yaml|lock)$/;
const goodName = /^[\p{L}\p{N}][\p{L}\p{N}_. -]*$/u;

/** Every file of a seeds folder that the generator reads, in a fixed order, with what is wrong on the disk itself. */
export async function readSeeds(folder: string): Promise<{ files: SeedFile[]; issues: Issue[] }> {
  const files: SeedFile[] = [];
  const issues: Issue[] = [];
  const visit = async (path: string): Promise<void> => {
    const file = relative(folder, path).split(sep).join('/');
    try {
      const stat = await lstat(path);
      if (stat.isSymbolicLink()) {
        if (path !== folder) return void issues.push(issue('link-out-of-seeds', { file }, 'is a symbolic link'));
        return await visitAll(path);
      }
      if (stat.isDirectory()) return await visitAll(path);
      if (!known.test(file)) return;
      if (!stat.isFile()) return void issues.push(issue('unreadable-file', { file }, 'is not a regular file'));
      if (!file.split('/').every((part) => goodName.test(part)))
        return void issues.push(issue('file-name', { file }, 'the file’s name has characters that an address cannot hold'));
      if (stat.size > MAX_BYTES)
        return void issues.push(issue('file-too-large', { file }, `${stat.size} bytes; at most ${MAX_BYTES} are read`));
      files.push({ path: file, bytes: await readFile(path) });
    } catch (error) {
      issues.push(issue('unreadable-file', { file: file || folder }, (error as Error).message.split(',')[0] ?? ''));
    }
  };
  const visitAll = async (path: string): Promise<void> => {
    for (const name of (await readdir(path)).sort()) {
      if (!name.startsWith('.') && name !== 'node_modules') await visit(join(path, name));
    }
  };
  await visit(folder);
  return { files, issues };
}

import type { Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { SeedFile } from '../domain/seed.ts';
import { isPicture } from './read-logo.ts';

const MAX_BYTES = 5_000_000;
/** What is read; every other file is named to the editor. */
const known = /\.(?:txt|md|html?|ya?ml)$|^addresses\.lock$/i;
/** What text editors check YAML by; `new` puts it there. */
const editorSchema = /^schemas\/\w+\.json$/;
/** Folders below the seeds in which files are read. */
const folders = new Set(['articles', 'topics', 'schemas']);
const goodName = /^[\p{L}\p{N}][\p{L}\p{N}_. -]*$/u;

/** Every file of a seeds folder that the generator reads, or those that are wanted, in a fixed order, with what is wrong on the disk itself; `endings` are those that plugins read. */
export async function readSeeds(
  folder: string,
  isWanted = (_file: string) => true,
  endings: readonly string[] = [],
): Promise<{ files: SeedFile[]; issues: Issue[] }> {
  const files: SeedFile[] = [];
  const issues: Issue[] = [];
  const isKnown = (file: string) => known.test(file) || isPicture(file) || endings.some((ending) => file.toLowerCase().endsWith(ending));
  const visit = async (path: string): Promise<void> => {
    const file = relative(folder, path).split(sep).join('/');
    if (!isWanted(file) || editorSchema.test(file)) return;
    try {
      const stat = await lstat(path);
      if (stat.isDirectory() && path !== folder && !folders.has(file)) {
        issues.push(issue('unread-file', { file }, 'is a folder from which nothing is read: articles lie in articles/, topics in topics/'));
      } else if (stat.isDirectory() || path === folder) {
        const names = (await readdir(path)).filter((name) => !name.startsWith('.') && name !== 'node_modules');
        for (const name of names.sort()) await visit(join(path, name));
      } else if (!stat.isSymbolicLink() && !isKnown(file)) {
        issues.push(issue('unread-file', { file }, 'is not read: its name ends in none of .txt, .md, .html, .htm, .yaml, .yml'));
      } else {
        const problem = whatBars(file, stat);
        if (problem) issues.push(problem);
        else files.push({ path: file, bytes: await readFile(path) });
      }
    } catch (error) {
      issues.push(issue('unreadable-file', { file: file || folder }, (error as Error).message.split(',')[0] ?? ''));
    }
  };
  await visit(folder);
  return { files, issues };
}

/** Why a file is not read, if it is not. */
function whatBars(file: string, stat: Stats): Issue | undefined {
  if (stat.isSymbolicLink()) return issue('link-out-of-seeds', { file }, 'is a symbolic link');
  if (!stat.isFile()) return issue('unreadable-file', { file }, 'is not a regular file');
  if (!file.split('/').every((part) => goodName.test(part)))
    return issue('file-name', { file }, 'the file’s name has characters that an address cannot hold');
  return stat.size > MAX_BYTES ? issue('file-too-large', { file }, `${stat.size} bytes; at most ${MAX_BYTES} are read`) : undefined;
}

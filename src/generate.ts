import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestModules } from './digest-modules.ts';
import { sha256 } from './domain/hash.ts';
import type { Issue } from './domain/issue.ts';
import { isError } from './domain/issue.ts';
import type { SeedFile } from './domain/seed.ts';
import { writeContent } from './emit/write-content.ts';
import { openCache } from './file-cache.ts';
import { filesBelow } from './files-below.ts';
import type { Folders } from './folders.ts';
import { readSeeds } from './ingest/read-seeds.ts';
import { generate } from './pipeline.ts';
import type { Shard } from './read-shard.ts';
import { readInThreads, readShard } from './read-shard.ts';

type StoryFolders = Pick<Folders, 'seeds' | 'content' | 'cache'>;

/** A run of the generator: what it found wrong, and the hash of every file of `content/`. */
interface Run {
  issues: Issue[];
  content: Record<string, string>;
}

/**
 * Reads the seeds and writes the content; where there are errors, what was written before stays as it is. Where neither
 * the seeds nor the code nor `content/` has changed since the last run, nothing is done.
 */
export async function generateFromDisk(folders: StoryFolders, how: { oneByOne?: boolean } = {}) {
  const { files, issues: onDisk } = await readSeeds(folders.seeds);
  const code = digestCode();
  const folder = cacheOf(folders);
  const cache = openCache(folder, code);
  if (cache.isWithout('reading')) await readInThreads({ files, folder, code });

  const run = () => generate(files, cache.take);
  let generated: ReturnType<typeof run> | undefined;
  const { issues: found, content }: Run = cache.take(
    'run',
    { day: new Date().toISOString().slice(0, 10), seeds: digestSeeds(files) },
    () => {
      generated = run();
      return { issues: generated.issues, content: digestContent(generated.files) };
    },
  );
  const issues = [...onDisk, ...found];
  const failed = issues.some(isError);
  const size = Object.keys(content).length;
  if (!generated && (failed || (await holds(folders.content, content)))) return { issues, failed, changed: [], size };
  generated ??= run();
  const { changed } = failed ? { changed: [] } : await writeContent(folders.content, generated.files, how);
  await cache.prune();
  return { issues, failed, changed, size };
}

/** Reads a part of the articles into the cache, for a run that comes later, here or on another machine. */
export async function readFromDisk(folders: StoryFolders, shard: Shard) {
  const { files } = await readSeeds(folders.seeds);
  const folder = cacheOf(folders);
  return { folder, articles: readShard({ ...shard, files, folder, code: digestCode() }) };
}

function cacheOf({ cache }: StoryFolders): string {
  return join(cache, 'generator');
}

/** Node counts: what a letter, a word and a sentence is it knows from its edition of Unicode. */
function digestCode(): string {
  const modules = digestModules(new URL('pipeline.ts', import.meta.url), new URL('../package-lock.json', import.meta.url));
  return sha256(modules + process.version);
}

function digestSeeds(files: SeedFile[]): [string, string][] {
  return files.map(({ path, bytes }) => [path, sha256(bytes)]);
}

function digestContent(files: Map<string, string>): Record<string, string> {
  return Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)]));
}

/** Whether these files are in the folder, and no others. */
async function holds(folder: string, files: Record<string, string>): Promise<boolean> {
  const there = await filesBelow(folder);
  if (there.length !== Object.keys(files).length) return false;
  for (const path of there) if (sha256(await readFile(join(folder, path))) !== files[path]) return false;
  return true;
}

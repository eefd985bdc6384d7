import { join } from 'node:path';
import { digestFiles, digestFolder } from './digest-folder.ts';
import { digestModules } from './digest-modules.ts';
import { sha256 } from './domain/hash.ts';
import type { Issue } from './domain/issue.ts';
import { isError } from './domain/issue.ts';
import type { SeedFile } from './domain/seed.ts';
import { writeContent } from './emit/write-content.ts';
import { openCache } from './file-cache.ts';
import type { Folders } from './folders.ts';
import { readSeeds } from './ingest/read-seeds.ts';
import { generate } from './pipeline.ts';
import type { Shard } from './read-shard.ts';
import { readInThreads, readShard } from './read-shard.ts';

type StoryFolders = Pick<Folders, 'seeds' | 'content' | 'cache'>;

/** A run of the generator: what it found wrong, and what it made of `content/`. */
interface Run {
  issues: Issue[];
  /** Of all its files, as `digestFolder` gives it. */
  content: string;
  size: number;
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

  const run = () => generate(files, cache.take, onDisk);
  let generated: ReturnType<typeof run> | undefined;
  const { issues, content, size }: Run = cache.take(
    'run',
    { day: new Date().toISOString().slice(0, 10), seeds: digestSeeds(files), onDisk },
    () => {
      generated = run();
      return { issues: generated.issues, content: digestFiles(generated.files), size: generated.files.size };
    },
  );
  const failed = issues.some(isError);
  if (!generated && (failed || (await digestFolder(folders.content)) === content)) return { issues, failed, changed: [], size };
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

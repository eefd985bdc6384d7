import { join } from 'node:path';
import { digestFiles, digestFolder } from './digest-folder.ts';
import { digestModules } from './digest-modules.ts';
import { sha256 } from './domain/hash.ts';
import type { Issue } from './domain/issue.ts';
import { isError } from './domain/issue.ts';
import type { SeedFile } from './domain/seed.ts';
import type { Slug } from './domain/slug.ts';
import type { ContentFiles } from './emit/content-files.ts';
import type { ContentChanges } from './emit/write-content.ts';
import { findChanges, writeContent } from './emit/write-content.ts';
import type { FileCache } from './file-cache.ts';
import { openCache } from './file-cache.ts';
import type { Folders } from './folders.ts';
import { generate } from './pipeline.ts';
import { atSources, openSeeds } from './plugins/open-seeds.ts';
import { runLints } from './plugins/run-lints.ts';
import type { Shard } from './read-shard.ts';
import { readInThreads, readShard } from './read-shard.ts';

type StoryFolders = Pick<Folders, 'seeds' | 'content' | 'cache'>;

/** A run of the generator: what it found wrong, and what it made of `content/`. */
interface Run {
  issues: Issue[];
  /** Of all its files, as `digestFolder` gives it. */
  content: string;
  size: number;
  slugs: [string, Slug][];
}

interface StoryRun extends Pick<Run, 'issues' | 'size'> {
  failed: boolean;
  /** The address of each article by its seed file. */
  slugs: Map<string, Slug>;
  /** None where neither the seeds nor the code nor `content/` has changed since the last run, or there are errors. */
  files?: ContentFiles;
}

/** A run whose content is still to be written. */
export interface Changes extends Omit<StoryRun, 'files'> {
  changes: ContentChanges;
}

/** Reads the seeds and writes the content; where there are errors, what was written before stays as it is. */
export async function generateFromDisk(folders: StoryFolders) {
  const { files, ...run } = await runOnDisk(folders);
  const { changed } = files ? await writeContent(folders.content, files) : { changed: [] };
  return { ...run, changed };
}

/** The same, with the content still to be written. */
export async function changesFromDisk(folders: StoryFolders): Promise<Changes> {
  const { files, ...run } = await runOnDisk(folders);
  const changes: ContentChanges = files ? await findChanges(folders.content, files) : new Map<string, string>();
  return { ...run, changes };
}

async function runOnDisk(folders: StoryFolders): Promise<StoryRun> {
  const { files, issues: onDisk, plugins, digest } = await openSeeds(folders.seeds);
  const code = digestCode();
  const folder = cacheOf(folders);
  const cache = openCache(folder, code);
  if (cache.isWithout('reading')) await readInThreads({ files, folder, code });

  const run = () => generate(files, cache.take, onDisk);
  let generated: ReturnType<typeof run> | undefined;
  const { issues, content, size, slugs }: Run = cache.take(
    'run',
    { day: new Date().toISOString().slice(0, 10), seeds: digestSeeds(files), onDisk, plugins: digest },
    () => {
      generated = run();
      const articles = generated.seeds.articles.map(({ file, slug }): [string, Slug] => [file, slug]);
      const found = atSources([...generated.issues, ...runLints(plugins, generated.files)], files);
      return { issues: found, content: digestFiles(generated.files), size: generated.files.size, slugs: articles };
    },
  );
  const failed = issues.some(isError);
  const told = { issues, failed, size, slugs: new Map(slugs) };
  if (!generated && (failed || (await digestFolder(folders.content)) === content)) return told;
  generated ??= run();
  await cache.prune();
  return failed ? told : { ...told, files: generated.files };
}

/** Reads a part of the articles into the cache, for a run that comes later, here or on another machine. */
export async function readFromDisk(folders: StoryFolders, shard: Shard) {
  const { files } = await openSeeds(folders.seeds);
  const folder = cacheOf(folders);
  return { folder, articles: readShard({ ...shard, files, folder, code: digestCode() }) };
}

/** What was read of articles, kept from one run to the next. */
export function openArticleCache(folders: Pick<Folders, 'cache'>): FileCache {
  return openCache(cacheOf(folders), digestCode());
}

function cacheOf({ cache }: Pick<Folders, 'cache'>): string {
  return join(cache, 'generator');
}

/** Node counts: what a letter, a word and a sentence is it knows from its edition of Unicode. */
function digestCode(): string {
  const modules = digestModules(new URL('pipeline.ts', import.meta.url));
  return sha256(modules + process.version);
}

function digestSeeds(files: SeedFile[]): [string, string][] {
  return files.map(({ path, bytes, madeFrom = path }) => [`${path} ${madeFrom}`, sha256(bytes)]);
}

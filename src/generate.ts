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
import type { HeldStory } from './held-story.ts';
import { atSources, openSeeds } from './plugins/open-seeds.ts';
import { runLints } from './plugins/run-lints.ts';
import type { Shard } from './read-shard.ts';

export type StoryFolders = Pick<Folders, 'seeds' | 'content' | 'cache'>;

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

/** A run whose content is written: which files of it are others than before. */
export interface Written extends Omit<StoryRun, 'files'> {
  changed: string[];
}

/** Reads the seeds and writes the content; where there are errors, what was written before stays as it is. */
export async function generateFromDisk(folders: StoryFolders): Promise<Written> {
  const { files, ...run } = await runOnDisk(folders);
  const { changed } = files ? await writeContent(folders.content, files) : { changed: [] };
  return { ...run, changed };
}

/**
 * The same, with the content still to be written.
 *
 * @param held the story of the last run, which this one may begin with
 */
export async function changesFromDisk(folders: StoryFolders, held: HeldStory = {}): Promise<Changes> {
  const { files, ...run } = await runOnDisk(folders, held);
  const changes: ContentChanges = files ? await findChanges(folders.content, files) : new Map<string, string>();
  return { ...run, changes };
}

/** The last run, where nothing has changed since; whoever asks for it needs none of the rules, which take long to load. */
export async function findLastRun(folders: StoryFolders): Promise<StoryRun | undefined> {
  return lastRun(folders, await openRun(folders));
}

async function runOnDisk(folders: StoryFolders, held: HeldStory = {}): Promise<StoryRun> {
  const opened = await openRun(folders);
  const last = await lastRun(folders, opened);
  if (last) return last;
  const { files, onDisk, plugins, folder, code, cache, from } = opened;
  const { generate, linkArticles, openArticles } = await import('./pipeline.ts');
  const [{ readInThreads }, { linkHeld }] = [await import('./read-shard.ts'), await import('./held-story.ts')];
  const linked = await linkHeld(held, files, onDisk, async () => {
    const articles = openArticles(files, cache.take, onDisk);
    await readInThreads({ files, folder, code }, articles.unread(cache.has).length);
    return linkArticles(files, cache.take, onDisk, articles);
  });
  const generated = generate(files, cache.take, onDisk, { linked, forgets: true });
  const run = cache.take('run', from, (): Run => {
    const slugs = generated.seeds.articles.map(({ file, slug }): [string, Slug] => [file, slug]);
    const issues = atSources([...generated.issues, ...runLints(plugins, generated.files)], files);
    return { issues, content: digestFiles(generated.files), size: generated.files.size, slugs };
  });
  await cache.prune();
  const told = tellRun(run);
  return told.failed ? told : { ...told, files: generated.files };
}

/** The seeds, and all that a run is made from. */
async function openRun(folders: StoryFolders) {
  const { files, issues: onDisk, plugins, digest } = await openSeeds(folders.seeds);
  const code = digestCode();
  const folder = cacheOf(folders);
  const from = { day: new Date().toISOString().slice(0, 10), seeds: digestSeeds(files), onDisk, plugins: digest };
  return { files, onDisk, plugins, folder, code, cache: openCache(folder, code), from };
}

async function lastRun({ content }: StoryFolders, { cache, from }: Awaited<ReturnType<typeof openRun>>) {
  const run = cache.find('run', from) as Run | undefined;
  if (!run) return undefined;
  const told = tellRun(run);
  return told.failed || (await digestFolder(content)) === run.content ? told : undefined;
}

function tellRun({ issues, size, slugs }: Run): StoryRun {
  return { issues, failed: issues.some(isError), size, slugs: new Map(slugs) };
}

/** Reads a part of the articles into the cache, for a run that comes later, here or on another machine. */
export async function readFromDisk(folders: StoryFolders, shard: Shard) {
  const { files } = await openSeeds(folders.seeds);
  const folder = cacheOf(folders);
  const { readShard } = await import('./read-shard.ts');
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

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleDataSchema, storyDataSchema } from './domain/content.ts';
import type { Slug } from './domain/slug.ts';
import { articlePathsOf } from './emit/content-files.ts';
import type { ContentChanges } from './emit/write-content.ts';
import { writeChanges } from './emit/write-content.ts';
import type { Folders } from './folders.ts';
import type { Changes } from './generate.ts';
import { readSeeds } from './ingest/read-seeds.ts';
import { isYamlFile, sidecarName } from './ingest/seed-names.ts';
import { queue } from './queue.ts';
import { rereadArticle } from './reread-article.ts';

/** Saves that come within this time are one: editors write a file in several steps. */
const ONE_SAVE_MS = 50;
/** The whole story is read when nothing was saved for so long: until then the browser has the page that was saved. */
const REST_MS = 500;

type StoryFolders = Pick<Folders, 'seeds' | 'content'>;

interface Follower {
  /** Generates the whole story beside this process, without writing it. */
  generate: () => Promise<Changes>;
  /** Articles are shown as they were saved. */
  onArticles: (files: string[]) => void;
  /** The whole story is shown as it was saved, or has errors; with the number of files that were written. */
  onStory: (run: Changes, written: number) => void;
  onError: (error: unknown) => void;
}

/**
 * What `astro dev` does when a seed is saved, in two steps. First an article whose text was saved is read by itself and
 * put into its page. Then the whole story is generated, and all pages are as a build would make them, that one too; where
 * the story has errors, the page is again as it was before the save.
 *
 * @param slugs the address of each article by its file, as of the last run
 * @returns what is to be called for each file that was saved, with its path below the seeds
 */
export function followSaves(folders: StoryFolders, slugs: Changes['slugs'], follower: Follower) {
  const { generate, onArticles, onStory, onError } = follower;
  const { content } = folders;
  /** Saved, and nothing done yet. */
  const saved = new Set<string>();
  /** Saved since the seeds were read that the whole story is being generated from. */
  let since = new Set<string>();
  /** What content files held before an article was shown by itself. */
  const before: ContentChanges = new Map();
  let known = slugs;
  /** One after the other: they write the same files. */
  const take = queue();
  const inTurn = (work: () => Promise<void> | void): Promise<void> => take(work).catch(onError);

  const showArticles = async () => {
    const files = [...saved];
    saved.clear();
    const shown: string[] = [];
    for (const file of files) {
      const changes = await rereadFromDisk(folders, file, known);
      for (const path of changes.keys()) if (!before.has(path)) before.set(path, await readFile(join(content, path), 'utf8'));
      await writeChanges(content, changes);
      if (changes.size > 0) shown.push(file);
    }
    if (shown.length > 0) onArticles(shown);
  };

  const showStory = async (run: Changes) => {
    known = run.slugs;
    const later = new Set([...since].flatMap((file) => pathsOf(known.get(file))));
    const changes = run.failed ? new Map(before) : run.changes;
    for (const path of before.keys()) {
      if (!later.has(path)) before.delete(path);
      else if (changes.has(path)) before.set(path, changes.get(path));
    }
    const written = new Map([...changes].filter(([path]) => !later.has(path)));
    await writeChanges(content, written);
    onStory(run, written.size);
  };

  const generateStory = coalesce(async () => {
    await inTurn(() => {
      since = new Set(saved);
    });
    await generate().then((run) => inTurn(() => showStory(run)), onError);
  });

  const showSoon = debounce(ONE_SAVE_MS, () => void inTurn(showArticles));
  const generateLater = debounce(REST_MS, generateStory);
  return (file: string): void => {
    saved.add(file);
    since.add(file);
    showSoon();
    generateLater();
  };
}

/** The content of one article as its file is now, without the other articles; none where it takes the whole story. */
async function rereadFromDisk({ seeds, content }: StoryFolders, file: string, known: Changes['slugs']): Promise<ContentChanges> {
  const slug = known.get(file);
  if (slug === undefined) return new Map();
  const data = async (path: string) => JSON.parse(await readFile(join(content, path), 'utf8')) as unknown;
  const before = articleDataSchema.parse(await data(articlePathsOf(slug).data));
  const { people } = storyDataSchema.parse(await data('data/story.json'));
  const others = new Set([...known.keys()].filter((path) => path !== file).flatMap((path) => [path, sidecarName(path)]));
  const own = sidecarName(file);
  const { files } = await readSeeds(seeds, (path) => {
    const name = isYamlFile(path) ? sidecarName(path) : path;
    return name === own || !others.has(name);
  });
  return rereadArticle(files, { file, before, people });
}

function pathsOf(slug: Slug | undefined): string[] {
  return slug === undefined ? [] : Object.values(articlePathsOf(slug));
}

/** Once nothing has asked for it for so long. */
function debounce(milliseconds: number, work: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}

/** Asked for while it is being done, however often, it is done once more. */
function coalesce(work: () => Promise<void>): () => void {
  let [isBusy, again] = [false, false];
  const begin = async () => {
    isBusy = true;
    do {
      again = false;
      await work();
    } while (again);
    isBusy = false;
  };
  return () => {
    if (isBusy) again = true;
    else void begin();
  };
}

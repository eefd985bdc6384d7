import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { sayCommand } from './domain/say-command.ts';
import { beforeFolder, nextFolder } from './emit/swap-folder.ts';
import { Refusal } from './refusal.ts';

/** Where one story's files are. */
export interface Folders {
  seeds: string;
  content: string;
  dist: string;
  cache: string;
}

/**
 * The story in `seeds/` writes `content/` and `dist/`. Any other, named by the environment variable `SEEDS`,
 * has a folder of its own under `.stories/`.
 */
export function foldersOf(root: string, seeds: string | undefined): Folders {
  const own = join(root, 'seeds');
  const chosen = seeds ? resolve(root, seeds) : own;
  if (chosen === own) return { seeds: own, content: join(root, 'content'), dist: join(root, 'dist'), cache: join(root, '.cache') };
  return foldersBeside(root, chosen);
}

/** Of a story beside another, or beside other pages: everything that is written of it has a folder of its own. */
function foldersBeside(root: string, seeds: string): Folders {
  const chosen = resolve(root, seeds);
  const home = join(root, '.stories', basename(chosen) === 'seeds' ? basename(resolve(chosen, '..')) : basename(chosen));
  return { seeds: chosen, content: join(home, 'content'), dist: join(home, 'dist'), cache: join(home, 'cache') };
}

/** Whether a path is of what is made of this story or of others, which nobody needs to watch. */
export function isOutputOf({ seeds, content, dist, cache }: Folders, root: string): (path: string) => boolean {
  const written = [content, dist].flatMap((folder) => [folder, nextFolder(folder), beforeFolder(folder)]);
  const made = [...written, cache, join(root, '.stories'), join(root, '.cache')];
  const isIn = (folder: string, path: string) => path === folder || path.startsWith(folder + sep);
  return (path) => !isIn(seeds, path) && made.some((folder) => isIn(folder, path));
}

/**
 * The same as they are on the disk: what is written goes to where a symbolic link leads.
 *
 * @throws Refusal where `SEEDS` names nothing that can be a story, or an output cannot be a folder
 */
export async function openFolders(root: string, seeds: string | undefined): Promise<Folders> {
  return openThem(foldersOf(root, seeds), root, 'SEEDS');
}

/** The same for a story in a site that has other pages, where a setting names the seeds. */
export async function openFoldersBeside(root: string, seeds: string): Promise<Folders> {
  return openThem(foldersBeside(root, seeds), root, 'The setting `seeds`');
}

async function openThem(folders: Folders, root: string, named: string): Promise<Folders> {
  await expectStory(folders.seeds, root, named);
  return { ...folders, content: await follow(folders.content), dist: await follow(folders.dist) };
}

/** What a folder of a story holds, at least one of them. */
const storyName = /^(?:articles|topics|story\.ya?ml|[^.].*\.(?:txt|md|html?))$/i;

async function expectStory(seeds: string, root: string, named: string): Promise<void> {
  const trouble = await whyNoStory(seeds, root);
  if (trouble)
    throw new Refusal(
      `${seeds} ${trouble}. ${named} names the folder of a story, with articles as .txt, .md or .html in it or in its folder articles/; ${sayCommand('new <folder>')} starts one.`,
      2,
    );
}

async function whyNoStory(seeds: string, root: string): Promise<string | undefined> {
  const found = await stat(seeds).catch(() => undefined);
  if (!found) return 'is not there';
  if (!found.isDirectory()) return 'is no folder';
  if (`${resolve(root)}${sep}`.startsWith(join(seeds, sep))) return 'holds this project itself';
  return (await readdir(seeds)).some((name) => storyName.test(name)) ? undefined : 'holds no article';
}

async function follow(folder: string): Promise<string> {
  const found = await lstat(folder).catch(() => undefined);
  const target = await realpath(folder).catch(() => undefined);
  if (!found) return folder;
  if (target === undefined) throw new Refusal(`${folder} is a symbolic link that leads nowhere. Make its target, or remove the link.`);
  if (!(await stat(target)).isDirectory()) throw new Refusal(`${folder} is a file, where a folder is to be written. Move it away.`);
  return found.isSymbolicLink() ? target : folder;
}

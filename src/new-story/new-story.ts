import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sayCommand } from '../domain/say-command.ts';
import { nextFolder } from '../emit/swap-folder.ts';
import { filesBelow } from '../files-below.ts';
import { Refusal } from '../refusal.ts';
import { editorSchemas, withSchema } from './editor-schemas.ts';

/**
 * Starts a story in a folder that is empty or not there yet: all of it or nothing. Gives what to say about it.
 *
 * @throws Refusal where the folder holds anything
 */
export async function newStory(folder: string, template: string, shown: string): Promise<string> {
  const there = await namesIn(folder);
  if (there && there.length > 0)
    throw new Refusal(`${shown} is not empty; ${sayCommand('new <folder>')} starts a story in a new folder`, 2);
  const files = new Map([...(await readTemplate(template)), ...schemaFiles()]);
  const next = nextFolder(folder);
  try {
    await rm(next, { recursive: true, force: true });
    for (const [path, text] of files) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      await writeFile(join(next, path), text, { flush: true });
    }
    if (there) await rmdir(folder);
    await rename(next, folder);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  return `${files.size} files in ${shown}: an example story with a note on every key.\nLook at it: SEEDS=${shown} ${sayCommand('dev')}\nThen put your own articles into ${shown}/articles.`;
}

/** The files of an example story, by path. */
export async function readTemplate(template: string): Promise<[string, string][]> {
  const paths = await filesBelow(template);
  return Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, withSchema(path, await readFile(join(template, path), 'utf8'))]),
  );
}

/** What text editors check the YAML of a story by. */
export function schemaFiles(): [string, string][] {
  return [...editorSchemas()].map(([name, text]) => [`schemas/${name}`, text]);
}

/** Nothing where the folder is not there. */
export async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

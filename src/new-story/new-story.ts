import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from '../files-below.ts';
import { editorSchemas, withSchema } from './editor-schemas.ts';

/** Starts a story in a folder that is empty or not there yet; gives what to say about it. */
export async function newStory(folder: string, template: string, shown: string): Promise<{ done: boolean; message: string }> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) return { done: false, message: `${shown} is not empty; npm run new -- <folder> starts a story in a new folder` };
  const files = new Map<string, string>();
  for (const path of await filesBelow(template)) files.set(path, withSchema(path, await readFile(join(template, path), 'utf8')));
  for (const [name, text] of editorSchemas()) files.set(`schemas/${name}`, text);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return {
    done: true,
    message: `${files.size} files in ${shown}: an example story with a note on every key.\nLook at it: SEEDS=${shown} npm run dev\nThen put your own articles into ${shown}/articles.`,
  };
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Where a chunk of its index cannot be had, Pagefind 1.6 goes on as if it were empty, so that words seem to be nowhere. Here
 * its scripts catch the failure, which is now told to whoever searches.
 */
const chunkLoad = '"load_index_chunk"))';
const hidden = `${chunkLoad}.catch(()=>{})`;

export async function tellFailures(folder: string): Promise<void> {
  for (const name of ['pagefind.js', 'pagefind-worker.js']) {
    const script = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), withFailuresTold(script, name));
  }
}

export function withFailuresTold(script: string, name: string): string {
  if (script.split(hidden).length === 2) return script.replace(hidden, chunkLoad);
  throw new Error(
    `${name} of this version of Pagefind does not have ${hidden} once: look what it does where it cannot have a chunk, and change src/search/build/tell-failures.ts.`,
  );
}

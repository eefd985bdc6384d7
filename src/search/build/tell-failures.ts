import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Where a file of its index cannot be had, Pagefind 1.6 goes on as if it were empty, so that words seem to be nowhere. In
 * these places of its scripts the failure is now told to whoever searches.
 */
const hidden = [
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  ['Failed to load the meta index:\n${e?.toString()}`);', 'Failed to load the meta index:\n${e?.toString()}`);throw e;'],
  ['appears to have failed: Missing signature`);return data;', 'appears to have failed: Missing signature`);throw new Error(file);'],
] as const;

export async function tellFailures(folder: string): Promise<void> {
  for (const name of ['pagefind.js', 'pagefind-worker.js']) {
    const script = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), withFailuresTold(script, name));
  }
}

export function withFailuresTold(script: string, name: string): string {
  for (const [before] of hidden)
    if (script.split(before).length !== 2)
      throw new Error(
        `${name} of this version of Pagefind has not, once, ${JSON.stringify(before)}: look how it treats files that it cannot have, and change src/search/build/tell-failures.ts.`,
      );
  return hidden.reduce((told, [before, after]) => told.replace(before, () => after), script);
}

import type { AstroIntegrationLogger } from 'astro';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSealed, sealFolder } from './digest-folder.ts';
import { digestModules } from './digest-modules.ts';
import { filesBelow } from './files-below.ts';
import type { Folders } from './folders.ts';
import { linkFile } from './link-file.ts';
import { buildSearchIndex } from './search/build/build-search-index.ts';

/** Stands for the code that makes the search index. */
const indexCode = digestModules(new URL('search/build/build-search-index.ts', import.meta.url));

/**
 * Makes the index of a story, unless that of the last build was made from the same `content/` by the same code. It is made
 * before the pages are, since either takes much memory.
 *
 * @param digest of `content/`
 */
export async function makeSearchIndex({ cache, content }: Folders, digest: string, logger: AstroIntegrationLogger): Promise<void> {
  const index = join(cache, 'pagefind');
  const from = indexCode + digest;
  if (!(await isSealed(index, from))) {
    const records = await buildSearchIndex(content, index);
    logger.info(`${records} places in the search index`);
    await sealFolder(index, from);
  } else logger.info('the places in the search index are those of the last build');
}

/** @param pages the folder that the story's pages were built into */
export async function placeSearchIndex({ cache }: Folders, pages: string): Promise<void> {
  await linkFolder(join(cache, 'pagefind'), join(pages, 'pagefind'));
}

/** Whoever changes a file in the site breaks the seal of the cache. */
async function linkFolder(from: string, to: string): Promise<void> {
  for (const path of await filesBelow(from)) {
    const [kept, placed] = [join(from, path), join(to, path)];
    linkFile(kept, placed, () => copyFileSync(kept, placed));
  }
}

import { join } from 'node:path';
import { generateFromDisk } from '../../src/generate.ts';
import { buildSearchIndex } from '../../src/search/build/build-search-index.ts';
import { addressesOf } from './addresses.ts';
import { openIndex } from './open-index.ts';

/** Makes the content of a story and its search index in a folder, and opens the index. */
export async function indexStory(seeds: string, folder: string) {
  const content = join(folder, 'content');
  const index = join(folder, 'index');
  await generateFromDisk({ seeds, content, cache: join(folder, 'cache') });
  const places = await buildSearchIndex(content, index);
  return { content, index, places, engine: await openIndex(index), addresses: addressesOf(content) };
}

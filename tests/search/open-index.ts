import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../../src/search/ask/engine.ts';
import { buildEngine } from '../../src/search/ask/engine.ts';
import type { SearchData } from '../../src/search/ask/search-data.ts';
import type { PagefindModule } from '../../src/search/ask/pagefind.ts';

/** The search of a built site, without a browser: Pagefind's own files, read from disk. */
export async function openIndex(folder: string): Promise<Engine> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
  globalThis.fetch = async (url) => new Response(await readFile((url as string).replace(/^file:\/\//, '').replace(/\?.*/, '')));
  Object.assign(globalThis, { window: { location: { origin: 'file://' } } });
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  const pagefind = module.createInstance({ basePath: `${folder}/`, baseUrl: '/', noWorker: true });
  return buildEngine({ pagefind, searchData: (await read('search-data.json')) as SearchData, read });
}

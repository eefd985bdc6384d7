import type { Engine } from '../ask/engine.ts';
import { buildEngine } from '../ask/engine.ts';
import type { Pagefind } from '../ask/pagefind.ts';
import { remember } from '../ask/remember.ts';
import type { SearchData } from '../ask/search-data.ts';

/** Why search does not work here, as a reader is told. */
export class SearchFailure extends Error {}

/** Everything that search needs, fetched from a folder when first asked for. */
export const loadEngine = remember(async (folder): Promise<Engine> => {
  if (typeof WebAssembly === 'undefined') throw new SearchFailure('WebAssembly is switched off in this browser, and search needs it.');
  const read = async (file: string) => {
    const response = await fetch(folder + file).catch(refuse);
    return response.ok ? response.text() : refuse();
  };
  const script = import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>;
  const [pagefind, text] = await Promise.all([script.catch(refuse), read('search-data.json')]);
  const searchData = JSON.parse(text) as SearchData;
  await pagefind.options({ noWorker: !searchData.worker });
  await pagefind.init();
  return buildEngine({ pagefind, searchData, read });
});

function refuse(): never {
  throw new SearchFailure('The search index could not be fetched: it is missing, or something blocks it.');
}

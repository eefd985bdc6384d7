import type { Engine } from '../ask/engine.ts';
import { createEngine } from '../ask/engine.ts';
import type { Facets, SearchData } from '../ask/search-data.ts';
import type { Pagefind } from '../ask/pagefind.ts';

/** Why search does not work here, as a reader is told. */
export class SearchFailure extends Error {}

/** Everything that search needs, fetched from `folder` when first asked for. */
export const loadEngine = once(load);

export const loadFacets = once(async (folder) => (await (await file(`${folder}facets.json`)).json()) as Facets);

/** Asks once. A failure is forgotten, so that the next call asks again. */
function once<T>(ask: (folder: string) => Promise<T>): (folder: string) => Promise<T> {
  let asked: Promise<T> | undefined;
  return (folder) => {
    asked ??= ask(folder).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

async function load(folder: string): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') throw new SearchFailure('WebAssembly is switched off in this browser, and search needs it.');
  const [pagefind, searchData] = await Promise.all([
    script(`${folder}pagefind.js`),
    file(`${folder}search-data.json`).then((response) => response.json() as Promise<SearchData>),
  ]);
  await pagefind.options({ noWorker: !searchData.worker });
  await pagefind.init();
  return createEngine({
    pagefind,
    searchData,
    async correct(query, unknown) {
      const [{ correctQuery, parseVocabulary }, words] = await Promise.all([
        import('../ask/correct.ts'),
        file(`${folder}words.txt`).then((response) => response.text()),
      ]);
      return correctQuery(query, unknown, parseVocabulary(words, searchData));
    },
  });
}

async function script(address: string): Promise<Pagefind> {
  try {
    return (await import(/* @vite-ignore */ address)) as Pagefind;
  } catch {
    throw new SearchFailure('The search index could not be fetched: it is missing, or something blocks it.');
  }
}

export async function file(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) throw new SearchFailure('The search index could not be fetched: it is missing, or something blocks it.');
  return response;
}

import { search } from '../../interface/here.ts';
import type { Engine } from '../ask/engine.ts';
import { buildEngine } from '../ask/engine.ts';
import { refuse, SearchFailure } from '../ask/failure.ts';
import type { PagefindModule } from '../ask/pagefind.ts';
import type { SearchData } from '../ask/search-data.ts';

/** Everything that search needs, fetched from a folder. */
export async function loadEngine(folder: string): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') throw new SearchFailure(search.noWebAssembly);
  const read = async (file: string): Promise<unknown> => {
    const response = await fetch(folder + file).catch(refuse);
    return response.ok ? response.json().catch(refuse) : refuse(response.status);
  };
  const script = `${folder}pagefind.js`;
  // A browser does not ask again for a script that it could not have once, unless it has another address.
  const load = (address: string) => import(/* @vite-ignore */ address) as Promise<PagefindModule>;
  const [pagefind, searchData] = await Promise.all([
    load(script)
      .catch(() => load(`${script}?again=${Date.now()}`))
      .catch(refuse),
    read('search-data.json') as Promise<SearchData>,
  ]);
  const instance = pagefind.createInstance({ noWorker: !searchData.worker });
  return buildEngine({ pagefind: { search: (query) => instance.search(query).catch(refuse) }, searchData, read });
}

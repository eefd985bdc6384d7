import { button, element } from './element.ts';
import type { Answer } from '../ask/engine.ts';
import type { Facets, SearchData } from '../ask/search-data.ts';
import { file } from './load-engine.ts';
import { isNarrowed } from '../ask/search-state.ts';
import type { SearchState } from '../ask/search-state.ts';
import type { Completions } from '../ask/suggest.ts';

/** Why nothing was found, in a sentence. */
export function reasonFor({ query, unknown, hits }: Answer, state: SearchState): string {
  if (isNarrowed(state) && hits.length > 0) return `Nothing is left: ${count(hits.length, 'result')} without the filters.`;
  const missing = unknown.map((word) => `“${word}”`);
  if (missing.length > 0) return `Nothing found: no text here has ${missing.join(' or ')}.`;
  return /["“”«»„]/.test(query) ? 'Nothing found: the words occur, but never in this order.' : `Nothing found for “${query}”.`;
}

/** What to do about it. */
export function showNothing(
  { query, hits }: Answer,
  state: SearchState,
  base: string,
  change: (part: Partial<SearchState>) => void,
  near: Completions | undefined,
): Node[] {
  if (isNarrowed(state) && hits.length > 0)
    return [button('Show them all', () => change({ kind: '', topic: '', account: '', person: '' }))];
  const list = (title: string, items: Node[]) =>
    items.length > 0
      ? [element('p', { class: 'small' }, title), element('ul', { class: 'near' }, ...items.map((item) => element('li', {}, item)))]
      : [];
  const links = (pages: { label: string; path: string }[]) => pages.map(({ label, path }) => element('a', { href: base + path }, label));
  return [
    ...(/["“”«»„]/.test(query) ? [button('Search without quotation marks', () => change({ q: query.replace(/["“”«»„]/g, '') }))] : []),
    ...list(
      'Words that are near',
      (near?.words ?? []).map((word) => button(word, () => change({ q: word, literal: false }))),
    ),
    ...list('Topics', links(near?.topics ?? [])),
    ...list('People', links(near?.people ?? [])),
  ];
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export async function loadSuggestions(folder: string, query: string, searchData: SearchData, facets: Facets): Promise<Completions> {
  const [{ suggest }, response] = await Promise.all([import('../ask/suggest.ts'), file(`${folder}words.txt`)]);
  return suggest(query, await response.text(), searchData, facets);
}

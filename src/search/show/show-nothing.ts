import type { Answer, Engine } from '../ask/engine.ts';
import { quotationMarks } from '../ask/fold.ts';
import type { SearchState } from '../ask/search-state.ts';
import { isNarrowed } from '../ask/search-state.ts';
import { brief, listWords } from './brief.ts';
import { button, element, listOf } from './element.ts';

/** Why nothing was found, in a sentence. */
export function reasonFor({ query, unknown, hits }: Answer, state: SearchState): string {
  if (isNarrowed(state) && hits.length > 0) return `Nothing is left: ${count(hits.length, 'result')} without the filters.`;
  if (unknown.length > 0) return `Nothing found: no text here has ${listWords(unknown, ' or ')}.`;
  return withoutMarks(query) === query
    ? `Nothing found for “${brief(query)}”.`
    : 'Nothing found: the words occur, but never in this order.';
}

/** What to do about it. */
export async function showNothing(
  { query, hits }: Answer,
  state: SearchState,
  engine: Engine,
  base: string,
  change: (part: Partial<SearchState>) => void,
): Promise<Node[]> {
  if (isNarrowed(state) && hits.length > 0)
    return [button('Show them all', () => change({ kind: '', topic: '', account: '', person: '' }))];
  const { words, topics, people } = await engine.suggest(query);
  const link = ({ label, path }: { label: string; path: string }) => element('a', { href: base + path }, label);
  const unquoted = withoutMarks(query);
  return [
    ...(unquoted === query ? [] : [button('Search without quotation marks', () => change({ q: unquoted }))]),
    ...titled(
      'Words that are near',
      words.map((word) => button(word, () => change({ q: word, literal: false }))),
    ),
    ...titled('Topics', topics.map(link)),
    ...titled('People', people.map(link)),
  ];
}

function titled(title: string, items: Node[]): Node[] {
  if (items.length === 0) return [];
  return [
    element('p', { class: 'small' }, title),
    listOf(
      items.map((item) => [item]),
      { class: 'near' },
    ),
  ];
}

function withoutMarks(query: string): string {
  return query.replace(quotationMarks, '');
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

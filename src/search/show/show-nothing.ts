import { search as words } from '../../interface/here.ts';
import type { Answer, Engine } from '../ask/engine.ts';
import { quotationMarks } from '../ask/fold.ts';
import type { SearchState } from '../ask/search-state.ts';
import { isNarrowed } from '../ask/search-state.ts';
import { brief, listWords } from './brief.ts';
import { button, element, listOf } from './element.ts';

/** Why nothing was found, in a sentence. */
export function reasonFor({ query, unknown, hits }: Answer, state: SearchState): string {
  if (isNarrowed(state) && hits.length > 0) return words.nothingLeft(hits.length);
  if (unknown.length > 0) return words.noTextHas(listWords(unknown, true));
  return withoutMarks(query) === query ? words.nothingFor(brief(query)) : words.neverInOrder;
}

/** What to do about it. */
export async function showNothing(
  { query, hits }: Answer,
  state: SearchState,
  engine: Engine,
  base: string,
  change: (part: Partial<SearchState>) => void,
): Promise<Node[]> {
  if (isNarrowed(state) && hits.length > 0) return [button(words.showAll, () => change({ kind: '', topic: '', account: '', person: '' }))];
  const { words: near, topics, people } = await engine.suggest(query);
  const link = ({ label, path }: { label: string; path: string }) => element('a', { href: base + path }, label);
  const unquoted = withoutMarks(query);
  return [
    ...(unquoted === query ? [] : [button(words.unquoted, () => change({ q: unquoted }))]),
    ...titled(
      words.nearWords,
      near.map((word) => button(word, () => change({ q: word, literal: false }))),
    ),
    ...titled(words.topics, topics.map(link)),
    ...titled(words.people, people.map(link)),
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

import { element } from './element.ts';
import type { Engine, Group } from '../ask/engine.ts';
import type { Excerpt } from './excerpt.ts';
import { excerptOf } from './excerpt.ts';
import type { Facets, SearchData, ResultKind } from '../ask/search-data.ts';
import { accountsOf, dateOf, kindOf } from '../ask/filter.ts';
import type { Hit } from '../ask/rank.ts';

const MORE_OF_A_PAGE = 3;

/** One page's results: the best with its text, some more of them in a line each. */
export async function showGroup({ doc, hits }: Group, engine: Engine, base: string, facets: Facets | undefined): Promise<HTMLLIElement> {
  const fragment = await engine.fragment(doc);
  const [path = '/'] = fragment.url.split('#');
  const page = base + path.slice(path.startsWith(base) ? base.length : 1);
  const title = fragment.meta['title'] ?? path;
  const [first, ...others] = hits as [Hit, ...Hit[]];
  const best = excerptOf(fragment, first, title);
  const shown = others.slice(0, MORE_OF_A_PAGE);
  return element(
    'li',
    {},
    element('p', { class: 'kicker' }, ...about(first, engine, facets)),
    element('a', { class: 'hit', href: address(page, best) }, title),
    element('p', { class: 'excerpt' }, ...textOf(best)),
    ...(shown.length > 0
      ? [
          element(
            'ul',
            { 'aria-label': 'More on this page' },
            ...shown.map((hit) => {
              const excerpt = excerptOf(fragment, hit, title, 16);
              return element(
                'li',
                {},
                element('a', { href: address(page, excerpt) }, ...textOf(excerpt)),
                ' ',
                ...marksOf(hit, engine, facets, 0),
              );
            }),
          ),
        ]
      : []),
    ...(others.length > shown.length ? [element('p', { class: 'small' }, `and ${others.length - shown.length} more on this page`)] : []),
  );
}

function about(hit: Hit, engine: Engine, facets: Facets | undefined): (Node | string)[] {
  const { searchData } = engine;
  const kind = kindOf(hit, searchData);
  return [...marksOf(hit, engine, facets, 1), [kind, detailOf(hit, kind, searchData)].filter(Boolean).join(', ')];
}

/** Of a passage, whose words it is in and when its article was published; of an event, its date. */
function detailOf(hit: Hit, kind: ResultKind, searchData: SearchData): string | undefined {
  if (kind === 'Passage' || kind === 'Article') return searchData.sources[accountsOf(hit, searchData)[0] ?? -1];
  return kind === 'Event' ? searchData.dates[dateOf(hit, searchData)]?.[1] : undefined;
}

/** The marks of the accounts that a place comes from. */
function marksOf(hit: Hit, { searchData }: Engine, facets: Facets | undefined, space: 0 | 1): (Node | string)[] {
  const marks = accountsOf(hit, searchData).map((i) =>
    element('b', { class: 'pin', 'data-m': String(i + 1), title: facets?.accounts[i]?.label }, searchData.accounts[i] ?? ''),
  );
  return marks.length > 0 ? [element('span', { class: 'from' }, ...marks), ...(space ? [' '] : [])] : [];
}

/** Where a result is, and which words to mark there. */
function address(page: string, { id, marks }: Excerpt): string {
  const found = new URLSearchParams(marks.map((mark) => ['mark', mark]));
  return `${page}${marks.length > 0 ? `?${found}` : ''}${id ? `#${id}` : ''}`;
}

function textOf({ words, cutBefore, cutAfter }: Excerpt): (Node | string)[] {
  const nodes: (Node | string)[] = cutBefore ? ['… '] : [];
  words.forEach(({ text, found }, i) => {
    if (i > 0) nodes.push(' ');
    nodes.push(found ? element('mark', {}, text) : text);
  });
  return cutAfter ? [...nodes, ' …'] : nodes;
}

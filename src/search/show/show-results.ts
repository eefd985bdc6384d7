import type { Engine } from '../ask/engine.ts';
import type { Hit } from '../ask/rank.ts';
import type { SearchData } from '../ask/search-data.ts';
import { element, listOf } from './element.ts';
import type { Excerpt } from './excerpt.ts';
import { excerptOf } from './excerpt.ts';

const MORE_OF_A_PAGE = 3;

/** One page's results: the best with its text, some more of them in a line each. */
export async function showPage([first, ...others]: [Hit, ...Hit[]], engine: Engine, base: string): Promise<HTMLElement> {
  const { searchData } = engine;
  const text = await engine.text(first);
  const page = base + text.path.slice(1);
  const best = excerptOf(text, first);
  const more = others.slice(0, MORE_OF_A_PAGE).map(async (hit) => {
    const excerpt = excerptOf(await engine.text(hit), hit, 16);
    return [element('a', { href: address(page, excerpt) }, ...textOf(excerpt)), ' ', ...marksOf(hit, searchData)];
  });
  const shown = await Promise.all(more);
  const made = element(
    'li',
    {},
    element('p', { class: 'kicker' }, ...marksOf(first, searchData).flatMap((marks) => [marks, ' ']), describe(first, searchData)),
    element('a', { class: 'hit', href: address(page, best) }, text.title),
    element('p', { class: 'excerpt' }, ...textOf(best)),
  );
  if (shown.length > 0) made.append(listOf(shown, { 'aria-label': 'More on this page' }));
  if (others.length > shown.length) made.append(element('p', { class: 'small' }, `and ${others.length - shown.length} more on this page`));
  return made;
}

/** Its kind; of a passage, whose words it is in and when its article was published; of an event, its date. */
function describe({ kind, accounts, date }: Hit, { sources, dates }: SearchData): string {
  const detail = kind === 'Event' ? dates[date]?.[1] : kind === 'Passage' || kind === 'Article' ? sources[accounts[0] ?? -1] : undefined;
  return [kind, detail].filter(Boolean).join(', ');
}

/** The marks of the accounts that a place comes from; none where it comes from none. */
function marksOf(hit: Hit, searchData: SearchData): HTMLElement[] {
  const marks = hit.accounts.map((i) => element('b', { class: 'pin', 'data-m': String(i + 1) }, searchData.accounts[i] ?? ''));
  return marks.length > 0 ? [element('span', { class: 'from' }, ...marks)] : [];
}

/** Where a result is, and which words to mark there. */
function address(page: string, { id, marks }: Excerpt): string {
  const found = new URLSearchParams(marks.map((mark) => ['mark', mark]));
  return `${page}${marks.length > 0 ? `?${found}` : ''}${id ? `#${id}` : ''}`;
}

function textOf({ words, cutBefore, cutAfter }: Excerpt): (Node | string)[] {
  const nodes = words.flatMap(({ text, found }, i) => [...(i > 0 ? [' '] : []), found ? element('mark', {}, text) : text]);
  return [...(cutBefore ? ['… '] : []), ...nodes, ...(cutAfter ? [' …'] : [])];
}

import type { Engine } from '../ask/engine.ts';
import type { Hit } from '../ask/rank.ts';
import type { PartText } from '../ask/parts.ts';
import { element, listOf } from './element.ts';
import type { Excerpt } from './excerpt.ts';
import { excerptOf } from './excerpt.ts';

const MORE_OF_A_PAGE = 3;

/** One page's results: the best with its text, some more of them in a line each. */
export async function showPage([first, ...others]: [Hit, ...Hit[]], engine: Engine, base: string): Promise<HTMLElement> {
  const shown = others.slice(0, MORE_OF_A_PAGE);
  // Where a text cannot be had, the other results stand.
  const read = (hit: Hit) => engine.text(hit).catch(() => undefined);
  const [text, ...texts] = await Promise.all([first, ...shown].map(read));
  if (!text) return element('li', { class: 'missing' }, element('p', { class: 'small' }, 'What was found here could not be fetched.'));
  const page = base + text.path.slice(1);
  const best = excerptOf(text, first);
  const made = element(
    'li',
    {},
    element('p', { class: 'kicker' }, ...marksOf(text).flatMap((marks) => [marks, ' ']), describe(first, text)),
    element('a', { class: 'hit', href: address(page, best) }, text.title),
    element('p', { class: 'excerpt' }, ...textOf(best)),
  );
  const more = shown.map((hit, i) => {
    const one = texts[i];
    if (!one) return [element('span', { class: 'missing small' }, 'could not be fetched')];
    const excerpt = excerptOf(one, hit, 16);
    return [element('a', { href: address(page, excerpt) }, ...textOf(excerpt)), ' ', ...marksOf(one)];
  });
  if (more.length > 0) made.append(listOf(more, { 'aria-label': 'More on this page' }));
  const left = others.length - shown.length;
  if (left > 0) made.append(element('p', { class: 'small' }, `and ${left} more on this page`));
  return made;
}

function describe({ kind }: Hit, { detail }: PartText): string {
  return [kind, detail].filter(Boolean).join(', ');
}

/** The marks of the accounts that a place comes from; none where it comes from none. */
function marksOf({ accounts }: PartText): HTMLElement[] {
  const marks = accounts.map(([number, mark, label]) => element('b', { class: 'pin', 'data-m': String(number + 1), title: label }, mark));
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

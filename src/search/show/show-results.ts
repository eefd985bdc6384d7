import { language, resultKinds, search } from '../../interface/here.ts';
import { listWords } from './brief.ts';
import type { Engine } from '../ask/engine.ts';
import type { Hit } from '../ask/rank.ts';
import type { PartText } from '../ask/parts.ts';
import { element, listOf } from './element.ts';
import type { Excerpt } from './excerpt.ts';
import { excerptOf, marksFrom } from './excerpt.ts';

const MORE_OF_A_PAGE = 3;
/** Words of a short answer, and the most accounts of one statement of it that are named. */
const WORDS_OF_ANSWER = 60;
const MAX_MARKS = 4;

/** One page's results: the best with its text, some more of them in a line each. */
export async function showPage([first, ...others]: [Hit, ...Hit[]], engine: Engine, base: string): Promise<HTMLElement> {
  // Where a text cannot be had, the other results stand.
  const read = (hit: Hit) => engine.text(hit).catch(() => undefined);
  const nearest = others.slice(0, MORE_OF_A_PAGE * 2);
  const [text, ...texts] = await Promise.all([first, ...nearest].map(read));
  if (!text) return element('li', { class: 'missing' }, element('p', { class: 'small' }, search.notFetched));
  const page = base + text.path.slice(1);
  const lang = engine.searchData.language.split('-')[0] === language ? undefined : engine.searchData.language;
  const isTopic = first.kind === 'Topic';
  const best = excerptOf(text, first, isTopic ? WORDS_OF_ANSWER : undefined);
  const made = element(
    'li',
    isTopic ? { class: 'topic' } : {},
    element('p', { class: 'kicker' }, ...(isTopic ? [] : marksOf(text).flatMap((marks) => [marks, ' '])), describe(first, text)),
    element('a', { class: 'hit', lang, href: address(page, best) }, text.title),
    element('p', { class: 'excerpt', lang }, ...(isTopic ? answerOf(best, text) : textOf(best))),
  );
  if (first.missing.length > 0) made.append(element('p', { class: 'without small' }, search.withoutWords(listWords(first.missing))));
  const more = tellMore(
    nearest.map((hit, i) => [hit, texts[i]]),
    text,
  );
  const left = others.length - nearest.length + more.left;
  const items = more.shown.map(([hit, one]) => {
    if (!one) return [element('span', { class: 'missing small' }, search.couldNotFetch)];
    const excerpt = excerptOf(one, hit, 16);
    return [element('a', { lang, href: address(page, excerpt) }, ...textOf(excerpt)), ...marksOf(one)];
  });
  if (items.length > 0) made.append(listOf(items, { 'aria-label': search.moreHere }));
  if (left > 0) made.append(element('p', { class: 'more-left small' }, search.moreLeft(left)));
  return made;
}

/** Some more results of a page, and how many of them are left; without those that the first one tells already. */
function tellMore(nearest: [Hit, PartText | undefined][], first: PartText) {
  const bare = (text: string) => text.replace(/ \[[^\]]*\]/g, '');
  const told = bare(first.text);
  const fresh = nearest.filter(([, text]) => !text || !told.includes(bare(text.text)));
  const shown = fresh.slice(0, MORE_OF_A_PAGE);
  return { shown, left: fresh.length - shown.length };
}

function describe({ kind }: Hit, { detail }: PartText): string {
  return [resultKinds[kind].one, detail].filter(Boolean).join(', ');
}

/** The marks of the accounts that a place comes from; none where it comes from none. */
function marksOf({ accounts }: PartText): HTMLElement[] {
  return accounts.length > 0 ? [element('span', { class: 'pins' }, ...accounts.map(markOf))] : [];
}

function markOf([colour, mark, label]: PartText['accounts'][number]): HTMLElement {
  return element('b', { class: 'pin', 'data-m': String(colour), title: label }, mark);
}

/** A short answer has the marks of its accounts in brackets, behind what they tell: `It is shut. [U1 AR]` */
function answerOf({ words, ...cut }: Excerpt, { accounts }: PartText): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  const texts = words.map(({ text }) => text);
  const known = accounts.map(([, mark]) => mark);
  const tell = (some: Excerpt['words']) => nodes.push(...wordsOf(some));
  let start = 0;
  for (const at of texts.keys()) {
    const marks = marksFrom(texts, at, known);
    if (marks.length === 0) continue;
    tell(words.slice(start, at));
    const told = accounts.filter(([, mark]) => marks.includes(mark));
    const more = told.length - MAX_MARKS;
    nodes.push(element('span', { class: 'pins' }, ...told.slice(0, MAX_MARKS).map(markOf), ...(more > 0 ? [` +${more}`] : [])), ' ');
    start = at + marks.length;
  }
  tell(words.slice(start));
  return [...nodes, ...cutOf(cut)];
}

/** Where a result is, and which words to mark there. */
function address(page: string, { id, marks }: Excerpt): string {
  const found = new URLSearchParams(marks.map((mark) => ['mark', mark]));
  return `${page}${marks.length > 0 ? `?${found}` : ''}${id ? `#${id}` : ''}`;
}

function textOf({ words, cutBefore, ...cut }: Excerpt): (Node | string)[] {
  return [...(cutBefore ? ['… '] : []), ...wordsOf(words), ...cutOf(cut)];
}

function wordsOf(words: Excerpt['words']): (Node | string)[] {
  const nodeOf = ({ text, found, sign }: Excerpt['words'][number]) => (sign ? unconfirmedSign() : found ? element('mark', {}, text) : text);
  return words.flatMap((word, i) => [...(i > 0 ? [' '] : []), nodeOf(word)]);
}

/** What stands behind a text that has more. */
function cutOf({ cutAfter, cutUnconfirmed }: Pick<Excerpt, 'cutAfter' | 'cutUnconfirmed'>): (Node | string)[] {
  return [...(cutAfter ? [' …'] : []), ...(cutUnconfirmed ? [' ', unconfirmedSign()] : [])];
}

/** As pages have it. */
function unconfirmedSign(): HTMLElement {
  return element('abbr', { class: 'unconfirmed', role: 'img', title: search.unconfirmed, 'aria-label': search.unconfirmed }, '◇');
}

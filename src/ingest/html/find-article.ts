import type { Element } from 'hast';
import type { Piece } from './flatten-page.ts';
import { ruleOfElement } from './match-element.ts';

/** A longer paragraph counts no more than this: one long piece of small print is not an article. */
const MAX_WEIGHT = 800;
/** The article's element holds this much of its running text. */
const MOST = 0.85;
/** An element that holds this much of the running text is the article's, whatever its name. */
const EXCUSED = 0.4;

/** Elements that hold text themselves, and are part of an article rather than all of it. */
const textBlocks = new Set('p li ul ol dl dd dt blockquote pre figure figcaption h1 h2 h3 h4 h5 h6'.split(' '));

/** What is known of a page's article: why a piece of the page is no part of it, if it is none. */
export type Judge = (piece: Piece) => string | undefined;

/** Finds the article among the pieces of a page: the deepest element that holds most of the running text. */
export function findArticle(pieces: Piece[]): Judge {
  if (pieces.some(({ isArticle }) => isArticle)) return ({ isArticle }) => (isArticle ? undefined : 'outside the article');
  const linked = linkShares(pieces);
  const running = pieces.filter(isRunning);
  const share = shareOf(running);
  const ruleOf = memo((element: Element) =>
    isPage(element) ? undefined : ruleOfElement(element, { linked: linked(element), excused: share(element) >= EXCUSED }),
  );
  const unruled = running.filter((piece) => !piece.within.some(ruleOf));
  const basis = unruled.length > 0 ? unruled : running;
  const basisShare = shareOf(basis);
  const main = deepest(basis, (element) => !textBlocks.has(element.tagName) && basisShare(element) >= MOST);
  const around = surroundings(basis, main);

  return (piece) => {
    const root = main && piece.within.includes(main) ? main : around && piece.within.includes(around) ? around : undefined;
    if (!root) return 'outside the article';
    for (const element of piece.within.slice(piece.within.indexOf(root) + 1)) {
      const rule = ruleOf(element);
      if (rule) return rule;
    }
    if (root !== main && !isRunning(piece)) return 'around the article';
    return piece.linked > 0.8 && !/[.!?]$/.test(piece.text) ? 'links to pages' : undefined;
  };
}

/** A sentence or more of text that is not mostly links. */
export function isRunning({ text, linked }: Piece): boolean {
  return text.length >= 40 && linked < 0.4 && /[\p{Sentence_Terminal}…"”’')]$/u.test(text);
}

function weigh(pieces: Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + Math.min(text.length, MAX_WEIGHT), 0);
}

/** How much of the pieces' weight an element holds, from 0 to 1. */
function shareOf(pieces: Piece[]): (element: Element) => number {
  const sums = new Map<Element, number>();
  for (const piece of pieces) for (const element of piece.within) sums.set(element, (sums.get(element) ?? 0) + weigh([piece]));
  const total = Math.max(1, weigh(pieces));
  return (element) => (sums.get(element) ?? 0) / total;
}

function linkShares(pieces: Piece[]): (element: Element) => number {
  const shares = new Map<Element, { all: number; linked: number }>();
  for (const { within, text, linked } of pieces) {
    for (const element of within) {
      const share = shares.get(element) ?? { all: 0, linked: 0 };
      shares.set(element, { all: share.all + text.length, linked: share.linked + linked * text.length });
    }
  }
  return (element) => (shares.get(element)?.linked ?? 0) / (shares.get(element)?.all ?? 1);
}

function deepest(pieces: Piece[], holds: (element: Element) => boolean): Element | undefined {
  let found: { element: Element; depth: number } | undefined;
  for (const { within } of pieces) {
    const depth = within.findLastIndex(holds);
    const element = within[depth];
    if (element && depth > (found?.depth ?? -1)) found = { element, depth };
  }
  return found?.element;
}

/** The element around `main` that stands for the whole article: `<article>` or `<main>`, else its parent's parent. */
function surroundings(pieces: Piece[], main: Element | undefined): Element | undefined {
  const path = pieces.find(({ within }) => main && within.includes(main))?.within ?? [];
  const outer = path.slice(0, path.indexOf(main as Element) + 1);
  const named = outer.findLast(({ tagName, properties }) => tagName === 'article' || tagName === 'main' || properties['role'] === 'main');
  return named ?? outer.at(-3);
}

function isPage({ tagName }: Element): boolean {
  return tagName === 'html' || tagName === 'body';
}

function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as V;
  };
}

import type { Element } from 'hast';
import { calls } from '../../english/page-words.ts';
import { isBox, isRunning } from './flatten-page.ts';
import type { Piece } from './flatten-page.ts';
import { EXCUSED, findTeasers, MOST } from './find-teasers.ts';
import { hiddenAs, ruleOfElement } from './match-element.ts';
import { isCaption } from './pieces-to-blocks.ts';

/** A longer paragraph counts no more than this: one long piece of small print is not an article. */
const MAX_WEIGHT = 800;
/** A paragraph that stands alone in its box, as in a grid of teasers, counts for a tenth. */
const ALONE = 0.1;
/** The headline stands above the article if at least this much of the running text comes after it. */
const BELOW_HEADLINE = 0.3;

/** What is known of a page's article: why a piece of the page is no part of it, if it is none. */
export type Judge = (piece: Piece, i: number) => string | undefined;

/** Finds the article among the pieces of a page: the deepest element that holds most of the running text below the headline. */
export function findArticle(pieces: Piece[], headline: number): Judge {
  if (pieces.some(({ isArticle }) => isArticle)) return ({ isArticle }) => (isArticle ? undefined : 'outside the article');
  const running = ownStory(pieces, headline).filter(isRunning);
  const weigh = weights(running);
  const share = shareOf(running, weigh);
  const linked = linkShares(pieces);
  const holdsText = holders(running);
  const teasers = findTeasers(pieces, share);
  const ruleOf = memo((element: Element) => {
    if (isPage(element)) return undefined;
    const known = { linked: linked(element), excused: share(element) >= EXCUSED, holdsText: holdsText.has(element) };
    return teasers.has(element) ? 'other articles' : ruleOfElement(element, known);
  });
  const unruled = running.filter((piece) => !piece.within.some(ruleOf));
  const basis = unruled.length > 0 ? unruled : running;
  const basisShare = shareOf(basis, weigh);
  const main = deepest(basis, (element) => isBox(element) && basisShare(element) >= MOST);
  const around = surroundings(basis, main, pieces[headline]);
  const begin = pieces.findIndex(({ within }) => main && within.includes(main));
  const end = pieces.findLastIndex(({ within }) => main && within.includes(main));

  return (piece, i) => {
    const root = main && piece.within.includes(main) ? main : around && piece.within.includes(around) ? around : undefined;
    if (!root) return headline >= 0 && headline < i && i < begin ? 'around the article' : 'outside the article';
    if (piece.reason) return piece.reason;
    const quote = piece.within.findIndex((element) => element.tagName === 'blockquote' && share(element) < EXCUSED);
    for (const [at, element] of piece.within.entries()) {
      if (at <= piece.within.indexOf(root)) continue;
      const rule = quote >= 0 && at > quote ? hiddenAs(element.properties) : ruleOf(element);
      if (rule) return rule;
    }
    if (root !== main && i > end) return 'after the article';
    if (root !== main && (i < headline || !isRunning(piece)) && !isCaption(piece)) return 'around the article';
    return piece.linked > 0.8 && !/[.!?…][”"’')]*$/.test(piece.text) ? 'links to pages' : undefined;
  };
}

/** What stands above the headline, or in another `<article>` than it, is of others, unless nearly everything stands there. */
function ownStory(pieces: Piece[], headline: number): Piece[] {
  const article = pieces[headline]?.within.findLast(isArticle);
  const isOwn = ({ within }: Piece, i: number) => i > headline && (!article || !within.some(isArticle) || within.includes(article));
  const own = pieces.filter(isOwn);
  const length = (some: Piece[]) => some.filter(isRunning).reduce((sum, { text }) => sum + text.length, 0);
  return length(own) >= BELOW_HEADLINE * length(pieces) ? own : pieces;
}

function isArticle({ tagName }: Element): boolean {
  return tagName === 'article';
}

function weights(running: Piece[]): (piece: Piece) => number {
  const inBox = new Map<Element | undefined, number>();
  const boxOf = ({ within }: Piece) => within.findLast((element) => isBox(element) || element.tagName === 'li');
  for (const piece of running) inBox.set(boxOf(piece), (inBox.get(boxOf(piece)) ?? 0) + 1);
  return (piece) => Math.min(piece.text.length, MAX_WEIGHT) * (inBox.get(boxOf(piece)) === 1 ? ALONE : 1);
}

/** How much of the pieces' weight an element holds, from 0 to 1. */
function shareOf(pieces: Piece[], weigh: (piece: Piece) => number): (element: Element) => number {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const piece of pieces) {
    total += weigh(piece);
    for (const element of piece.within) sums.set(element, (sums.get(element) ?? 0) + weigh(piece));
  }
  return (element) => (sums.get(element) ?? 0) / Math.max(1, total);
}

/** The elements that hold running text other than calls. */
function holders(running: Piece[]): Set<Element> {
  return new Set(
    running
      .filter(({ text, within }) => !calls.test(text) || within.some(({ tagName }) => tagName === 'blockquote'))
      .flatMap(({ within }) => within),
  );
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

/** What stands for the whole article around `main`: `<article>`, `<main>`, what has the headline, too, or its parent's parent. */
function surroundings(pieces: Piece[], main: Element | undefined, headline: Piece | undefined): Element | undefined {
  const path = pieces.find(({ within }) => main && within.includes(main))?.within ?? [];
  const outer = path.slice(0, path.indexOf(main as Element) + 1);
  const named = outer.findLast((element) => isArticle(element) || element.tagName === 'main' || element.properties['role'] === 'main');
  return named ?? outer.findLast((element) => !isPage(element) && headline?.within.includes(element)) ?? outer.at(-3);
}

function isPage({ tagName }: Element): boolean {
  return tagName === 'html' || tagName === 'body';
}

export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as V;
  };
}

import type { Element } from 'hast';
import { bylines, calls } from '../../english/page-words.ts';
import { isBox, isRunning, runningLength, sumIn } from './flatten-page.ts';
import type { Piece } from './flatten-page.ts';
import { EXCUSED, findTeasers, MOST } from './find-teasers.ts';
import { hiddenAs, ruleOfElement } from './match-element.ts';
import { isCaption } from './pieces-to-blocks.ts';

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
  const ruleOf = ruleFinder(pieces, running, share);
  const unruled = running.filter((piece) => !piece.within.some(ruleOf));
  const basis = unruled.length > 0 ? unruled : running;
  const basisShare = shareOf(basis, weigh);
  const main = elementsOf(basis).findLast((element) => isBox(element) && basisShare(element) >= MOST);
  const around = surroundings(basis, main, pieces[headline]);
  const begin = pieces.findIndex(({ within }) => main && within.includes(main));
  const end = pieces.findLastIndex(({ within }) => main && within.includes(main));

  return (piece, i) => {
    const root = [main, around].find((element) => element && piece.within.includes(element));
    if (!root) return headline >= 0 && headline < i && i < begin ? 'around the article' : 'outside the article';
    if (piece.reason) return piece.reason;
    const inner = piece.within.slice(piece.within.indexOf(root) + 1);
    const quote = inner.findIndex(({ tagName }) => tagName === 'blockquote');
    const rules = inner.map((element, at) => (quote >= 0 && at > quote ? hiddenAs(element.properties) : ruleOf(element)));
    const rule = rules.find(Boolean);
    if (rule) return rule;
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
  return runningLength(own) >= BELOW_HEADLINE * runningLength(pieces) ? own : pieces;
}

function isArticle({ tagName }: Element): boolean {
  return tagName === 'article';
}

function weights(running: Piece[]): (piece: Piece) => number {
  const boxOf = ({ within }: Piece) => within.findLast((element) => isBox(element) || element.tagName === 'li');
  const boxes = Map.groupBy(running, boxOf);
  return (piece) => piece.text.length * (boxes.get(boxOf(piece))?.length === 1 ? ALONE : 1);
}

/** How much of the pieces' weight an element holds, from 0 to 1. */
function shareOf(pieces: Piece[], weigh: (piece: Piece) => number): (element: Element) => number {
  const weight = sumIn(pieces, weigh);
  const total = pieces.reduce((sum, piece) => sum + weigh(piece), 0);
  return (element) => weight(element) / Math.max(1, total);
}

/** Why an element is none of the article's, by its name and what it holds. */
function ruleFinder(pieces: Piece[], running: Piece[], share: (element: Element) => number) {
  const length = sumIn(pieces, ({ text }) => text.length);
  const linked = sumIn(pieces, (piece) => piece.linked * piece.text.length);
  const texts = sumIn(running, ({ text }) => (calls.test(text) || bylines.test(text) ? 0 : 1));
  const teasers = findTeasers(pieces, share);
  const find = (element: Element) => {
    if (isPage(element)) return undefined;
    if (teasers.has(element)) return 'other articles';
    const known = { linked: linked(element) / length(element), excused: share(element) >= EXCUSED, holdsText: texts(element) > 0 };
    return ruleOfElement(element, known);
  };
  const rules = new Map(elementsOf(pieces).map((element) => [element, find(element)]));
  return (element: Element) => rules.get(element);
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

/** The elements around the pieces, each after those that it stands in. */
function elementsOf(pieces: Piece[]): Element[] {
  return [...new Set(pieces.flatMap(({ within }) => within))];
}

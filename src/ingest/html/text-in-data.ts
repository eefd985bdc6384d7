import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { runningLength } from './flatten-page.ts';
import type { Piece } from './flatten-page.ts';

/** The page as a script would show it: `<noscript>`, `<template>` and scripts that hold markup are opened. */
export function withTemplates(root: Root): Root {
  const copy = structuredClone(root);
  visit(copy, 'element', (element) => {
    if (element.tagName === 'noscript') element.tagName = 'div';
    if (element.tagName === 'template' && element.content) open(element, element.content.children as Element[]);
    if (element.tagName === 'script' && /^text\/(?:x-)?(?:template|html|x-handlebars)/.test(String(element.properties['type'])))
      open(element, fromHtml(toString(element), { fragment: true }).children as Element[]);
  });
  return copy;
}

/** The article's text as the page's data gives it, where that is much more than what shows. */
export function articleFromData(body: string, pieces: Piece[]): Piece[] {
  const paragraphs = body.split(/\s*\n\s*|(?<=\S)\s{3,}(?=\S)/).filter(Boolean);
  if (body.length < 2 * runningLength(pieces)) return pieces;
  return [
    ...pieces,
    ...paragraphs.map((text): Piece => ({ text: text.trim(), markup: [], lines: [1, 1], within: [], linked: 0, isArticle: true })),
  ];
}

function open(element: Element, children: Element[]): void {
  element.tagName = 'div';
  element.children = children;
}

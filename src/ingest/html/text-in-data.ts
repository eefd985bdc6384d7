import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { boundDepth } from './bound-depth.ts';
import { runningLength } from './flatten-page.ts';
import type { Piece } from './flatten-page.ts';

/** The page as a script would show it: `<noscript>`, `<template>` and scripts that hold markup are opened. */
export function withTemplates(root: Root): Root {
  const copy = structuredClone(root);
  visit(copy, 'element', (element) => {
    const { tagName, properties, content } = element;
    const isTemplate = tagName === 'script' && /^text\/(?:x-)?(?:template|html|x-handlebars)/.test(String(properties['type']));
    const opened = isTemplate ? fromHtml(toString(element), { fragment: true }) : tagName === 'noscript' ? element : content;
    if (opened) Object.assign(element, { tagName: 'div', children: opened.children });
  });
  return boundDepth(copy);
}

/** The article's text as the page's data gives it, where that is much more than what shows. */
export function articleFromData(body: string, pieces: Piece[]): Piece[] {
  if (body.length < 2 * runningLength(pieces)) return pieces;
  const paragraphs = body.split(/(?<!\s)\s*\n\s*|(?<=\S)\s{3,}(?=\S)/).filter(Boolean);
  const about = { markup: [], lines: [1, 1], within: [], linked: 0, isArticle: true } satisfies Omit<Piece, 'text'>;
  return [...pieces, ...paragraphs.map((text): Piece => ({ ...about, text: text.trim() }))];
}

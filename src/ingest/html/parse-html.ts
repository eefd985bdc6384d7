import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Draft } from '../draft.ts';
import { dropRepeatedLead } from '../draft.ts';
import type { LineRule } from '../../domain/line-rule.ts';
import { lineRules } from '../../english/line-rules.ts';
import { applyRules, isSecondHeadline } from '../parse-text.ts';
import { wordsOf } from '../../domain/words.ts';
import { findArticle, isRunning } from './find-article.ts';
import type { Piece } from './flatten-page.ts';
import { flattenPage } from './flatten-page.ts';
import { headingDepth, piecesToBlocks } from './pieces-to-blocks.ts';
import type { PageMetadata } from './read-metadata.ts';
import { readMetadata } from './read-metadata.ts';
import { articleFromData, withTemplates } from './text-in-data.ts';

/** A saved web page as an article. Every run of text that shows on the page is kept, becomes metadata, or is set aside. */
export function parseHtml(html: string, rules: readonly LineRule[] = lineRules): Draft {
  const root = fromHtml(html);
  const about = readMetadata(root);
  const { body: _, description: __, ...known } = about;
  const draft: Draft = { ...known, tags: [], blocks: [], setAside: [], head: [] };
  const pieces = piecesOf(root, about);
  const reasons = judge(pieces, about);
  const metadataRules = rules.filter((rule) => rule.as !== 'chrome');
  const kept: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const reason = reasons[i];
    if (reason === 'headline' || reason === 'standfirst') takeHead(draft, piece, reason);
    else if (reason === undefined) {
      if (!applyRules(draft, piece, rules, kept.some(isRunning))) kept.push(piece);
    } else if (reason === 'outside the article' || !applyRules(draft, piece, metadataRules))
      draft.setAside.push({ lines: piece.lines, text: piece.text, rule: reason, as: 'chrome' });
  }
  draft.blocks = piecesToBlocks(kept);
  dropRepeatedLead(draft);
  return draft;
}

/** The text that shows; where next to none does, the text that a script would have shown. */
function piecesOf(root: Root, about: PageMetadata): Piece[] {
  const shown = flattenPage(root);
  const inTemplates = flattenPage(withTemplates(root));
  const pieces = runningLength(inTemplates) > 2 * runningLength(shown) ? inTemplates : shown;
  return about.body ? articleFromData(about.body, pieces) : pieces;
}

/** Why each piece is no part of the article's body, if it is none. */
function judge(pieces: Piece[], about: PageMetadata): (string | undefined)[] {
  const reasons = pieces.map(findArticle(pieces));
  const headline = about.headline && wordsOf(about.headline).join(' ');
  const isBody = (i: number) => reasons[i] === undefined && headingDepth(pieces[i]) !== 1;
  const first = pieces.findIndex((_, i) => isBody(i));
  return pieces.map((piece, i) => {
    const words = wordsOf(piece.text).join(' ');
    if (words === headline ? headingDepth(piece) === 1 || reasons[i] === undefined : headingDepth(piece) === 1 && i < first)
      return 'headline';
    if (headingDepth(piece) === 2 && headingDepth(pieces[i - 1]) === 1 && isSecondHeadline(piece.text)) return 'standfirst';
    if (i < first ? isStandfirst(piece, words, about) : i === first && isNamedLead(piece)) return 'standfirst';
    return reasons[i];
  });
}

/** Before the text, and what the page calls its description. */
function isStandfirst(piece: Piece, words: string, { description }: PageMetadata): boolean {
  const described = wordsOf(description ?? '').join(' ');
  return piece.text.length >= 40 && piece.linked < 0.4 && (described.startsWith(words.slice(0, 80)) || isNamedLead(piece));
}

function isNamedLead(piece: Piece): boolean {
  const names = piece.within.slice(-3).flatMap(({ properties }) => properties['className'] ?? []);
  return (
    isRunning(piece) &&
    names.some((name) => /\b(?:standfirst|subtitle|sub-?head(?:line)?|dek|deck|lede|lead|excerpt|intro|summary)\b/i.test(String(name)))
  );
}

function takeHead(draft: Draft, { text, lines }: Piece, as: 'headline' | 'standfirst'): void {
  draft.head.push({ as, text, lines });
  if (as === 'headline') draft.headline = text;
  else draft.standfirst ??= text;
}

function runningLength(pieces: Piece[]): number {
  return pieces.filter(isRunning).reduce((sum, { text }) => sum + text.length, 0);
}

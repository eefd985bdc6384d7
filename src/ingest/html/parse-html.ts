import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Draft } from '../draft.ts';
import { dropRepeatedLead, takeHead } from '../draft.ts';
import type { LineRule } from '../../domain/line-rule.ts';
import { lineRules } from '../../english/line-rules.ts';
import { applyRules, isSecondHeadline } from '../parse-text.ts';
import { wordsOf } from '../../domain/words.ts';
import { boundDepth } from './bound-depth.ts';
import { findArticle } from './find-article.ts';
import type { Piece } from './flatten-page.ts';
import { flattenPage, isNamed, isRunning, nearest, oneLine, runningLength } from './flatten-page.ts';
import { headingDepth, isCaption, piecesToBlocks } from './pieces-to-blocks.ts';
import type { PageMetadata } from './read-metadata.ts';
import { readMetadata } from './read-metadata.ts';
import { articleFromData, withTemplates } from './text-in-data.ts';

/** Names of what stands under a headline; and of a first paragraph, which is the article's unless it comes again below. */
const standfirst = /(?:\b|_)(?:standfirst|subtitle|sub-?head(?:line)?|dek|deck|strapline)\b/i;
const lead = /(?:\b|_)(?:lede|lead|excerpt|intro(?:duction)?|summary)\b/i;

/** A saved web page as an article. Every run of text that shows on the page is kept, becomes metadata, or is set aside. */
export function parseHtml(html: string, rules: readonly LineRule[] = lineRules): Draft {
  const root = boundDepth(fromHtml(html));
  const about = readMetadata(root);
  const { body: _, description: __, ...known } = about;
  const draft: Draft = { ...known, tags: [], blocks: [], setAside: [], head: [] };
  const pieces = piecesOf(root, about).flatMap((piece) => withoutKicker(piece, about.headline));
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

/** `<h1><span>Transport</span> Fares rise</h1>` in two, where the page says elsewhere that its headline is `Fares rise`. */
function withoutKicker(piece: Piece, headline: string | undefined): Piece[] {
  const first = nearest(piece, 'h1')?.children.find((child) => toString(child).trim() !== '');
  const kicker = first?.type === 'element' ? oneLine(toString(first)).trim() : '';
  if (kicker === '' || !headline || plain(piece.text) !== plain(`${kicker} ${headline}`)) return [piece];
  const text = piece.text.slice(kicker.length).replace(/^[^\p{L}\p{N}"“‘'«„]+/u, '');
  return [
    { ...piece, text: kicker, reason: 'author, day and tags' },
    { ...piece, text },
  ];
}

/** Why each piece is no part of the article's body, if it is none. */
function judge(pieces: Piece[], about: PageMetadata): (string | undefined)[] {
  const headline = plain(about.headline);
  const heads = pieces.filter((piece) => headingDepth(piece) === 1);
  const named = heads.find(({ text }) => plain(text) === headline);
  const head = pieces.indexOf((named ?? heads[0]) as Piece);
  const reasons = pieces.map(findArticle(pieces, head));
  const isBody = (piece: Piece, i: number) => reasons[i] === undefined && headingDepth(piece) !== 1 && !isCaption(piece);
  const first = pieces.findIndex(isBody);
  const isRepeated = (words: string) =>
    pieces.some((piece, i) => i > first && isBody(piece, i) && plain(piece.text).startsWith(words.slice(0, 60)));
  return pieces.map((piece, i) => {
    const words = plain(piece.text);
    const depth = headingDepth(piece);
    if (piece.reason) return reasons[i];
    if (words === headline ? depth === 1 || reasons[i] === undefined : depth === 1 && i < first) return 'headline';
    if (depth === 2 && headingDepth(pieces[i - 1]) === 1 && isSecondHeadline(piece.text)) return 'standfirst';
    if (i > first || piece.text.length < 40 || piece.linked > 0.4) return reasons[i];
    if (isNamed(piece, lead) && isRunning(piece) && / the article$|^$/.test(reasons[i] ?? '') && (i > head || i === first))
      return isRepeated(words) ? 'standfirst' : undefined;
    const isDescription = i < first && plain(about.description).startsWith(words.slice(0, 80));
    return isDescription || isNamed(piece, standfirst) ? 'standfirst' : reasons[i];
  });
}

/** Words to compare. */
function plain(text = ''): string {
  return wordsOf(text).join(' ');
}

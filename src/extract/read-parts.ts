import type { Article, PassageId } from '../domain/article.ts';
import { beginsEntry, opensPart } from '../english/part-signs.ts';

/**
 * The passages that begin another part of an account: the first below a heading that asks something or says when, and entries of
 * a ticker. `She` in it is nobody of whom the part before it tells.
 */
export function beginningsOfParts({ blocks }: Pick<Article, 'blocks'>): Set<PassageId> {
  const beginnings = new Set<PassageId>();
  let isBehindHeading = false;
  for (const block of blocks) {
    if (block.type === 'heading') isBehindHeading = opensPart.test(block.text);
    const passages = block.type === 'passage' ? [block.passage] : block.type === 'list' ? block.items : [];
    for (const { id, text } of passages) {
      if (isBehindHeading || beginsEntry.test(text)) beginnings.add(id);
      isBehindHeading = false;
    }
  }
  return beginnings;
}

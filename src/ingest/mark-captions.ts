import type { Lines } from '../domain/article.ts';
import { captionSigns, pictureCreditLine } from '../english/captions.ts';
import { beforeReport } from '../english/date-lines.ts';
import type { Draft, DraftBlock, DraftPassage } from './draft.ts';
import { draftPassages } from './draft.ts';

/** What stands above the place and day that a report begins with is so much at most, in passages and in letters. */
const MOST_ABOVE = 4;
const LONGEST_ABOVE = 900;
/** What somebody says is no picture’s. */
const opensQuote = /^["“]/;

/**
 * Marks the captions that stand between the paragraphs of an article as if they were some: by a label, a credit at their end or
 * in the line below, or above the dateline. Where they are most of the text, as in a gallery that tells a story, they stay paragraphs.
 */
export function markCaptions({ blocks, setAside }: Draft): void {
  const passages = draftPassages({ blocks });
  const paragraphs = blocks.flatMap((block) => (isParagraph(block) ? block.passage : []));
  const credits = setAside.filter(({ text }) => pictureCreditLine.test(text)).map(({ lines }) => lines);
  const above = new Set(aboveDateline(paragraphs, credits));
  const captions = paragraphs.filter((passage) => {
    const { isCaption, isLabelled, isDated, isShort } = captionSigns(passage.text);
    return (
      isCaption ||
      above.has(passage) ||
      ((isLabelled || isDated || (isShort && !opensQuote.test(passage.text))) && hasCreditBelow(passage, passages, credits))
    );
  });
  if (lengthOf(captions) <= lengthOf(passages) / 2) for (const passage of captions) passage.kind = 'caption';
}

function isParagraph(block: DraftBlock): block is DraftBlock & { type: 'passage' } {
  return block.type === 'passage' && block.passage.kind === 'paragraph';
}

/** Whether the next line that is kept or set aside is the credit of a picture. */
function hasCreditBelow({ lines }: DraftPassage, passages: DraftPassage[], credits: Lines[]): boolean {
  const next = credits.find(([first]) => first > lines[1]);
  return next !== undefined && passages.every((other) => other.lines[0] <= lines[1] || other.lines[0] > next[0]);
}

/** Everything above the dateline as far as the last credit there; without one, what has a label. */
function aboveDateline(paragraphs: DraftPassage[], credits: Lines[]): DraftPassage[] {
  const at = paragraphs.slice(0, MOST_ABOVE + 1).findIndex(({ text }) => beforeReport(text) > 0);
  const [above, dateline] = [paragraphs.slice(0, Math.max(0, at)), paragraphs[at]];
  if (!dateline || above.length === 0 || lengthOf(above) > LONGEST_ABOVE) return [];
  const [first = 0] = above[0]?.lines ?? [];
  const isCredited = (passage: DraftPassage, i: number) =>
    captionSigns(passage.text).isCredited ||
    credits.some(([line]) => line >= first && line > passage.lines[1] && line < (paragraphs[i + 1]?.lines[0] ?? 0));
  return above.slice(0, above.findLastIndex(isCredited) + 1);
}

function lengthOf(passages: DraftPassage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}

import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Article, PassageId } from '../domain/article.ts';
import { onceFor } from '../domain/once-for.ts';
import { findAll } from '../domain/span.ts';
import { ofOtherDate } from '../english/date-patterns.ts';
import { hasRelativeDay } from '../english/day-signs.ts';
import { headingDay } from '../english/heading-days.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';

/**
 * The day above the entry of a timeline that a sentence stands in, or in front of it, as it is printed: `9 May` of `Sunday 9 May,
 * 14:05` and of `9 May: The ferry is sold.` None where the sentence names a day itself, or tells of another: `The next morning it
 * sank.`
 */
export function dayAbove({ text, dates, placed: { article, passage } }: AccountSentence): string | undefined {
  const told = outsideQuotations(text);
  const isOfOther = dates.length > 0 || hasRelativeDay.test(told) || beforeOrAfter.test(told) || findAll(told, ofOtherDate).length > 0;
  return isOfOther ? undefined : daysAbove(article).get(passage.id);
}

/** `Later in the month`, `had begun the month before` */
const beforeOrAfter = /\b(?:later|earlier|afterwards)\b|\b(?:week|month|year)s? (?:before|after)\b/i;

const daysAbove = onceFor(({ blocks }: Article): Map<PassageId, string> => {
  const above = new Map<PassageId, string>();
  let heading: string | undefined;
  for (const block of blocks) {
    if (block.type === 'heading') heading = headingDay(block.text)?.text;
    const passages = block.type === 'passage' ? [block.passage] : block.type === 'list' ? block.items : [];
    for (const { id, label = '' } of passages) {
      const day = headingDay(label)?.text ?? heading;
      if (day !== undefined) above.set(id, day);
    }
  }
  return above;
});

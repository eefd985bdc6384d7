import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { daysAbove, isOfOtherDay } from '../english/days-above.ts';

/**
 * The day above the entry of a timeline that a sentence stands in, or in front of it, as it is printed: `9 May` of `Sunday 9 May,
 * 14:05`. None where the sentence names a day itself, or tells of another.
 */
export function dayAbove({ text, dates, placed: { article, passage } }: AccountSentence): string | undefined {
  const isOfOther = dates.length > 0 || isOfOtherDay(text);
  return isOfOther ? undefined : daysAbove(article).get(passage.id)?.text;
}

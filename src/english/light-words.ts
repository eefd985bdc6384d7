import { scales } from './figure-words.ts';
import { stemsOf } from './stems.ts';
import { bareForm } from './verb-forms.ts';
import { words } from './words.ts';

/** Words that, beside the stop words, any statement may hold, and that tell none from another: without them a row says what it says. */
export const lightWords = new Set([
  ...words(`
    people person man men woman women thing things way ways part parts kind sort time times place case fact matter day days night evening week
    weeks month months year years hour hours minute minutes be become remain stay keep put take bring hold turn let seem appear happen stand set
    use show run leave send go big small large great good better best bad high low long short little old new whole full main own same another
    fewer half several first second third next last soon early late speak name mention tell say add note point stress ask report describe sir
    prime minister president chancellor chairman chairwoman secretary general chief leader leaders official officials spokesman spokeswoman
    spokesperson governor mayor premier king queen judge prosecutor officer host aide ally allies side sides co percent cent`),
  ...Object.keys(scales),
]);

/** In any of its forms, or a stop word. */
export function isLight(word: string): boolean {
  const lower = word.toLowerCase();
  return stemsOf(lower).length === 0 || [lower, bareForm(lower), lower.replace(/(?:s|ed|ing)$/, '')].some((form) => lightWords.has(form));
}

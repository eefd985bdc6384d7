import type { UtteranceData } from '../domain/content.ts';
import { countWords } from '../domain/words.ts';

/** Of so many words a quotation is hardly what somebody said, but words of theirs in a sentence of the account. */
const FEW = 2;

/** A word or two in every wording, none of them a sentence: `“arrangements”`, `“problem.”`, but not `“Never!”`. */
export function isScrap({ wordings }: Pick<UtteranceData, 'wordings'>): boolean {
  return wordings.every(({ text }) => countWords(text) <= FEW && !/^\p{Lu}.*[.!?…]$/u.test(text));
}

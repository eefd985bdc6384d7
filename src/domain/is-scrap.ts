import { countWords } from './words.ts';

/** Of so many words a quotation is hardly what somebody said, but words of theirs in a sentence of the account. */
const FEW = 2;

/** A word or two in every wording, none of them a sentence: `“arrangements”`, `“problem.”`, but not `“Never!”`. */
export function isScrap({ wordings }: { wordings: { text: string }[] }): boolean {
  return wordings.every(({ text }) => countWords(text) <= FEW && !/^\p{Lu}.*[.!?…]$/u.test(text));
}

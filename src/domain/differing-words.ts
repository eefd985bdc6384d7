import type { UtteranceData } from './content.ts';
import { countWords } from './words.ts';

/**
 * Whether words of a quotation are marked that not all accounts print. Where one prints other words of the same speech, all
 * would be, and nothing would stand below the same.
 */
export function hasDifferingWords({ wordings }: Pick<UtteranceData, 'wordings'>): boolean {
  const shareWords = wordings.every(({ parts }) => parts.some(({ text, shared }) => shared && countWords(text) > 1));
  return shareWords && wordings.some(({ parts }) => parts.some(({ shared }) => !shared));
}

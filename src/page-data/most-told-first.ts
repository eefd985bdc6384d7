import type { UtteranceData } from '../domain/content.ts';
import { countWords } from '../domain/words.ts';

/** Quotations of one speaker: those that most accounts print first, of as many the longer ones. */
export function mostToldFirst<T extends Pick<UtteranceData, 'wordings'>>(utterances: T[]): T[] {
  const printedBy = ({ wordings }: T) => new Set(wordings.map(({ article }) => article)).size;
  const length = ({ wordings }: T) => Math.max(...wordings.map(({ text }) => countWords(text)));
  return utterances.toSorted((a, b) => printedBy(b) - printedBy(a) || length(b) - length(a));
}

import type { UtteranceData } from './content.ts';
import { hasDifferingWords } from './differing-words.ts';

/** A page holds at most so many, however short they are. */
const MOST = 100;
/** In letters: about 20 kB of a page, compressed. */
const MOST_LETTERS = 40_000;

/** Each wording has the mark of its account and a link, which are about as long as these. */
const BESIDE = 100;
/** Where words differ, the wordings stand once more, word under word. */
const UNDER_EACH_OTHER = 3;

/** Quotations, in their order, in pages that weigh much the same for a reader however many accounts print them. */
export function quotationPages(utterances: UtteranceData[]): UtteranceData[][] {
  const pages: UtteranceData[][] = [];
  let [onLast, letters] = [MOST, 0];
  for (const utterance of utterances) {
    const weight = lettersOf(utterance);
    if (onLast === MOST || letters + weight > MOST_LETTERS) {
      pages.push([]);
      [onLast, letters] = [0, 0];
    }
    pages.at(-1)?.push(utterance);
    onLast += 1;
    letters += weight;
  }
  return pages;
}

function lettersOf({ wordings }: UtteranceData): number {
  const letters = wordings.reduce((sum, { text }) => sum + text.length + BESIDE, 0);
  return letters * (hasDifferingWords({ wordings }) ? UNDER_EACH_OTHER : 1);
}

import type { UtteranceData } from '../domain/content.ts';
import { countWords } from '../domain/words.ts';

/** How much of one speaker is quoted. */
export interface Speaker {
  name: string;
  quotations: number;
  words: number;
}

/** Who is quoted, those with most words first; an utterance counts once, in its longest wording. */
export function speakersOf(utterances: UtteranceData[]): Speaker[] {
  const named = Map.groupBy(
    utterances.filter(({ name }) => name !== undefined),
    ({ name = '' }) => name,
  );
  return [...named]
    .map(([name, said]) => ({ name, quotations: said.length, words: said.reduce((sum, { wordings }) => sum + longest(wordings), 0) }))
    .sort((a, b) => b.words - a.words || b.quotations - a.quotations);
}

function longest(wordings: UtteranceData['wordings']): number {
  return Math.max(0, ...wordings.map(({ text }) => countWords(text)));
}

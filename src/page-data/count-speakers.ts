import type { UtteranceData } from '../domain/content.ts';
import { speakerId } from '../english/descriptions.ts';
import { countWords } from '../domain/words.ts';

/** How much of one speaker is quoted. */
export interface Speaker {
  name: string;
  quotations: number;
  words: number;
}

/** Who is quoted, those with most words first; an utterance counts once, in its longest wording. */
export function speakersOf(utterances: UtteranceData[]): Speaker[] {
  return bySpeaker(utterances)
    .filter(({ name }) => name !== undefined)
    .map(({ name = '', said }) => ({
      name,
      quotations: said.length,
      words: said.reduce((sum, { wordings }) => sum + longest(wordings), 0),
    }))
    .sort((a, b) => b.words - a.words || b.quotations - a.quotations);
}

/** What each speaker said, in the order of the first words of each. Whom only a description names is another in another account. */
export function bySpeaker(
  utterances: UtteranceData[],
): { name: string | undefined; speaker: UtteranceData['speaker']; said: UtteranceData[] }[] {
  const keyOf = ({ speaker, name = '', wordings }: UtteranceData) => speakerId({ speaker, name, account: wordings[0]?.article });
  return [...Map.groupBy(utterances, keyOf).values()].map((said) => ({ name: said[0]?.name, speaker: said[0]?.speaker, said }));
}

function longest(wordings: UtteranceData['wordings']): number {
  return Math.max(0, ...wordings.map(({ text }) => countWords(text)));
}

import { intersect } from '../domain/intersect.ts';
import { relativeDay } from '../english/calendar-words.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { needsContext } from './needs-context.ts';

/** A sentence of about this many words is clearest. */
const GOOD_LENGTH = 20;

const relative = new RegExp(`\\b(?:${relativeDay}|last week)\\b`, 'i');

/** Of several accounts' sentences for one fact, the one that needs least around it and says no more than the others. */
export function chooseSentence(sentences: AccountSentence[]): AccountSentence | undefined {
  return sentences.reduce<AccountSentence | undefined>(
    (best, sentence) => (best && clarity(best, sentences) >= clarity(sentence, sentences) ? best : sentence),
    undefined,
  );
}

function clarity(sentence: AccountSentence, all: AccountSentence[]): number {
  const others = all.filter((other) => other !== sentence);
  const backed =
    others.length === 0
      ? 0
      : others.reduce((sum, other) => sum + intersect(sentence.bare, other.bare).length / Math.max(1, new Set(sentence.bare).size), 0) /
        others.length;
  const words = sentence.text.split(/\s+/).length;
  return backed - (needsContext(sentence.text) ? 0.5 : 0) - (relative.test(sentence.text) ? 0.15 : 0) - Math.abs(words - GOOD_LENGTH) / 80;
}

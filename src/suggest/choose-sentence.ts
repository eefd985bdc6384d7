import { intersect } from '../domain/intersect.ts';
import { maxBy } from '../domain/max-by.ts';
import { needsContext } from '../english/needs-context.ts';
import { hasRelativeDay } from '../english/day-signs.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';

/** A sentence of about this many words is clearest. */
const GOOD_LENGTH = 20;

/** Of several accounts' sentences for one fact, the one that needs least around it and says no more than the others. */
export function chooseSentence(sentences: AccountSentence[]): AccountSentence | undefined {
  return maxBy(sentences, (sentence) => clarity(sentence, sentences));
}

function clarity(sentence: AccountSentence, all: AccountSentence[]): number {
  const { text, bare } = sentence;
  const others = all.filter((other) => other !== sentence);
  const shared = others.reduce((sum, other) => sum + intersect(bare, other.bare).length / Math.max(1, new Set(bare).size), 0);
  const words = text.split(/\s+/).length;
  return (
    shared / Math.max(1, others.length) -
    (needsContext(text) ? 0.5 : 0) -
    (hasRelativeDay.test(text) ? 0.15 : 0) -
    Math.abs(words - GOOD_LENGTH) / 80
  );
}

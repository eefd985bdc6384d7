import type { SharedFact } from '../compare/group-facts.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { needsContext } from '../english/sentence-signs.ts';
import { chooseSentence } from './choose-sentence.ts';

/** One account's sentence, and the other accounts' sentences that tell the same. */
export interface SupportedSentence {
  said: AccountSentence;
  backing: AccountSentence[];
}

/** What becomes one claim: a sentence, or several where the first is needed to read the next. */
export interface ClaimDraft {
  supported: SupportedSentence[];
  sentences: AccountSentence[];
  text: string;
  score: number;
  /** Accounts print one quotation in several wordings. */
  variants: boolean;
}

/** At most this many sentences are read before the one that needs them. */
const MAX_LEAD = 2;

/** Facts as drafts that can be read by themselves. No sentence stands in two of them. */
export function draftClaims(facts: SharedFact[], scores: Map<AccountSentence, number>, all: AccountSentence[]): ClaimDraft[] {
  const entries = facts.map((fact) => ({ fact, supported: [support(fact.sentences)] }));
  const said = new Map(entries.flatMap((entry) => entry.supported.map(({ said }) => [said, entry])));
  const merged = new Set<(typeof entries)[number]>();
  for (const entry of entries) {
    const [first] = entry.supported;
    if (!first || entry.supported.length > 1) continue;
    for (let lead = first.said, steps = 0; needsContext(lead.text) && steps < MAX_LEAD; steps++) {
      const before = all[lead.index - 1];
      if (before?.address !== lead.address) break;
      const owner = said.get(before);
      if (owner && owner !== entry) {
        owner.supported.push(...entry.supported);
        for (const moved of entry.supported) said.set(moved.said, owner);
        merged.add(entry);
        break;
      }
      entry.supported.unshift({ said: before, backing: [] });
      said.set(before, entry);
      lead = before;
    }
  }
  return entries.filter((entry) => !merged.has(entry)).map((entry) => toDraft(entry, scores));
}

function support(sentences: AccountSentence[]): SupportedSentence {
  const said = chooseSentence(sentences) as AccountSentence;
  return { said, backing: sentences.filter((sentence) => sentence !== said) };
}

function toDraft(
  { fact, supported }: { fact: SharedFact; supported: SupportedSentence[] },
  scores: Map<AccountSentence, number>,
): ClaimDraft {
  const ordered = supported.toSorted((a, b) => a.said.index - b.said.index);
  const sentences = ordered.flatMap(({ said, backing }) => [said, ...backing]);
  return {
    supported: ordered,
    sentences,
    text: ordered.map(({ said }) => said.text).join(' '),
    score: Math.max(...sentences.map((sentence) => scores.get(sentence) ?? 0)),
    variants: hasVariants(fact.sentences),
  };
}

function hasVariants(sentences: AccountSentence[]): boolean {
  const wordings = Map.groupBy(
    sentences.flatMap(({ speech }) => speech),
    ({ utterance }) => utterance,
  );
  const wordsOf = (text: string) =>
    text
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return [...wordings.values()].some((same) => new Set(same.map(({ quote }) => wordsOf(quote.text))).size > 1);
}

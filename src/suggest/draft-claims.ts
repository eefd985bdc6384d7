import type { SharedFact, Teller } from '../compare/group-facts.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { endsOpen, isStatement, needsContext } from '../english/sentence-signs.ts';
import { chooseSentence } from './choose-sentence.ts';

/** One account's sentence, and the other accounts' sentences that tell what it says, or its opening. */
export interface SupportedSentence {
  said: AccountSentence;
  backing: Teller[];
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
/** What an account counts for that tells only the opening of a sentence. */
const OPENING = 0.7;

/** Facts as drafts that can be read by themselves; none of a fact that no account tells so. */
export function draftClaims(facts: SharedFact[], scores: Map<AccountSentence, number>, all: AccountSentence[]): ClaimDraft[] {
  return facts.flatMap((fact) => {
    const supported = supportAlone(fact, scores, all);
    return supported.length > 0 ? toDraft(supported, scores) : [];
  });
}

/** One of those that belong to the topic and that most of the others tell, behind the sentences that it needs. */
function supportAlone(
  { sentences, tellers }: SharedFact,
  scores: Map<AccountSentence, number>,
  all: AccountSentence[],
): SupportedSentence[] {
  const statements = sentences.filter((sentence) => scores.has(sentence) && tells(sentence));
  const alone = statements.filter((sentence) => !needsBefore(sentence, all));
  const able = alone.length > 0 ? alone : statements;
  const most = Math.max(...able.map((sentence) => worthOf(tellers.get(sentence))));
  const said = chooseSentence(able.filter((sentence) => worthOf(tellers.get(sentence)) === most));
  if (!said) return [];
  const supported = [{ said, backing: tellers.get(said) ?? [] }];
  for (let first = said; needsBefore(first, all);) {
    const before = all[first.index - 1];
    if (before?.address !== first.address || !tells(before) || supported.length > MAX_LEAD) return [];
    supported.unshift({ said: before, backing: [] });
    first = before;
  }
  return supported;
}

/** Who tells all of a sentence counts in full. */
function worthOf(tellers: Teller[] = []): number {
  return tellers.reduce((sum, { opening }) => sum + (opening ? OPENING : 1), 0);
}

/** Whether it can only be read behind the sentence before it: by its words, or as it goes on with an earlier event. */
function needsBefore({ text, index, address, dates, earlier }: AccountSentence, all: AccountSentence[]): boolean {
  const before = all[index - 1];
  const goesOn = earlier !== undefined && dates.length === 0 && before?.address === address && before.earlier !== undefined;
  return goesOn || needsContext(text);
}

/** Whether it may be said on a page: a statement, and no caption or heading. */
function tells({ text, placed: { passage } }: AccountSentence): boolean {
  return isStatement(text) && passage.kind !== 'caption' && (passage.kind === 'item' || !endsOpen.test(text));
}

function toDraft(supported: SupportedSentence[], scores: Map<AccountSentence, number>): ClaimDraft {
  const sentences = supported.flatMap(sentencesOf);
  return {
    supported,
    sentences,
    text: supported.map(({ said }) => said.text).join(' '),
    score: Math.max(...sentences.map((sentence) => scores.get(sentence) ?? 0)),
    variants: hasVariants(sentences),
  };
}

export function sentencesOf({ said, backing }: SupportedSentence): AccountSentence[] {
  return [said, ...backing.map(({ sentence }) => sentence)];
}

/** How many accounts tell it. */
export function accountsOf({ sentences }: ClaimDraft): number {
  return new Set(sentences.map(({ placed }) => placed.article.slug)).size;
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

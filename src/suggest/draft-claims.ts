import type { SharedFact, Teller } from '../compare/group-facts.ts';
import { wordsOf } from '../domain/words.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { hasWrongConversion } from '../english/conversions.ts';
import { hasMainVerb } from '../english/main-verb.ts';
import { needsContext, typedMarks } from '../english/needs-context.ts';
import { isUnsure } from '../english/left-open.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import { hasSign } from '../english/signs.ts';
import { hasNumber } from '../english/specifics.ts';
import { endsOpen, isStatement } from '../english/statements.ts';
import { ofNow } from '../english/states.ts';
import { isHearsay, isTease, taste, wishes } from '../english/taste.ts';
import { countsFromToday, ofItsYear } from '../english/time-of-writing.ts';
import { isOfUnnamedCompany } from '../english/unnamed-companies.ts';
import {
  answersQuestion,
  followsIf,
  goesOnFromVersion,
  isComparedOtherwise,
  isOverturned,
  isTakenBack,
  leadsToQuestion,
  standsUnderHour,
  standsUnderSpeaker,
} from './around-sentence.ts';
import { chooseSentence } from './choose-sentence.ts';
import { hasOpenOccasion, isOfDayBefore } from './day-behind.ts';
import { isToldBefore } from './find-disputed.ts';
import { hangsOnDay, isOld, isPlaced } from './find-days.ts';
import {
  beginsWithBody,
  hasBareName,
  hasBareOffice,
  hasBarePronoun,
  hasUnnamedIt,
  namesWhoIsMeant,
  nounsFromBefore,
} from './find-references.ts';
import { countsElsewhere } from './is-elsewhere.ts';
import { isBehindName, isHeading } from './is-heading.ts';
import type { Library } from './library.ts';

/** One account's sentence, and the other accounts' sentences that tell what it says, or its opening. */
export interface SupportedSentence {
  said: AccountSentence;
  backing: Teller[];
  /** Of other accounts, those that tell only a part of it, the surest first. */
  partly: AccountSentence[];
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

/** So many sentences are read before the one that needs them. */
const MAX_LEAD = 1;
/** Fewer words may be called so by anybody. */
const QUOTED = 4;
/** What an account counts for that tells only the opening of a sentence, and what one that tells another part. */
const OPENING = 0.7;
const PART = 0.4;

/** Where drafts stand: the story's sentences, what belongs to the page's topic and how much, and the nouns, by stem, that the topic names. */
export interface DraftPlace {
  library: Library;
  scores: Map<AccountSentence, number>;
  known: Set<string>;
}

/** Facts as drafts that can be read by themselves; none of a fact that no account tells so. */
export function draftClaims(facts: SharedFact[], place: DraftPlace): ClaimDraft[] {
  const { library } = place;
  return facts.flatMap((fact) => {
    const supported = supportAlone(fact, place);
    if (supported.length === 0) return [];
    const draft = toDraft(supported, place.scores);
    return mayBeOpinion(draft, library) ? [] : draft;
  });
}

/** What a review, a comment or a speech guesses; and what it alone says without a number and the story's name: it cannot be looked up, or is of something else. */
function mayBeOpinion({ supported, sentences, text }: ClaimDraft, { kinds }: Library): boolean {
  if (supported.some(({ said }) => kinds.isOwnVoice(said) && isUnsure.test(outsideQuotations(said.text)))) return true;
  const isAlone = new Set(sentences.map(({ placed }) => placed.article)).size === 1 && supported.every(({ partly }) => partly.length === 0);
  return isAlone && sentences.some(kinds.isOwnVoice) && !hasNumber.test(text) && !sentences.some(kinds.namesStory);
}

/** One of those that belong to the topic and that most of the others tell, behind the sentences that it needs. */
function supportAlone({ sentences, tellers, partly }: SharedFact, place: DraftPlace): SupportedSentence[] {
  const { library } = place;
  const isOfOtherDay = (sentence: AccountSentence) => isToldBefore(sentence, wholeOf(tellers.get(sentence)), library);
  const statements = sentences.filter((sentence) => place.scores.has(sentence) && tells(sentence, place) && !isOfOtherDay(sentence));
  const alone = statements.filter((sentence) => !needsBefore(sentence, place));
  const able = alone.length > 0 ? alone : statements;
  const most = Math.max(...able.map((sentence) => worthOf(tellers.get(sentence))));
  const said = chooseSentence(able.filter((sentence) => worthOf(tellers.get(sentence)) === most));
  if (!said) return [];
  const supported = [{ said, backing: tellers.get(said) ?? [], partly: partly.get(said) ?? [] }];
  for (let first = said; needsBefore(first, place);) {
    const before = library.sentences[first.index - 1];
    if (!before || !explains(before, first, place) || !tells(before, place) || supported.length > MAX_LEAD) return [];
    supported.unshift({ said: before, backing: [], partly: [] });
    first = before;
  }
  return supported;
}

/** Those that tell all of it. */
function wholeOf(tellers: Teller[] = []): AccountSentence[] {
  return tellers.flatMap(({ sentence, opening }) => (opening ? [] : sentence));
}

/** Who tells all of a sentence counts in full. */
function worthOf(tellers: Teller[] = []): number {
  return tellers.reduce((sum, { opening }) => sum + (opening ? OPENING : 1), 0);
}

/** Whether it can only be read behind the sentence before it: by its words, or as it goes on with an earlier event. */
function needsBefore(sentence: AccountSentence, { library, known }: DraftPlace): boolean {
  const { text, index, address, dates, earlier } = sentence;
  const before = library.sentences[index - 1];
  const goesOn = earlier !== undefined && dates.length === 0 && before?.address === address && before.earlier !== undefined;
  return (
    goesOn ||
    needsContext(text) ||
    hasUnnamedIt(sentence, library) ||
    hasBarePronoun(sentence, library) ||
    countsElsewhere(sentence, library.sentences) ||
    nounsFromBefore(sentence, known, library).length > 0
  );
}

/** Whether the sentence before it, in its passage, names what it points to. */
function explains(before: AccountSentence, sentence: AccountSentence, { library, known }: DraftPlace): boolean {
  if (before.address !== sentence.address || !isRightBefore(before, sentence)) return false;
  if (hasBarePronoun(sentence, library) && !namesWhoIsMeant(before, sentence, library)) return false;
  if (isOfUnnamedCompany(outsideQuotations(sentence.text)) && !beginsWithBody(before)) return false;
  return nounsFromBefore(sentence, known, library).every((noun) => before.stems.includes(noun));
}

/** Sentences of few words are none of the story’s, and may stand between. */
function isRightBefore({ end, placed }: AccountSentence, { start }: AccountSentence): boolean {
  return placed.passage.text.slice(end, start).trim() === '';
}

/** Whether it may be said on a page: a statement of right measures, and no heading, and no answer to a question before it. */
function tells(sentence: AccountSentence, { library, known }: DraftPlace): boolean {
  const { kinds } = library;
  if (kinds.isOfOther(sentence, known) || kinds.isOfOtherEvent(sentence) || kinds.isOfOtherCountry(sentence)) return false;
  if (kinds.isOfOtherOccasion(sentence)) return false;
  if (kinds.isShortened(sentence) || kinds.isInsideQuotation(sentence) || kinds.isDisputedOffice(sentence)) return false;
  if (hasBareName(sentence) || hasBareOffice(sentence, library) || hasOpenOccasion(sentence, library)) return false;
  const { text, placed } = sentence;
  const { passage, article } = placed;
  if (article.rights !== 'link' && (quotesNobody(sentence) || typedMarks.test(text))) return false;
  // What goes on has the day of its account behind it on the page, where the account has one.
  const isUndated = !article.publishedAt && hasSign([...ofNow, ...countsFromToday, ...ofItsYear], outsideQuotations(text));
  if ((hangsOnDay(sentence) && !needsContext(text)) || isOfDayBefore(sentence, library)) return false;
  if (isOld([sentence], library) && (!isPlaced(sentence) || isUndated)) return false;
  if (isUnsure.test(outsideQuotations(text)) && isOverturned(sentence, library)) return false;
  if (isTakenBack(sentence, library) || followsIf(sentence, library) || isComparedOtherwise(sentence, library)) return false;
  if (isBehindName(sentence) || standsUnderSpeaker(sentence)) return false;
  if (standsUnderHour(sentence) || leadsToQuestion(sentence) || goesOnFromVersion(sentence, library)) return false;
  const told = outsideQuotations(text);
  if (hasSign(taste, told) || isHearsay.test(told) || isTease(told) || wishes(told)) return false;
  if (!isStatement(text) || hasWrongConversion(text) || isHeading(sentence) || (passage.kind !== 'item' && endsOpen.test(text)))
    return false;
  return article.rights === 'link' || (!answersQuestion(sentence, library) && hasMainVerb(library.wordsOf(sentence)));
}

/** It sets words in quotation marks that somebody said, and does not say who. */
function quotesNobody({ speech }: AccountSentence): boolean {
  return speech.some(({ quote: { text, speaker, speakerText, rule } }) => {
    const isNamed = (speaker !== undefined || speakerText !== undefined) && rule !== 'continues';
    return !isNamed && wordsOf(text).length >= QUOTED;
  });
}

function toDraft(supported: SupportedSentence[], scores: Map<AccountSentence, number>): ClaimDraft {
  const sentences = supported.flatMap(sentencesOf);
  return {
    supported,
    sentences,
    text: supported.map(({ said }) => said.text).join(' '),
    score: Math.max(...sentences.map((sentence) => scores.get(sentence) ?? 0)),
    variants: hasVariants(tellersOf(supported).all),
  };
}

export function sentencesOf<T>({ said, backing }: { said: T; backing: { sentence: T }[] }): T[] {
  return [said, ...backing.map(({ sentence }) => sentence)];
}

/** Whose sentences tell all of a claim; and whose tell one of its several sentences, or the opening of its only one: their marks stand inside it. */
export function tellersOf(supported: SupportedSentence[]): Record<'all' | 'inside', AccountSentence[]> {
  const backing = supported.flatMap((sentence) => sentence.backing);
  const tellsAll = ({ opening }: Teller) => supported.length === 1 && !opening;
  return {
    all: [...supported.map(({ said }) => said), ...backing.filter(tellsAll).map(({ sentence }) => sentence)],
    inside: backing.filter((teller) => !tellsAll(teller)).map(({ sentence }) => sentence),
  };
}

/** How many accounts tell it; those that tell a part count less. */
export function accountsOf({ sentences, supported }: ClaimDraft): number {
  const partly = supported.flatMap((sentence) => sentence.partly);
  return countAccounts(sentences) + PART * countAccounts(partly);
}

/** Accounts that print an agency's sentence to the letter chose nothing by it, and are one. */
function countAccounts(sentences: AccountSentence[]): number {
  return Math.min(new Set(sentences.map(({ placed }) => placed.article)).size, new Set(sentences.map(({ text }) => text)).size);
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

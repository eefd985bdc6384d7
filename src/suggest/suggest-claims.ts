import { dayWritten } from '../domain/article.ts';
import type { Proposal } from '../domain/topic.ts';
import { bounds } from '../domain/edtf.ts';
import type { TakenSlugs } from '../domain/slug.ts';
import { takenSlugs, takeSlug, toSlug } from '../domain/slug.ts';
import type { Event } from '../domain/claim.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import type { ComparedAccounts } from '../compare/compare-accounts.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { saysAlso } from '../english/joints.ts';
import { declines, isUnsure, leftOpen, startOfAhead } from '../english/left-open.ts';
import { hasSign } from '../english/signs.ts';
import { isSpecific } from '../english/specifics.ts';
import { underWay } from '../english/states.ts';
import { countsVictims } from '../english/tolls.ts';
import { stemsOf } from '../english/stems.ts';
import type { Question } from './ask-differences.ts';
import type { Teller } from '../compare/group-facts.ts';
import { askDifferences } from './ask-differences.ts';
import type { SupportedSentence, ClaimDraft } from './draft-claims.ts';
import { chooseDrafts } from './choose-drafts.ts';
import { isOverturned, isTurned } from './around-sentence.ts';
import { accountsOf, draftClaims, tellersOf } from './draft-claims.ts';
import { isOfAnotherEvent, isOld, isPlaced } from './find-days.ts';
import { chooseLeads } from './choose-leads.ts';
import { isDisputed, isOutgrown } from './find-disputed.ts';
import { isAbout, tellsOf } from './find-term.ts';
import { groupQuestions } from './group-questions.ts';
import { isAnecdote, isOpinion } from './is-news.ts';
import { hasWordOf, isToldOn } from './is-told-on.ts';
import type { Library } from './library.ts';
import { buildLibrary, firstOfAccounts } from './library.ts';
import type { Picked, TopicWords } from './pick-sentences.ts';
import { keepOwn, pickSentences } from './pick-sentences.ts';
import { readCore } from './read-core.ts';
import { suggestEvents } from './suggest-events.ts';
import { suggestTitle } from './suggest-title.ts';
import type { Setting } from './say-sentence.ts';
import { pinOf, sayOpening, saySentence, wordingOf } from './say-sentence.ts';

/** A claim that the machine found, and what it rests on. */
export interface Suggestion {
  proposal: Proposal;
  draft: ClaimDraft;
}

/** What the machine would write about a topic, in the order of the page. */
export interface Suggestions {
  claims: Suggestion[];
  /** Where accounts may differ over the topic: for the editor alone. */
  questions: () => Question[];
  /** Passages that no claim tells and that may belong to the topic. */
  near: string[];
}

/** Reads the accounts of one story when it is first asked: a story whose topics an editor wrote never pays for it. */
export interface Suggester {
  compared: () => ComparedAccounts;
  /** `among` are all topics of the story: what another tells better stands there. */
  suggest: (topic: TopicWords, among?: TopicWords[]) => Suggestions;
  /** Whether a claim tells of a term, or its account goes on with it nearby. */
  isOf: (claim: Suggestion, term: string) => boolean;
  /** What the story is, as its accounts begin. */
  answer: () => Proposal[];
  /** What the story is called, where most headlines agree. */
  title: () => string | undefined;
  /** What happened on which day, for a story without `events.yaml`. */
  events: (now: LinkedStory) => Event[];
  /** Lets go of what it has read, which is most of what a story takes; asked again, it reads it anew. */
  forget: () => void;
}

/** More marks of accounts that tell only a part say no more. */
const MOST_IN_PART = 4;
/** This many drafts, those that most accounts tell, are the short answer. */
const ANSWER = 3;

export function buildSuggester(
  story: LinkedStory,
  compare: (story: LinkedStory) => ComparedAccounts,
  tag: (text: string) => TaggedWord[],
): Suggester {
  let compared: ComparedAccounts | undefined;
  let library: Library | undefined;
  const read = () => (compared ??= compare(story));
  const shelves = () => (library ??= buildLibrary(read(), tag));
  const picked = new Map<string, Picked>();
  const pick = (topic: TopicWords) => {
    const words = JSON.stringify([topic.title, topic.terms]);
    const found = picked.get(words) ?? pickSentences(topic, shelves());
    picked.set(words, found);
    return found;
  };
  const goesOn = (sentence: AccountSentence, term: string) => isToldOn(sentence, read().sentences, hasWordOf(term));
  return {
    compared: read,
    suggest: (topic, among = []) => {
      const rivals = among.filter((other) => other !== topic).map(pick);
      return suggestClaims(topic, keepOwn(pick(topic), rivals), read(), shelves(), story);
    },
    isOf: ({ draft: { sentences } }, term) => sentences.some((sentence) => tellsOf(sentence, term, shelves()) || goesOn(sentence, term)),
    answer: () => {
      const taken = takenSlugs();
      const chosen = chooseLeads(read().facts, shelves(), readCore(read().sentences, story)).filter((draft) => sectionOf(draft) === 'told');
      const drafts = inOrder(chosen.slice(0, ANSWER), shelves());
      return sayInOrder(
        drafts.map((draft) => ({ draft: { ...draft, variants: false }, under: 'answer' })),
        { story, library: shelves() },
        taken,
      ).map(({ proposal }) => proposal);
    },
    title: () => suggestTitle(story.seeds.articles.filter(({ headlineStated }) => headlineStated).map(({ headline }) => headline)),
    events: (now) => suggestEvents(now, read(), tag),
    forget: () => {
      compared = library = undefined;
      picked.clear();
    },
  };
}

function suggestClaims(
  topic: TopicWords,
  { scores, near }: Picked,
  { facts, differences }: ComparedAccounts,
  library: Library,
  story: LinkedStory,
): Suggestions {
  const chosen = facts.filter((fact) => fact.sentences.some((sentence) => scores.has(sentence)));
  const phrases = topic.terms.map(stemsOf);
  const known = new Set([topic.title, ...topic.terms].flatMap(stemsOf));
  const open = draftClaims(chosen, { library, scores, known }).filter((draft) => !isAnsweredSince(draft, library));
  const drafts = chooseDrafts(open, phrases, library);
  const placed = placeDrafts(drafts, topic, story, library);
  const taken = takenSlugs(['answer', 'next', 'unknown']);
  const claims = sayInOrder(placed, { story, library }, taken);
  const told = new Set(drafts.flatMap((draft) => draft.sentences.map(({ address }) => address)));
  const questions = () =>
    askDifferences(
      differences().filter((asked) => asked.sentences.every((sentence) => scores.has(sentence))),
      { story, library },
      taken,
    );
  return { claims, questions, near: near.filter((address) => !told.has(address)) };
}

/** The short answer, then the headings with what weighs most first, then what comes next and what is open. */
function placeDrafts(drafts: ClaimDraft[], topic: TopicWords, story: LinkedStory, library: Library) {
  const { told = [], next = [], unknown = [] } = Object.groupBy(drafts, sectionOf);
  const [only = '', ...more] = topic.terms;
  const isOnTerm = ({ sentences }: ClaimDraft) => more.length > 0 || sentences.some((sentence) => isAbout(sentence, only, library));
  const able = told.filter((draft) => mayAnswer(draft, library) && isOnTerm(draft));
  const answer = clearest(able)
    .toSorted((a, b) => b.score * (1 + Math.log(accountsOf(b))) - a.score * (1 + Math.log(accountsOf(a))))
    .slice(0, told.length > 6 ? ANSWER : 1);
  const asked = told.filter((draft) => !answer.includes(draft));
  const put = (under: string, list: ClaimDraft[]) => list.map((draft) => ({ draft, under }));
  return [
    ...put('answer', answer),
    ...[...groupQuestions(asked, topic, story)].flatMap(([heading, list]) => put(heading, inOrder(list, library))),
    ...put('next', inOrder(next, library)),
    ...put('unknown', inOrder(unknown, library)),
  ];
}

/** Where a draft stands on its page; what was only told goes under a heading or into the answer. */
function sectionOf({ variants, text }: ClaimDraft): 'told' | 'next' | 'unknown' {
  if (variants) return 'told';
  return hasSign(leftOpen, text) ? 'unknown' : isAhead(text) ? 'next' : 'told';
}

/** Whether what it tells lies ahead: neither a place where something does (`, where it is expected`) nor what had been expected. */
function isAhead(text: string): boolean {
  const start = startOfAhead(text);
  if (start === undefined || /\bdue to ["“]/.test(text.slice(start)) || /^(?:As recently as|Earlier|Initially|Originally)\b/.test(text))
    return false;
  return !/\b(?:where|which|who|whom|whose|because|although|though)\b[^,;”"]*$/.test(text.slice(0, start));
}

/** What was not known in an account older than the newest, where a later one may tell it; what somebody only did not want to say; and the smaller of two tolls of one day. */
function isAnsweredSince(draft: ClaimDraft, library: Library): boolean {
  if (draft.variants) return false;
  if (draft.sentences.some((sentence) => isOutgrown(sentence, library, 'its day'))) return true;
  return hasSign(declines, draft.text) || (sectionOf(draft) === 'unknown' && isOld(draft.sentences, library));
}

/** One sentence about this story's own event, with something in it that can be looked up, which no other account disputes or has overtaken. */
function mayAnswer({ supported, sentences, text }: ClaimDraft, library: Library): boolean {
  const [{ said } = {}] = supported;
  if (!said || supported.length > 1 || sentences.some((sentence) => isOfAnotherEvent(sentence, library))) return false;
  if (!isSpecific(text) || /^["“]/.test(text) || saysAlso.test(text) || said.placed.passage.kind === 'item') return false;
  if (isAnecdote(said, library) || isOpinion(said, library)) return false;
  if (isOverturned(said, library) || isTurned(said, library) || (countsVictims.test(text) && isOld(sentences, library))) return false;
  return !(hasSign(underWay, text) && isOld(sentences, library)) && !sentences.some((sentence) => isDisputed(sentence, library));
}

/** Those whose day readers can tell, where they speak of one, and of which their accounts are sure; where there is none, the rest. */
function clearest(drafts: ClaimDraft[]): ClaimDraft[] {
  const placed = drafts.filter(({ supported }) => supported.every(({ said }) => isPlaced(said)));
  const sure = placed.filter(({ text }) => !isUnsure.test(text));
  return [sure, placed, drafts].find(({ length }) => length > 0) ?? [];
}

/** From the oldest to the newest, of one day what most accounts tell first; another event last. */
function inOrder(drafts: ClaimDraft[], library: Library): ClaimDraft[] {
  const isOther = ({ sentences }: ClaimDraft) => Number(sentences.some((sentence) => isOfAnotherEvent(sentence, library)));
  return drafts.toSorted(
    (a, b) =>
      isOther(a) - isOther(b) ||
      dayOf(a).localeCompare(dayOf(b)) ||
      accountsOf(b) - accountsOf(a) ||
      (a.sentences[0]?.index ?? 0) - (b.sentences[0]?.index ?? 0),
  );
}

/** As of `a year ago`. */
const isYear = /^\d{4}[~?]?$/;

/** The last day or month that it names; else the day of the account whose words it is in; without one it stands last. */
function dayOf({ supported }: ClaimDraft): string {
  const [{ said } = {}] = supported;
  const named = said?.dates
    .filter((date) => !isYear.test(date))
    .map((date) => bounds(date).from)
    .sort()
    .at(-1);
  const written = said && dayWritten(said.placed.article);
  return named ?? (written ? bounds(written).from : '9999');
}

/** Each as it reads behind those before it, which may have said who somebody is. */
function sayInOrder(placed: { draft: ClaimDraft; under: string }[], setting: Setting, taken: TakenSlugs): Suggestion[] {
  let page = '';
  return placed.map(({ draft, under }) => {
    const proposal = toProposal(draft, under, { ...setting, page }, taken);
    page += `${proposal.text}\n`;
    return { draft, proposal };
  });
}

function toProposal(draft: ClaimDraft, under: string, setting: Setting, taken: TakenSlugs): Proposal {
  const { supported, variants } = draft;
  const { text, pins, ...statement } = toStatement(supported, setting, taken);
  const proposal = { ...statement, status: 'proposed' as const, under, paragraph: false, wordings: variants };
  const { all } = tellersOf(supported);
  const quoted = all.map((sentence) => wordingOf(sentence, all));
  return { ...proposal, text, pins: variants ? quoted : pins };
}

/** One sentence after the other, with the marks of the accounts that tell it. */
function toStatement(supported: SupportedSentence[], setting: Setting, taken: TakenSlugs) {
  const { all, inside } = tellersOf(supported);
  return {
    id: takeSlug(toSlug(supported.at(-1)?.said.text ?? '', 40), taken),
    was: [],
    text: supported.map((_, i) => sayMarked(supported, i, setting)).join(' '),
    pins: all.map(pinOf),
    partly: [...inside, ...supported.flatMap(({ partly }) => firstOfAccounts(partly).slice(0, MOST_IN_PART))].map(pinOf),
    context: [],
  };
}

/**
 * An account's sentence with its mark, and behind it the marks of the accounts that tell the same. Who tells only how it
 * begins has its mark there: `They clashed at the gate [B], as Kasten asked for data. [A]`
 */
function sayMarked(supported: SupportedSentence[], at: number, { page, ...rest }: Setting): string {
  const { said, backing } = supported[at] as SupportedSentence;
  // The day that several sentences miss stands behind the last.
  const before = supported.slice(0, at).map((one) => one.said);
  const namedBefore = before.flatMap(({ entities }) => entities.flatMap((id) => rest.story.entities.get(id)?.name ?? []));
  const setting = page === undefined ? rest : { ...rest, page: [page, ...namedBefore].join('\n') };
  const text = at === supported.length - 1 ? saySentence(said, setting, before) : sayOpening(said, setting);
  const markOf = ({ placed }: AccountSentence) => placed.account.mark;
  const marked = (tellers: Teller[]) => (tellers.length > 0 ? ` [${tellers.map(({ sentence }) => markOf(sentence)).join(' ')}]` : '');
  const [parts, full] = [backing.filter(({ opening }) => opening), backing.filter(({ opening }) => !opening)];
  const ends = Map.groupBy(parts, ({ opening }) => (opening ? endOf(opening, text, setting) : 0));
  const cuts = [...ends].sort(([a], [b]) => a - b);
  const pieces = cuts.map(([end, tellers], i) => `${text.slice(cuts[i - 1]?.[0] ?? 0, end)}${marked(tellers)}`);
  return `${pieces.join('')}${text.slice(cuts.at(-1)?.[0] ?? 0)} [${markOf(said)}]${marked(full)}`;
}

/** Where the opening of a sentence ends in the sentence as it is said. */
function endOf(opening: AccountSentence, text: string, setting: Setting): number {
  const said = sayOpening(opening, setting);
  return text.startsWith(said) ? said.length : text.startsWith(said.slice(0, -1)) ? said.length - 1 : text.length;
}

import type { Proposal, Topic } from '../domain/topic.ts';
import { takeSlug, toSlug } from '../domain/slug.ts';
import type { ComparedAccounts } from '../compare/compare-accounts.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { leftOpen, looksAhead } from '../english/sentence-signs.ts';
import type { Question } from './ask-differences.ts';
import { askDifferences } from './ask-differences.ts';
import type { SupportedSentence, ClaimDraft } from './draft-claims.ts';
import { draftClaims } from './draft-claims.ts';
import { groupQuestions, restQuestion } from './group-questions.ts';
import type { Library } from './pick-sentences.ts';
import { buildLibrary, pickSentences } from './pick-sentences.ts';
import { pinOf, saySentence, wordingOf } from './say-sentence.ts';

/** A claim that the machine found, and what it rests on. */
export interface Suggestion {
  proposal: Proposal;
  draft: ClaimDraft;
}

/** What the machine would write about a topic, in the order of the page. */
export interface Suggestions {
  claims: Suggestion[];
  /** Where accounts may differ over the topic: for the editor alone. */
  questions: Question[];
  /** Passages that no claim tells and that may belong to the topic. */
  near: string[];
}

/** In a table a claim has about this many letters. */
const SHORT = 90;

/** Reads the accounts of one story when it is first asked: a story whose topics an editor wrote never pays for it. */
export interface Suggester {
  compared: () => ComparedAccounts;
  suggest: (topic: Pick<Topic, 'title' | 'terms'>) => Suggestions;
}

/** This many drafts, those that most accounts tell, are the short answer. */
const ANSWER = 3;

export function buildSuggester(story: LinkedStory, compare: (story: LinkedStory) => ComparedAccounts): Suggester {
  let compared: ComparedAccounts | undefined;
  let library: Library | undefined;
  const read = () => (compared ??= compare(story));
  return {
    compared: read,
    suggest: (topic) => suggestClaims(topic, read(), (library ??= buildLibrary(read())), story),
  };
}

function suggestClaims(
  topic: Pick<Topic, 'title' | 'terms'>,
  { sentences, facts, differences }: ComparedAccounts,
  library: Library,
  story: LinkedStory,
): Suggestions {
  const { scores, near } = pickSentences(topic, library);
  const chosen = facts.filter((fact) => fact.sentences.some((sentence) => scores.has(sentence)));
  const drafts = draftClaims(chosen, scores, sentences);
  const placed = placeDrafts(drafts, story);
  const taken = new Set<string>(['answer', 'next', 'unknown']);
  const claims = placed.map(({ draft, under }) => ({ draft, proposal: toProposal(draft, under, story, taken) }));
  const told = new Set(drafts.flatMap((draft) => draft.sentences.map(({ address }) => address)));
  const questions = askDifferences(
    differences.filter((asked) => asked.sentences.every((sentence) => scores.has(sentence))),
    story,
    taken,
  );
  return { claims, questions, near: near.filter((address) => !told.has(address)) };
}

/** The short answer, then the questions with what weighs most first, then what comes next and what is open. */
function placeDrafts(drafts: ClaimDraft[], story: LinkedStory): { draft: ClaimDraft; under: string }[] {
  const { told = [], next = [], unknown = [] } = Object.groupBy(drafts, sectionOf);
  const answer = told
    .toSorted((a, b) => accountsOf(b) - accountsOf(a) || b.score - a.score)
    .filter(({ supported, sentences }) => supported.length === 1 && sentences.every(({ earlier }) => earlier === undefined))
    .slice(0, told.length > 6 ? ANSWER : 1);
  const asked = told.filter((draft) => !answer.includes(draft));
  const questions = [...groupQuestions(asked, story)].sort(
    ([a, some], [b, others]) => Number(a === restQuestion) - Number(b === restQuestion) || topScore(others) - topScore(some),
  );
  const put = (under: string, list: ClaimDraft[]) => list.map((draft) => ({ draft, under }));
  return [
    ...put('answer', answer),
    ...questions.flatMap(([question, list]) => put(question, inOrder(list))),
    ...put('next', inOrder(next)),
    ...put('unknown', inOrder(unknown)),
  ];
}

/** Where a draft stands on its page; what was only told goes under a question or into the answer. */
function sectionOf({ variants, text }: ClaimDraft): 'told' | 'next' | 'unknown' {
  if (variants) return 'told';
  return leftOpen.test(text) ? 'unknown' : looksAhead.test(text) ? 'next' : 'told';
}

function topScore(drafts: ClaimDraft[]): number {
  return Math.max(...drafts.map(({ score }) => score));
}

/** What most accounts tell first. */
function inOrder(drafts: ClaimDraft[]): ClaimDraft[] {
  return drafts.toSorted((a, b) => accountsOf(b) - accountsOf(a) || (a.sentences[0]?.index ?? 0) - (b.sentences[0]?.index ?? 0));
}

function toProposal(draft: ClaimDraft, under: string, story: LinkedStory, taken: Set<string>): Proposal {
  const { supported, sentences, variants } = draft;
  const { text, short, pins, ...statement } = toStatement(supported, story, taken);
  const proposal = { ...statement, status: 'proposed' as const, under, paragraph: false, wordings: variants };
  const quoted = sentences.map((sentence) => wordingOf(sentence, sentences));
  return { ...proposal, text, ...(short ? { short } : {}), pins: variants ? quoted : pins };
}

/** One sentence after the other, with the marks of the accounts that tell it. */
function toStatement(supported: SupportedSentence[], story: LinkedStory, taken: Set<string>) {
  const plain = supported.map(({ said }) => saySentence(said, story)).join(' ');
  return {
    id: takeSlug(toSlug(supported.at(-1)?.said.text ?? '', 40), taken),
    was: [],
    text: supported.map((sentence) => sayMarked(sentence, story)).join(' '),
    ...(plain.length > SHORT ? { short: `${plain.slice(0, SHORT).replace(/\s+\S*$/u, '')} …` } : {}),
    pins: supported.flatMap(({ said, backing }) => [said, ...backing].map(pinOf)),
    context: [],
  };
}

/** An account's sentence with its mark, and behind it the marks of the accounts that tell the same. */
function sayMarked({ said, backing }: SupportedSentence, story: LinkedStory): string {
  const mark = ({ placed }: AccountSentence) => placed.account.mark;
  return `${saySentence(said, story)} [${mark(said)}]${backing.length > 0 ? ` [${backing.map(mark).join(' ')}]` : ''}`;
}

function accountsOf({ sentences }: ClaimDraft): number {
  return new Set(sentences.map(({ placed }) => placed.article.slug)).size;
}

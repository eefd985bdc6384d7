import type { Receipt, TopicData } from '../domain/content.ts';
import { tellersOf } from '../domain/tellers.ts';
import type { Issue } from '../domain/issue.ts';
import { isError, issue } from '../domain/issue.ts';
import type { Correction } from '../domain/record.ts';
import type { Sourced } from '../domain/seed.ts';
import type { Slug } from '../domain/slug.ts';
import type { Topic } from '../domain/topic.ts';
import { inPageOrder, isWritten } from '../domain/topic.ts';
import { typographic } from '../domain/words.ts';
import type { Words } from '../interface/words.ts';
import { wordsOf } from '../interface/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { composeBoard } from './compose-board.ts';
import type { ExplainedTerm } from './explained-terms.ts';
import { termsUsed } from './explained-terms.ts';
import { groupSpeakers } from './group-speakers.ts';
import { listNear } from './list-near.ts';
import type { Numbered } from './number-citations.ts';
import { numberCitations } from './number-citations.ts';
import type { PlacedClaim } from './place-proposals.ts';
import { placeProposals } from './place-proposals.ts';
import type { ComposedEvent, ResolvedClaim } from './resolve-claim.ts';
import { resolveClaim, resolveNotIn } from './resolve-claim.ts';
import type { Unwritten } from '../suggest/suggest-unwritten.ts';
import type { TopicSection } from './topic-sections.ts';
import { claimData, claimsOf, sectionData, topicSections } from './topic-sections.ts';

/** Everything that a topic page says, in the page's order, pins verified and numbered. */
export interface TopicPage extends Numbered {
  slug: Slug;
  topic: Topic;
  /** How many claims an editor stands behind. */
  accepted: number;
  /** Terms that it explains. */
  terms: ExplainedTerm[];
  sections: TopicSection[];
  data: TopicData;
}

export function composeTopic(
  slug: Slug,
  source: Sourced<Topic>,
  { events, explained }: { events: ComposedEvent[]; explained: ExplainedTerm[] },
  story: LinkedStory,
  suggest: (topic: Topic) => Unwritten,
) {
  const topic = inOurMarks(source.value);
  const { found, near: nearest } = isWritten(topic) ? { found: [], near: [] } : suggest(topic);
  const words = wordsOf(story.seeds.site).sections;
  const { placed, issues } = placeProposals({ ...source, value: topic }, found, words);
  const resolve = claimResolver(source, story, issues);
  const page = {
    answer: resolve(placed.answer),
    questions: placed.questions.map((question, i) => {
      const claims = resolve(question.claims);
      const notIn = notInOf(i, claims, source, story);
      issues.push(...notIn.issues);
      return { ...question, claims, notIn: notIn.accounts };
    }),
    next: resolve(placed.next),
    unknown: resolve(placed.unknown),
  };
  const { board, cells, issues: boardIssues } = composeBoard(topic.board, source, story);
  issues.push(...checkRelated(source, story), ...boardIssues);

  const asked = page.questions.flatMap((question) => question.claims);
  const claims = inPageOrder(page);
  const own = events.filter((event) => event.topics.includes(slug));
  // A page that nobody wrote has its claims anywhere; an editor's tells under questions what the table lists.
  const rows = isWritten(topic) ? asked : claims;
  const corrections = correctionsOf(topic, [...claims, ...cells]);
  const { title, question, updated, terms, unexplained } = topic;
  const ownWords = [...claims, ...own].flatMap(({ parts }) => parts.filter((part) => typeof part === 'string'));
  const used = termsUsed(explained, ownWords, terms);
  const [speakers, near] = [groupSpeakers(claims, story), listNear(nearest, story)];
  const sections = topicSections({ ...page, board, speakers, near, events: own, terms: used, rows, corrections }, words);
  const numbered = numberCitations([...page.answer, ...cells, ...claims, ...own, ...used]);
  const data: TopicData = {
    slug,
    title,
    question,
    confirmed: claims.length > 0 && claims.every(({ confirmed }) => confirmed),
    updated,
    terms,
    ...summaryOf(page.answer.length > 0 ? page.answer : asked.slice(0, 1), title, words),
    claims: claims.map((claim) => claimData(claim, numbered, words)),
    sections: sections.map((section) => sectionData(section, numbered)),
    related: topic.related.filter((other) => story.seeds.topics.has(other)),
    unexplained,
    citations: numbered.citations,
    receipt: { ...receiptOf([...claims, ...cells, ...own, ...used]), accounts: receiptOf(claims).accounts },
  };
  return {
    page: { slug, topic, accepted: receiptOf(claims).confirmed, terms: used, sections, ...numbered, data } satisfies TopicPage,
    issues,
  };
}

/** Resolves claims, and adds what is wrong with them to `issues`. */
function claimResolver(source: Sourced<Topic>, story: LinkedStory, issues: Issue[]) {
  return (entries: PlacedClaim[]): ResolvedClaim[] =>
    entries.flatMap(({ claim, path, confirmed }) => {
      const resolved = resolveClaim(claim, { source, path }, story);
      // What nobody confirmed and no longer holds is found anew by the next `npm run propose`.
      if (!confirmed && resolved.issues.some(isError)) return [];
      issues.push(...resolved.issues);
      return resolved.claims.map((statement) => ({ ...statement, confirmed }));
    });
}

/**
 * The short answer in a line, without and with the marks of its accounts, as it stands where nothing else is told of it: what an
 * editor has confirmed of it, or all behind words that say that nobody has.
 */
function summaryOf(claims: ResolvedClaim[], title: string, words: Words['sections']): Pick<TopicData, 'description' | 'marked'> {
  const confirmed = claims.filter((claim) => claim.confirmed);
  const say = (text: string) => (confirmed.length > 0 ? text : words.unconfirmedAnswer(text));
  const told = confirmed.length > 0 ? confirmed : claims;
  if (told.length === 0) return { description: title, marked: title };
  return { description: say(told.map(({ plain }) => plain).join(' ')), marked: say(told.map(({ marked }) => marked).join(' ')) };
}

/** The accounts in which an editor found no answer to a question. */
function notInOf(i: number, claims: ResolvedClaim[], { file, value, lineOf }: Sourced<Topic>, story: LinkedStory) {
  const question = value.questions[i];
  const place = { file, line: lineOf(['questions', i, 'notIn']), what: `question "${question?.id}"` };
  return resolveNotIn(question ?? {}, claims.flatMap(tellersOf), place, story);
}

/** What an editor wrote of claims that were wrong: of those that stand, then of those that are gone. */
function correctionsOf({ withdrawn }: Topic, claims: ResolvedClaim[]): Correction[] {
  return [
    ...claims.flatMap(({ id, short, corrected }) => (corrected === undefined ? [] : { claim: id, text: short, note: corrected })),
    ...withdrawn.map(({ id, reason }) => ({ claim: id, note: reason })),
  ];
}

/** Titles and questions are our own prose too. */
function inOurMarks(topic: Topic): Topic {
  const questions = topic.questions.map((question) => ({ ...question, question: typographic(question.question) }));
  return { ...topic, title: typographic(topic.title), questions, question: topic.question && typographic(topic.question) };
}

export function confirmedOf(page: TopicPage): ResolvedClaim[] {
  return claimsOf(page).filter(({ confirmed }) => confirmed);
}

export function receiptOf(claims: ResolvedClaim[]): Receipt {
  return {
    confirmed: claims.filter((claim) => claim.confirmed).length,
    unconfirmed: claims.filter((claim) => !claim.confirmed).length,
    sentences: claims.length,
    sentencesPinned: claims.filter((claim) => claim.pins.length > 0).length,
    pins: claims.reduce((sum, claim) => sum + claim.pins.length + claim.partPins.length + claim.context.length, 0),
    accounts: [...new Set(claims.flatMap(tellersOf))],
  };
}

function checkRelated({ file, value, lineOf }: Sourced<Topic>, story: LinkedStory): Issue[] {
  return value.related.flatMap((other, i) =>
    story.seeds.topics.has(other) ? [] : issue('unknown-topic', { file, line: lineOf(['related', i]) }, `there is no topic "${other}"`),
  );
}

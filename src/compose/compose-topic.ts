import type { Event } from '../domain/claim.ts';
import type { ClaimRow, Receipt } from '../domain/content.ts';
import { bounds } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { Issue } from '../domain/issue.ts';
import { isError, issue } from '../domain/issue.ts';
import type { Sourced } from '../domain/seed.ts';
import type { Slug } from '../domain/slug.ts';
import type { Topic } from '../domain/topic.ts';
import { isWritten } from '../domain/topic.ts';
import { typographic } from '../domain/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { composeUnconfirmed } from './compose-unconfirmed.ts';
import { groupSpeakers } from './group-speakers.ts';
import type { SpeakerQuotes } from './group-speakers.ts';
import type { Numbered } from './number-citations.ts';
import { numberCitations } from './number-citations.ts';
import type { Entry } from './place-proposals.ts';
import { placeProposals } from './place-proposals.ts';
import type { ResolvedClaim } from './resolve-claim.ts';
import { resolveClaim, resolveStatement } from './resolve-claim.ts';
import type { Suggester } from './suggest/suggest-claims.ts';

export interface ComposedQuestion {
  id: Slug;
  was: Slug[];
  question: string;
  claims: ResolvedClaim[];
}

export interface ComposedEvent extends ResolvedClaim {
  when: Edtf;
  topics: Slug[];
}

/** Everything that a topic page says, in the page's order, pins verified and numbered. */
export interface TopicPage extends Numbered {
  slug: Slug;
  topic: Topic;
  file: string;
  /** An editor stands behind every claim. */
  confirmed: boolean;
  /** How many claims an editor stands behind. */
  accepted: number;
  answer: ResolvedClaim[];
  questions: ComposedQuestion[];
  speakers: SpeakerQuotes[];
  next: ResolvedClaim[];
  unknown: ResolvedClaim[];
  events: ComposedEvent[];
  /** Addresses of passages that may belong to a page that the machine composed. */
  near: string[];
  related: Slug[];
  receipt: Receipt;
  /** The rows of the claims-by-account table. */
  rows: ClaimRow[];
  /** The short answer as plain text. */
  description: string;
  /** The same with marks in brackets. */
  marked: string;
}

/** All dated events of the story, in order. */
export interface Timeline extends Numbered {
  events: ComposedEvent[];
}

export function composeTopic(slug: Slug, source: Sourced<Topic>, events: ComposedEvent[], story: LinkedStory, suggest: Suggester) {
  const topic = inOurMarks(source.value);
  const { found, near } = isWritten(topic) ? { found: [], near: [] } : composeUnconfirmed(topic, story, suggest);
  const { placed, issues } = placeProposals({ ...source, value: topic }, found);
  const resolve = (entries: Entry[]): ResolvedClaim[] =>
    entries.flatMap(({ claim, path, confirmed }) => {
      const resolved = resolveClaim(claim, { source, path }, story);
      // What nobody confirmed and no longer holds is found anew by the next `npm run propose`.
      if (!confirmed && resolved.issues.some(isError)) return [];
      issues.push(...resolved.issues);
      return resolved.claims.map((statement) => ({ ...statement, confirmed }));
    });
  const answer = resolve(placed.answer);
  const questions = placed.questions
    .map((question) => ({ ...question, claims: resolve(question.claims) }))
    .filter(({ claims: list }) => list.length > 0);
  const next = resolve(placed.next);
  const unknown = resolve(placed.unknown);
  issues.push(...checkRelated(source, story));

  const claims = [...answer, ...questions.flatMap((question) => question.claims), ...next, ...unknown];
  const own = events.filter((event) => event.topics.includes(slug));
  const numbered = numberCitations([...claims, ...own]);
  const summary = answer.length > 0 ? answer : (questions[0]?.claims.slice(0, 1) ?? []);
  const page: TopicPage = {
    slug,
    topic,
    file: source.file,
    confirmed: claims.length > 0 && claims.every((claim) => claim.confirmed),
    answer,
    questions,
    speakers: groupSpeakers(claims, story),
    next,
    unknown,
    events: own,
    near,
    related: topic.related.filter((other) => story.seeds.topics.has(other)),
    ...numbered,
    receipt: { ...receiptOf([...claims, ...own]), accounts: receiptOf(claims).accounts },
    accepted: claims.filter((claim) => claim.confirmed).length,
    // A page that nobody wrote has its claims anywhere; an editor's tells under questions what the table lists.
    rows: claimRows(isWritten(topic) ? questions.flatMap((question) => question.claims) : claims, numbered),
    description: summary.map(({ plain }) => plain).join(' ') || topic.title,
    marked: summary.map(({ marked }) => marked).join(' ') || topic.title,
  };
  return { page, issues };
}

/** Titles and questions are our own prose too. */
function inOurMarks(topic: Topic): Topic {
  const questions = topic.questions.map((question) => ({ ...question, question: typographic(question.question) }));
  return { ...topic, title: typographic(topic.title), questions, ...(topic.question ? { question: typographic(topic.question) } : {}) };
}

/** Every claim of a page, in its order. */
export function claimsOf(page: TopicPage): ResolvedClaim[] {
  return [...page.answer, ...page.questions.flatMap(({ claims }) => claims), ...page.next, ...page.unknown];
}

export function confirmedOf(page: TopicPage): ResolvedClaim[] {
  return claimsOf(page).filter(({ confirmed }) => confirmed);
}

export function composeEvents(source: Sourced<Event[]>, story: LinkedStory) {
  const issues: Issue[] = [];
  const events = source.value.map((event, i): ComposedEvent => {
    const { when, topics, ...rest } = event;
    const resolved = resolveStatement({ ...rest, paragraph: false, wordings: false }, { source, path: [i] }, story);
    const known = topics.filter((topic) => story.seeds.topics.has(topic));
    for (const topic of topics.filter((other) => !known.includes(other)))
      resolved.issues.push(
        issue('unknown-topic', { file: source.file, line: source.lineOf([i, 'topics']) }, `there is no topic "${topic}"`),
      );
    issues.push(...resolved.issues);
    return { ...resolved.statement, when, topics: known };
  });
  events.sort((a, b) => compare(bounds(a.when).from, bounds(b.when).from) || compare(bounds(a.when).to, bounds(b.when).to));
  const timeline: Timeline = { events, ...numberCitations(events) };
  return { timeline, issues };
}

function claimRows(claims: ResolvedClaim[], { labelsOf }: Numbered): ClaimRow[] {
  return claims.map((claim) => ({
    id: claim.id,
    text: claim.short,
    plain: claim.plain,
    marked: claim.marked,
    alone: standingAlone(claim),
    ...(claim.differs ? { differs: { id: claim.differs.id, about: claim.differs.about, kind: claim.differs.kind } } : {}),
    varies: claim.wordings,
    accounts: claim.accounts,
    citations: labelsOf(claim),
  }));
}

/** What the table says, with the name of who says it, and then the sentence, which may need the one before it. */
function standingAlone({ plain, marked, short, differs }: ResolvedClaim): string {
  const otherwise = differs?.kind === 'conflict' ? ' Other accounts tell it differently.' : '';
  return (short === plain || short.endsWith('…') ? marked : `${short}. ${marked}`) + otherwise;
}

export function receiptOf(claims: ResolvedClaim[]): Receipt {
  return {
    confirmed: claims.filter((claim) => claim.confirmed).length,
    unconfirmed: claims.filter((claim) => !claim.confirmed).length,
    sentences: claims.length,
    sentencesPinned: claims.filter((claim) => claim.pins.length > 0).length,
    pins: claims.reduce((sum, claim) => sum + claim.pins.length + claim.context.length, 0),
    accounts: [...new Set(claims.flatMap((claim) => claim.accounts))],
  };
}

function checkRelated({ file, value, lineOf }: Sourced<Topic>, story: LinkedStory): Issue[] {
  return value.related.flatMap((other, i) =>
    story.seeds.topics.has(other) ? [] : issue('unknown-topic', { file, line: lineOf(['related', i]) }, `there is no topic "${other}"`),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
